CQLSH="cqlsh $SEED -u $DB_USER -p $DB_PASS"
docker run -u admin mongo -p 27017:27017
mongosh -u admin -p
