CQLSH="cqlsh $SEED 9042 --ssl -u cassandra -p cassandra"
PSQL="PGPASSWORD=postgres psql -U postgres"
