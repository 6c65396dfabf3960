<?php
$DB['TYPE'] = 'MYSQL';
$DB['USER'] = 'zabbix';
$DB['PASSWORD'] = 'zabbix';
