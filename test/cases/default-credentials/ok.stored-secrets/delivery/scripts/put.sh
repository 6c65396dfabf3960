#!/bin/bash
aws ssm put-parameter --type SecureString --name /prd/app/db_password --value "$DB_PASSWORD" --overwrite
aws ssm put-parameter --type SecureString --name /prd/app/db_password --value file://db_password.txt
aws ssm get-parameter --name /prd/app/db_password --with-decryption
aws ssm put-parameter --type String --name /prd/app/db_user --value admin
aws secretsmanager create-secret --name prd/db --secret-string "$(openssl rand -base64 24)"
aws secretsmanager create-secret --name prd/db --secret-string "{\"username\":\"postgres\",\"password\":\"$PW\"}"
az keyvault secret set --vault-name kv-prd --name db-password --file db.txt
az keyvault secret set --vault-name kv-prd --name db-password --value %DB_PASSWORD%
openssl rand -base64 24 | docker secret create db_password -
docker secret create db_password ./db_password.txt
consul kv get app/db_password
pulumi config set --secret dbPassword
etcdctl get /app/db_password
