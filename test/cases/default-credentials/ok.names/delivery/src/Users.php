<?php
class Users {
  function set($hash) {
    $sql = "UPDATE users SET user_password = '" . $this->db->sql_escape($hash) . "'";
  }
  function tree($node) {
    $node->example([
      'foo' => ['password' => 'foo'],
    ]);
  }
}
