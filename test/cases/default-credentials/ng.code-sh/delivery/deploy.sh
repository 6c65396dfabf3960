#!/bin/sh
export PGPASSWORD=postgres
mysql -u root -proot app < dump.sql
curl -u admin:admin http://nexus/
keytool -storepass changeit -keystore a.jks
