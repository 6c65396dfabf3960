<?php
$x = print_r($y, true);
