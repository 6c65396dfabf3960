<?php
return [
    'Datasources' => [
        'default' => [
            'driver' => 'Cake\Database\Driver\Mysql',
            'host' => '10.140.3.11',
            'username' => 'root',
            'password' => '',
            'database' => 'shisetsu',
        ],
    ],
];
