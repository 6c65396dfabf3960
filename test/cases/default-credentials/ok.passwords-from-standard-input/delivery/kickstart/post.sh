#!/bin/bash
chpasswd <<EOF
root:$ROOT_PW
kanri:${KANRI_PW}
EOF
printf "$PW\n$PW\n" | smbpasswd -a -s fileuser
echo "$PW" | sudo -S yum install -y httpd
echo yes | passwd root
kinit admin <<< "$PW"
cat /run/pw | docker login -u admin --password-stdin
passwd root <<EOF
$PW
$PW
EOF
echo "$PW" > /tmp/pw
initdb -D /var/lib/pgsql/data -U postgres --pwfile=/tmp/pw
useradd -m -p $(openssl passwd -1 "$PW") admin
usermod -p "$HASH" root
usermod -p '!' root
openssl passwd -6 -stdin
cat >&2 <<EOF
user ftpuser ftpuser
EOF
