@echo off
echo %FTPUSER%> C:\ftp.txt
echo %FTPPW%>> C:\ftp.txt
echo put A.dat>> C:\ftp.txt
echo bye>> C:\ftp.txt
ftp -s:C:\ftp.txt 10.1.30.5
