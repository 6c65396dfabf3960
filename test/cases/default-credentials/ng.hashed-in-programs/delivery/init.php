<?php
$password = md5('admin');
$row = ['login' => 'admin', 'pass' => hash('sha256', 'toukei01')];
