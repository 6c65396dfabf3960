import cx_Oracle
conn = cx_Oracle.connect("scott/tiger@10.0.0.5/ORCL")
