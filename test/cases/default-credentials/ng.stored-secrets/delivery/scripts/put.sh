#!/bin/bash
aws ssm put-parameter --type String --name /prd/app/db_user --value postgres
aws ssm put-parameter --type SecureString --name /prd/app/db_password --value postgres --overwrite
aws ssm put-parameter --value "admin" --name "/prd/app/FTP_PASSWORD" \
  --type SecureString
aws secretsmanager create-secret --name prd/db --secret-string '{"username":"postgres","password":"postgres"}'
aws secretsmanager put-secret-value --secret-id prd/smtp_password --secret-string admin
az keyvault secret set --vault-name kv-prd --name db-password --value admin
printf 'admin' | docker secret create db_password -
echo -n "admin" | gcloud secrets create db-password --data-file=-
consul kv put app/db_password admin
etcdctl put /app/db_password admin
pulumi config set --secret dbPassword admin
chamber write app db_password admin
