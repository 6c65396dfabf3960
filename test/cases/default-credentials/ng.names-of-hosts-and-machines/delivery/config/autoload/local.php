<?php
return ['db' => ['dsn' => 'mysql:host=db01;dbname=shop', 'username' => 'root', 'password' => 'root']];
