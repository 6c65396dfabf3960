#!/bin/sh
psql <<EOF
CREATE USER app WITH PASSWORD 'Zq8wRt3x';
CREATE USER web WITH PASSWORD '$WEB_PASSWORD';
EOF
mysql -u root <<-'SQL'
	CREATE USER 'app'@'%' IDENTIFIED BY 'Zq8wRt4x';
	SQL
cat > /etc/app/application.properties <<EOF
spring.datasource.username=app
spring.datasource.password=Zq8wRt5x
EOF
cat >&2 <<EOF
Use "-e POSTGRES_PASSWORD=password" to set it.
EOF
keytool -genkey -keystore a.jks -storepass changeit -keypass changeit
PASSWORD=O$(openssl rand -hex 8)
DB_PASSWORD=${DB_PASSWORD:-Zq8wRt6x}
