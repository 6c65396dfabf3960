<?php
$map = ['smtp_userpass' => 'passwd'];
