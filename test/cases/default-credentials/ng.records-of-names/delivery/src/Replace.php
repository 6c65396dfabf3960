<?php
$env = str_replace("DATABASE_URL=", "DATABASE_URL=mysql://root:root@localhost/shop", $env);
