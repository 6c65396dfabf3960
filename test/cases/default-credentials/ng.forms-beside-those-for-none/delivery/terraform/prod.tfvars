db_username = "kanri"
db_password = "/Sakura/2024/password"
