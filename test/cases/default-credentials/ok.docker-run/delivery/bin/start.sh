#!/bin/bash
set -eu
docker run -d \
    -p 9000:9000 \
    -e MINIO_ROOT_USER -e MINIO_ROOT_PASSWORD \
    minio/minio:RELEASE.2024-03-15T01-07-19Z server /data
docker run -d -p 9000:9000 $OPTIONS minio/minio:latest server /data
docker run -d -p 9000:9000 "${OPTIONS[@]}" minio/minio:latest server /data
docker run -d --env-file /etc/store.env minio/minio:latest server /data
docker run --rm -it mysql:8 mysql -h db -u shop
# docker run -d -p 9000:9000 minio/minio server /data
echo "docker run -d -p 9000:9000 minio/minio server /data"
docker run -d --name queue -e RABBITMQ_DEFAULT_USER="$USER_NAME" -e RABBITMQ_DEFAULT_PASS="$PASSWORD" rabbitmq:3.12
