set CQLSH=cqlsh.bat 10.0.0.1 -u cassandra -p cassandra
