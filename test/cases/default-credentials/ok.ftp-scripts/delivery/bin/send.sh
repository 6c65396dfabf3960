#!/bin/sh
ftp -n 10.1.1.1 <<END
user $FTP_USER $FTP_PW
put renkei.dat
END
