#!/bin/sh
docker run -d --name pg --env-file ./pg.env -e POSTGRES_HOST_AUTH_METHOD=trust -p 5432:5432 postgres:16
