#!/bin/sh
. /opt/batch/env/common.env.sh
sqlplus -s ${DBU}/${DBP}@${ORACLE_SID} @/opt/batch/sql/kz030.sql
sshpass -p "$SFTPP" sftp renkei@10.1.1.20
mysql -u kzei -p$VAULTP kzei
read -s ASKED
mysql -u kzei -p$ASKED kzei
