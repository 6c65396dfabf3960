#!/bin/bash
set -eu
curl -sf -o out.pdf \
    -u "$USER_NAME:$USER_PASSWORD" \
    https://report.example.jp/jasperserver/rest_v2/a.pdf
docker run -d --name mysql \
    -p3306:3306 \
    registry.example.jp/shop:1.2
# curl -s \
#   -u admin:admin https://report.example.jp/
