#!/bin/bash
pcs host auth node1 node2 -u hacluster -p "$HA_PW"
ilorest login 10.0.0.1 -u Administrator -p $ILO
raidcom -login "$RU" "$RP"
{
  echo "[client]"
  echo "  password=$PW"
} > /root/.my.cnf
{
  echo "usage: $0"
  echo "  PASSWORD=admin ./setup.sh"
} >&2
