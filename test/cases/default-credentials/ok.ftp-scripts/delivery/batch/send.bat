echo user %FTP_USER% %FTP_PW%>> ftp2.txt
