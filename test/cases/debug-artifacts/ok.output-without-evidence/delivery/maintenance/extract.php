<?php
foreach (file('currencies.txt') as $line) {
    $codes[] = explode(';', $line);
}
print_r($codes);
