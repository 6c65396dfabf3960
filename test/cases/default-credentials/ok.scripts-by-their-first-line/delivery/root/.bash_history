mysql -uroot -p jumin
sshpass -e ssh root@ap01
