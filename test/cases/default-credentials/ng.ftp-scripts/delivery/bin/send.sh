#!/bin/sh
ftp -n 10.1.1.1 <<END
user ftpuser ftpuser
binary
put renkei.dat
bye
END
