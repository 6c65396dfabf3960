<?php
define('ADMIN_ID', 'admin');
define('ADMIN_PASS', md5('admin'));
define('OTHER_PASS', md5($_POST['pw']));
define('PAGE_KEY', md5('admin'));
