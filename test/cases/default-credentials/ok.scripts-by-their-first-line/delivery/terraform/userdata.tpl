#!/bin/bash
mysql -u root -p"${password}" -e "create database jumin"
