#!/bin/bash
chpasswd <<EOF
root:root
kanri:kanri
EOF
printf 'password\npassword\n' | smbpasswd -a -s fileuser
(echo fileuser; echo fileuser) | smbpasswd -s -a fileuser
echo "password" | vncpasswd -f > ~/.vnc/passwd
echo P@ssw0rd | sudo -S yum install -y httpd
kinit admin <<< "password"
echo -e "root:root\n" | /usr/sbin/chpasswd
passwd root <<EOF
root
root
EOF
echo postgres > /tmp/pw
initdb -D /var/lib/pgsql/data -U postgres --auth=scram-sha-256 --pwfile=/tmp/pw
useradd -m -p $(openssl passwd -1 admin) admin
usermod -p '$1$abcdefgh$rV6RhG4no19bGJfmub3Ui1' root
htpasswd -nb admin admin >> .htpasswd
