#!/bin/bash
mysql -u root -proot -e "create database jumin"
