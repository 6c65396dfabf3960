#!/bin/bash
sshpass -p "$PW" ssh root@ap01 uptime
sshpass -p '$PW' ssh root@ap01 uptime
ssh ap01 "mysql -u root -p'kensa$pass' -e status"
ssh ap01 "mysql -u root -p'kensa$suffix' -e status"
bash -c 'mysql -u root -p'$PW' -e status'
mysql -u root -p"kensa$suffix" -e status
mysql -u root -p'shop$db_name' -e status
echo "root:$ROOT_PW" | chpasswd
echo 'root:${ROOT_PW}' | chpasswd
