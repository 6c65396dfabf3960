$cf{password} = '0123';
$cf{admin_id} = 'admin';
$cf{max_password} = '8';
1;
