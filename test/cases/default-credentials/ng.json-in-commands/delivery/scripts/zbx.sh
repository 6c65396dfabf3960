#!/bin/bash
curl -s -H 'Content-Type: application/json-rpc' -d '{"jsonrpc":"2.0","method":"user.login","params":{"user":"Admin","password":"zabbix"},"id":1}' http://zabbix/api_jsonrpc.php
curl -X POST -d "{\"username\":\"admin\",\"password\":\"admin\"}" http://app/login
curl -d @- http://grafana/api/users <<EOF
{
  "login": "kanri",
  "password": "kanri"
}
EOF
ldapadd -x <<EOF
dn: uid=kanri,dc=example
userPassword: kanri
EOF
curl -X POST http://app/login \
  -d '{
    "username": "batch",
    "password": "batch"
  }'
