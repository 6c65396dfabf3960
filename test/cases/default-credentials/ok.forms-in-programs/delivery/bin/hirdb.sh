PDUSER="$DBUSER/$DBPASS"
PDUSER=${USER}/${PW}
set PDUSER=%U%/%P%
pdload -u "$U"/"$P" -t T load.ctl
pdsql -u kaikei < a.sql
ls pdsql/root/root
