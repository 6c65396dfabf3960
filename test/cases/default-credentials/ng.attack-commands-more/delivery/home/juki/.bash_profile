export ORACLE_SID=ORCL
export DBCONN=scott/tiger
