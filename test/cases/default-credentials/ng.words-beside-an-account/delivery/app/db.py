import psycopg2

conn = psycopg2.connect(host='db01', user='kintai', password='#Kyoto24')
