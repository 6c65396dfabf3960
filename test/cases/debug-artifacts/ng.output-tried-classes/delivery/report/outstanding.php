<?php
// Debug: log the query for troubleshooting
error_log("Outstanding query: " . $query);
try {
    run($query);
} catch (Exception $e) {
    print_r($e);
}
