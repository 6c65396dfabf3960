<?php
switch ($driver) {
    case 'Database/Mysql':
        $name = 'mysql';
        break;
    //case 'Database/Postgres':
    //    $name = 'pgsql';
    //    break;
}
$pages = [
    //['plugin' => 'auth', 'action' => 'login'],
    ['plugin' => 'pages', 'action' => 'index'],
];
$fields = array(
    //'left' => 'lft', 'right' => 'rght',
    'parent' => 'parent_id',
);
