<?php
$p = getenv("SHOP_KEY");
$title = "sakura99";
$db = pg_connect("host=db1 dbname=shop user=$u password=$p");
