#!/bin/bash
set -eux
echo "start"
echo "ここまで来た"
bash -x ./other.sh
set -e -o pipefail
