<?php
$databases['default']['default'] = [
 'database' => 'drupal',
 'username' => 'root',
 'password' => 'root',
 'host' => 'db01',
 'driver' => 'mysql',
];
