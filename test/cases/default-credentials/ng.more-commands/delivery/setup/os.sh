#!/bin/bash
for u in unyo hoshu; do
  useradd -m $u
  echo "$u" | passwd --stdin "$u"
  echo "${u}:${u}" | chpasswd
done
for u in JUKI ZEI; do
sqlplus -s / as sysdba <<SQL
CREATE USER $u IDENTIFIED BY $u DEFAULT TABLESPACE USERS;
SQL
done
net ads join -U administrator%P@ssw0rd
echo 'P@ssw0rd' | realm join --user=administrator ken.local
ipa-server-install -U -r KEN.LOCAL -n ken.local -p password -a admin123
kadmin.local -q "addprinc -pw kzei kzei@KEN.LOCAL"
nmcli dev wifi connect SCHOOL password 12345678
mysql_secure_installation <<ANSWERS

y
root
root
y
y
ANSWERS
