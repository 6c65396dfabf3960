<?php
$user = 'root';
function db_open($password = '') { global $user; return mysqli_connect('db1', $user, $password); }
