<?php
// Zabbix GUI configuration file.
$DB['TYPE']     = 'MYSQL';
$DB['SERVER']   = 'localhost';
$DB['DATABASE'] = 'zabbix';
$DB['USER']     = 'zabbix';
$DB['PASSWORD'] = 'zabbix';
