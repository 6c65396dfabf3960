<?php return ['host' => 'db', 'username' => 'webapp', 'password' => 'password'];
