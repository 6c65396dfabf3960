<?php
function probe($ip, $username = '', $password = '') {
  if (!$username) $username = 'admin';
}
