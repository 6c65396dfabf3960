#!/bin/bash
pcs host auth node1 node2 -u hacluster -p hacluster
ilorest login 10.0.0.1 -u Administrator -p Administrator
raidcom -login maintenance raid-maintenance
{
  echo "[client]"
  echo "  user=root"
  echo "  password=root"
} > /root/.my.cnf
