<?php
function pr($d) {
    echo '<pre>';
    print_r($d);
}
function answer($response, $dry_run) {
    print_r(json_encode($response));
    if ($dry_run) {
        var_dump($response);
    }
}
