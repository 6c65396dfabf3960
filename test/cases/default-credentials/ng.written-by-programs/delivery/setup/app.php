<?php
file_put_contents('/etc/app.ini', <<<INI
[db]
user=scott
password=tiger
INI);
