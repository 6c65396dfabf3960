<?php
exec("curl -u admin:$password http://solr01:8983/");
exec('curl -u admin:' . escapeshellarg($password) . ' http://solr01:8983/');
echo "curl -u admin:admin http://localhost/";
