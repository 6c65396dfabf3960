import os
a = pymysql.connect("db", "root", "Zq8wRt3x", "app")
b = psycopg2.connect("host=db dbname=app user=app password=Zq8wRt3x")
c = cx_Oracle.connect("scott", "tiger", "db/XE")
server.login("mail@example.co.jp", "Zq8wRt3x")
d = os.getenv("DB_PASSWORD", "Zq8wRt3x")
r = requests.get(url, auth=("admin", "Zq8wRt3x"))
h = HTTPBasicAuth("admin", "Zq8wRt3x")
e = os.environ.get('MYSQL_PASSWORD', default='Zq8wRt3x')
