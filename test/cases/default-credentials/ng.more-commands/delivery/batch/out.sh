#!/bin/sh
zip -j -P 1234 /out/a.zip /work/a.csv
unzip -qP password /in/b.zip
7z a -tzip -ppassword /out/c.zip /work/c.csv
rar a -hp1234 /out/d.rar /work/d.csv
ncftpput -u ftpuser -p ftpuser 10.1.30.5 /in /out/a.csv
http -a admin:admin POST https://10.1.1.5/api/jobs
dsmadmc -id=admin -pa=admin "q session"
snmpwalk -v3 -l authPriv -u admin -a MD5 -A password1 -x DES -X admin123 10.9.0.1 ifTable
qpdf --encrypt 1234 5678 256 -- in.pdf out.pdf
java -jar batch.jar kzei kzei jdbc:oracle:thin:@10.3.2.1:1521:KZEI
python Job_getJobList.py -H http://10.1.1.70:8080/HinemosWS/ -U hinemos -w hinemos
PW=$(echo b3JhY2xl | base64 -d)
DB_PASS=${1:-oracle}
helm upgrade --install pg bitnami/postgresql --set auth.username=app,auth.password=app
sed -i -e 's/@@DB_USER@@/postgres/g' -e 's/@@DB_PASS@@/postgres/g' /opt/app/app.properties
echo 'spring.datasource.password: kzei' >> /opt/app/application.yml
mysql -e "UPDATE mysql.user SET Password=PASSWORD('root') WHERE User='root'; FLUSH PRIVILEGES;"
mongosh admin --eval "db.createUser({user:'admin',pwd:'admin',roles:['root']})"
