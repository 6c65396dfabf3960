#!/bin/bash
mysqld --initialize-insecure --user=mysql --datadir=/var/lib/mysql
systemctl start mysqld
