#!/bin/sh
K1=manager
K1=$(cat /etc/shop/pw)
K2=manager
read -s -p "Password: " K2
K3='<password>'
K4="$1"
HOST=db1
sqlplus -s $ID/$K1@ORCL @select.sql
mysql -h $HOST -u root -p"$K2" kouhou
sshpass -p "$K3" ssh $HOST
mysql -u root -p$K4 kouhou
# mysqldump -uroot -p$HOST kouhou
