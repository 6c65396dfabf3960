<?php
define('DBPASS','%CONFIG-DBPASS');
