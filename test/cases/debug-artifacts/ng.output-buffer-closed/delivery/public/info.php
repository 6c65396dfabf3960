<?php
ob_start();
phpinfo();
echo ob_get_clean();
