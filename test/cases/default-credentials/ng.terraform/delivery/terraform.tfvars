db_username = "postgres"
db_password = "postgres"
