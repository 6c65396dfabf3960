<?php
$db_host = 'db01';
$db_user = 'postgres';
$db_password = 'postgres';
$conn = pg_connect("host=$db_host user=$db_user password=$db_password");
