<?php
function raiseError($message) {
    $e = error_get_last();
    print_r($e);
}
