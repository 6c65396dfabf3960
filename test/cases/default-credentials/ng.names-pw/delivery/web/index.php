<?php
const ADMIN_PW = 'admin';
$conf['adminpw'] = 'admin';
if ($_POST['pw'] == 'hokensho') {
    $_SESSION['ok'] = 1;
}
