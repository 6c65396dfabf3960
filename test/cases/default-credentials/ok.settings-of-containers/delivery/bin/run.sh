#!/bin/sh
docker run -d --name grafana --env-file ./grafana.env -p 3000:3000 grafana/grafana:10
docker run -d --env-file my.env -e MYSQL_ALLOW_EMPTY_PASSWORD=yes mysql:8
docker run -d -p 9200:9200 elasticsearch:$ES_VERSION
