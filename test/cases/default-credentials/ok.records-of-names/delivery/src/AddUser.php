<?php
$password = new Zend_Form_Element_Password('password');
$password->setRequired(true);
