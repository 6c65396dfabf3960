#!/bin/bash
mysqld --initialize-insecure --user=mysql
mysqladmin -u root password "$ROOT_PW"
