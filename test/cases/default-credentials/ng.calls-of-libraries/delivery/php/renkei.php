<?php
$sftp = new SFTP('10.1.30.5');
if (!$sftp->login('renkei', 'renkei')) exit(9);
$u->setPassword($this->hasher->hashPassword($u, 'admin'));
