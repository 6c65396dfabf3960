class Db { static final String DB_PASSWORD = "super-secret-password"; String adminPassword = "admin-password"; }
