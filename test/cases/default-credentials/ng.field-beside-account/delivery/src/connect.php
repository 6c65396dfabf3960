<?php
$config = ['host' => 'host', 'user' => 'root', 'password' => 'password'];
