#!/bin/bash
hostnamectl set-hostname ${host}
echo 'root:password' | chpasswd
mysql -u root -proot -e 'create database jumin'
