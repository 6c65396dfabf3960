<?php
$login = [
    'form' => ['title' => ['type' => 'text']],
    'admin' => ['admin_username' => 'root', 'admin_password' => 'password'],
];
