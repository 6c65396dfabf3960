#!/bin/bash
set -eu
for each in "${LIST[@]}"; do
    curl -sf -o "$each.pdf" \
        -u jasperadmin:jasperadmin \
        "https://report.example.jp/jasperserver/rest_v2/$each.pdf"
done
