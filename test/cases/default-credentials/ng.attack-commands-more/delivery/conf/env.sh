DB_CONNECT="zaimu/zaimu@ORCL"; export DB_CONNECT
