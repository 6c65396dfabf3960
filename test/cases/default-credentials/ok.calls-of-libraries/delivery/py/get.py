import ftplib

ftp = ftplib.FTP(host, user, os.environ["FTP_PASSWORD"])
other = ftplib.FTP("10.1.30.5", timeout=30)
url = URL.create("postgresql+psycopg", user, password, "10.1.1.11", 5432, "juki")
