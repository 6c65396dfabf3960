<?php
$users = array('admin' => 'admin', 'jimu' => 'Jimukyoku01');
