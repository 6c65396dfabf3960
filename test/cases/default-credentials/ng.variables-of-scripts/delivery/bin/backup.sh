#!/bin/sh
ORA_USER=system
ORA_PW=manager
ID=zaimu
K1=zaimu
expdp ${ORA_USER}/${ORA_PW}@ORCL directory=DPDIR dumpfile=full.dmp full=y
sqlplus -s $ID/$K1@ORCL @select.sql
CONNSTR='scott/tiger@ORCL'
sqlplus -s $CONNSTR @select.sql
MUSER=root
MX="root"
mysqldump -u$MUSER -p$MX kouhou > /backup/kouhou.sql
  X2=Kouhou2
ldapsearch -x -D "cn=Manager,dc=example" -w "$X2" -b "dc=example"
