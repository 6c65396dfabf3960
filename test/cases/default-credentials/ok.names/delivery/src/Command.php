<?php
$options = ['password' => '--password='.$connection['password'], 'charset' => 'utf8mb4'];
