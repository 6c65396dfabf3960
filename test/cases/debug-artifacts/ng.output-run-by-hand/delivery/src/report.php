<?php
function report($values) {
    mail('a@example.jp', 'Values', print_r($values, 1));
    print_r($values, 0);
    print_r($values);
}
