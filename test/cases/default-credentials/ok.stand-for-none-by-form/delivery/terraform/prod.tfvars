ssm_db_username = "/madoguchi/prod/DATABASE_USER"
ssm_db_password = "/madoguchi/prod/DATABASE_PASSWORD"
