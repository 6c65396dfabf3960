<?php
class JConfig {
  public $user = 'joomla';
  public $password = 'joomla';
}
