<?php
class Storage {
  function columns() {
    return array(
      'ownerID' => 'phid',
      'secretKey' => 'bytes20?',
      'contentHash' => 'bytes64?',
      'ttl' => 'epoch?',
    );
  }
  function settings() {
    return array(
      'host' => 'string',
      'port' => 'optional int',
      'user' => 'optional string',
      'pass' => 'optional string',
    );
  }
}
