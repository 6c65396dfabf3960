<?php
$sql = "INSERT INTO m_user (login_id, password) ";
$sql .= "VALUES ('admin', 'admin')";
