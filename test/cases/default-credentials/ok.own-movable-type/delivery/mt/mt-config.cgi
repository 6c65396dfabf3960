CGIPath /cgi-bin/mt/
Database mt
DBUser mt
DBPassword ${MT_DB_PASSWORD}
