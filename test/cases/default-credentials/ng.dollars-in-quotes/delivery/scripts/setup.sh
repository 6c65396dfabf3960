#!/bin/bash
sshpass -p 'Pa$$w0rd' ssh root@ap01 uptime
echo 'root:Pa$$w0rd' | chpasswd
mysql -u root -p'Pa$$w0rd' -e 'create database jumin'
mysql -u root -p'Kensa$2024' -e 'create database jumin'
export DB_PASSWORD='Pa$$w0rd'
sshpass -p "P@$$w0rd" ssh root@ap01 uptime
