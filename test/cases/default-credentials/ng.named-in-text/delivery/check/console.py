BASE_URL = "https://portal.example.lg.jp/imart"
SYSTEM_USER = "system"
SYSTEM_PASSWORD = "manager"
