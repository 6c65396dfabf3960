@echo off
echo admin> C:\ftp.txt
echo admin>> C:\ftp.txt
echo put A.dat>> C:\ftp.txt
echo bye>> C:\ftp.txt
ftp -s:C:\ftp.txt 10.1.30.5
