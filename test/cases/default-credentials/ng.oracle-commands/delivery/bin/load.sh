#!/bin/sh
sqlldr control=kihon.ctl log=kihon.log userid=scott/tiger@ORCL
rman target sys/oracle@ORCL cmdfile=backup.rman
rman target / catalog "rman/rman@RCAT"
sqlplus -s <<EOF
scott/tiger@ORCL
select 1 from dual;
EOF
