<?php
$form->example(['a' => 'b']);
$password = 'Passw0rd!';
