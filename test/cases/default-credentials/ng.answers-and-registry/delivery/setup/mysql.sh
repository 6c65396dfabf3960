#!/bin/sh
debconf-set-selections <<< "mysql-server mysql-server/root_password password root"
echo "mysql-server mysql-server/root_password_again password $PW" | debconf-set-selections
echo "postfix postfix/mailname string mx01" | debconf-set-selections
