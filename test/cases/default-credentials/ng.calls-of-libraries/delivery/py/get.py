import ftplib

ftp = ftplib.FTP("10.1.30.5", "ftpuser", "ftpuser")
engine = create_engine(URL.create("postgresql+psycopg", "postgres", "postgres", "10.1.1.11", 5432, "juki"))
arcpy.CreateDatabaseConnection_management("C:/gis", "toshi.sde", "POSTGRESQL", "10.1.1.11", "DATABASE_AUTH", "sde", "sde", "SAVE_USERNAME", "gis")
VALID_USERNAME_PASSWORD_PAIRS = {
    "admin": "admin",
    "toukei": "toukei",
}
