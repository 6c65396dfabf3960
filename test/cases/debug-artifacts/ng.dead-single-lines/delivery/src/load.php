<?php
$classes = array(
    'auth' => $root . '/class/auth.php',
    //'legacy' => $root . '/class/legacy.php',
);
