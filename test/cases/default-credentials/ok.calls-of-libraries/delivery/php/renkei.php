<?php
if (!$sftp->login($user, $password)) exit(9);
$u->setPassword($this->hasher->hashPassword($u, $plain));
