#!/bin/sh
sqlldr userid=/ control=kihon.ctl
sqlldr userid=$ORA_USER/$ORA_PW@ORCL control=kihon.ctl
rman target / cmdfile=backup.rman
rman target sys@ORCL
expdp \'/ as sysdba\' full=y
sqlplus -s <<EOF
$ORA_USER/$ORA_PW@ORCL
EOF
