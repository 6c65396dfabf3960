<?php
if ($sent) {
    note('sent');
} elseif (MY_DEBUG) {
    echo 'not sent: ' . var_dump($id);
}
