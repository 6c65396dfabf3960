<?php

if (SHOW_QUERY_ERROR) {
    echo __FILE__ . ',' . __LINE__;
    print_r($db->errorInfo());
}

function ShowVar($value)
{
    echo '<pre>';
    print_r($value);
    echo '</pre>';
}

error_log('Installer: settings failed for ' . $guid);
error_log(sprintf('Step %s: using the id %s', var_export($step, true), var_export($id, true)));
