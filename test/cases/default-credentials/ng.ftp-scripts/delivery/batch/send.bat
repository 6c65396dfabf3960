@echo off
echo open 10.1.1.1> ftp2.txt
echo user renkei renkei>> ftp2.txt
ftp -n -s:ftp2.txt
