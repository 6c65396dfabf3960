<?php
function save($order) {
    try {
        store($order);
    } catch (Exception $e) {
        print_r($e);
    }
}
