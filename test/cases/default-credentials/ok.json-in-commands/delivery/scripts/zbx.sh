#!/bin/bash
curl -s -d '{"user":"Admin","password":"'"$PW"'"}' http://zabbix/api_jsonrpc.php
curl -s -d "{\"user\":\"Admin\",\"password\":\"$PW\"}" http://zabbix/api_jsonrpc.php
curl -s -d '{"user":"Admin","password":"'$PW'"}' http://zabbix/api_jsonrpc.php
curl -X POST http://app/login \
  -d '{
    "username": "batch",
    "password": "'$PW'"
  }'
