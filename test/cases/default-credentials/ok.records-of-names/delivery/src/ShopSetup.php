<?php
$env = str_replace(
    "DATABASE_URL=mysql://root:root@localhost/shop",
    "DATABASE_URL=mysql://" .
        $user . ":" . $password . "@localhost/shop",
    $env
);
