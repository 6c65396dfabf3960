<?php
$password = md5($input);
$secret = Crypt::decryptString('eyJpdiI6IkpX');
$pass = hash('sha256', $salt . $input);
