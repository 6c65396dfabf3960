#!/bin/sh
set -eu
# 引数を確かめる
if [ "$#" -lt 1 ]; then
  echo "usage: run.sh FILE"
  exit 1
fi
