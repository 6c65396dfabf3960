<?php
function connect($host, $username = 'root', $password = '') {
  return mysqli_connect($host, $username, $password);
}
