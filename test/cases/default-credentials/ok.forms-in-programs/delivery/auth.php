<?php
if (password_verify($_POST['pw'], $row['hash'])) next();
$dummy = '$2a$10$cD7FMAz03COmgdGdEDzi5ORyJFGqEd2WsAJ6QstGLubl5H2rIWgPm';
