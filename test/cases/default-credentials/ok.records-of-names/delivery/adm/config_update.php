<?php
$columns = array(
    'cf_sms_type' => 'char',
    'cf_code_id' => 'char',
    'cf_code_pw' => 'char',
    'cf_server_ip' => 'char',
);
