#!/bin/sh
zip -j -P "$ZIP_PW" /out/a.zip /work/a.csv
unzip -p /in/b.zip data.csv
unzip -P ${PW} -o /in/b.zip
7z a -tzip -p"$PW" /out/c.zip /work/c.csv
7z x -p /in/c.zip
rar x -p- /in/d.rar
ncftpput -u ftpuser -p "$FTP_PW" 10.1.30.5 /in /out/a.csv
http -a "$U:$P" POST https://10.1.1.5/api/jobs
dsmadmc -id=admin -pa=$PA "q session"
snmpwalk -v3 -l authPriv -u admin -a MD5 -A "$AUTH" -x DES -X "$PRIV" 10.9.0.1 ifTable
qpdf --encrypt "$USER_PW" "$OWNER_PW" 256 -- in.pdf out.pdf
java -jar batch.jar input output jdbc:oracle:thin:@10.3.2.1:1521:KZEI
PW=$(echo "$ENCODED" | base64 -d)
DATA=$(echo b3JhY2xl | base64 -d)
DB_PASS=${1:-}
DB_PASS=${1:?password}
MODE=${1:-batch}
helm upgrade --install pg bitnami/postgresql --set image.tag=15.2,auth.existingSecret=pg-auth,auth.password=$PG_PW
sed -i -e 's/@@DB_HOST@@/db01/g' -e "s/@@DB_PASS@@/$DB_PASS/g" -e 's/__DB_PASS__/@@DB_PASS@@/' /opt/app/app.properties
echo "spring.datasource.password: ${PW}" >> /opt/app/application.yml
mongosh admin --eval "db.createUser({user:'admin',pwd:passwordPrompt(),roles:['root']})"
echo "$pw" | passwd --stdin "$u"
echo "$u:$pw" | chpasswd
realm join --user=administrator ken.local
net ads join -U "administrator%$PW"
ipa-server-install -U -r KEN.LOCAL -p "$DM" -a "$ADMIN"
kadmin.local -q "addprinc -randkey host/a@KEN.LOCAL"
nmcli dev wifi connect SCHOOL password "$PSK"
nmcli --ask dev wifi connect SCHOOL
mysql_secure_installation <<ANSWERS
$OLD
y
$NEW
$NEW
y
y
ANSWERS
