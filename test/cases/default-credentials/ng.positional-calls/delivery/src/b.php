<?php
$l = mysqli_connect("db", "root", "root");
$m = new mysqli('db', 'app', 'Zq8wRt3x', 'app');
$p = new PDO("mysql:host=db", "app", "Zq8wRt3x");
$o = oci_connect('scott', 'tiger', '//db/XE');
$x = new PDO($dsn, $user, $pass);
return ['password' => env('DB_PASSWORD', 'secret'), 'pw2' => getenv('DB_PASSWORD') ?: 'Zq8wRt3x'];
