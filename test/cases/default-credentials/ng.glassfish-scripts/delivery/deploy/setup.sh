#!/bin/sh
PWFILE=/tmp/pw
cat > "$PWFILE" <<EOF
AS_ADMIN_PASSWORD=
EOF
asadmin --user admin --passwordfile "$PWFILE" deploy shop.war
