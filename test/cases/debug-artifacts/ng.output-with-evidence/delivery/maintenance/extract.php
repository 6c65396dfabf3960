<?php
$codes = explode(';', $_POST['codes']);
print_r($codes);
