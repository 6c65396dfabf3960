<?php
$config = array(
  'host' => 'db1',
  'type' => 'text',
  'user' => 'shop',
  'pass' => 'sakura',
);
