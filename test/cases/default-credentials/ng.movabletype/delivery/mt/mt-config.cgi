CGIPath /cgi-bin/mt/
ObjectDriver DBI::mysql
Database mt
DBUser mt
DBPassword mt
DBHost localhost
