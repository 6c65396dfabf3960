#!/bin/bash
set -eu
docker rm -f store || true
docker run -d \
    --name store \
    -p 192.0.2.5:9000:9000 \
    -e TZ=Asia/Tokyo \
    -v "$DATA":/data \
    minio/minio:RELEASE.2024-03-15T01-07-19Z \
    server /data
sudo podman run -d --name=queue -p 5672:5672 docker.io/library/rabbitmq:3.12
if ! docker run -d -e POSTGRES_HOST_AUTH_METHOD=trust postgres:16; then exit 1; fi
