<?php
function f($taxes) {
    error_log('>>>save_tax ' . print_r($taxes, true));
    error_log('Could not save the taxes of an order');
}
