<?php
$hash = '$2a$10$cD7FMAz03COmgdGdEDzi5ORyJFGqEd2WsAJ6QstGLubl5H2rIWgPm';
if (password_verify($_POST['pw'], $hash)) { $_SESSION['kanri'] = 1; }
