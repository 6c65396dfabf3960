<?php
$ok = preg_match('@^(https?://|ftp://|mailto:|#)@i', $site);
$token = new UsernamePasswordToken($user, 'app_frontend', $roles);
