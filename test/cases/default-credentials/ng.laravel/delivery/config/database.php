<?php
return ['connections' => ['mysql' => ['driver' => 'mysql', 'username' => env('DB_USERNAME', 'homestead'), 'password' => env('DB_PASSWORD', 'secret')]]];
