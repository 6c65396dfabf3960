<?php
// define('DB_PASSWORD', 'old');
define( 'DB_USER', 'wordpress' );
define( 'DB_PASSWORD', 'wordpress' );
