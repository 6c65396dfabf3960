DB_CONNECT="$U/$P@ORCL"; export DB_CONNECT
export RECONNECT=on/off
LOGIN=app/login; export LOGIN
