<?php return ['username' => 'app', 'password' => 'super-secret-password'];
