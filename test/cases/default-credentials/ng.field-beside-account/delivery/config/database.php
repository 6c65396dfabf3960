<?php return ['user' => 'root', 'password' => 'password'];
