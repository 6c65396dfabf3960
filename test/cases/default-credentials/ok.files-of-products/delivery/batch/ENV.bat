set DB_USR=%1
set DB_PSW=%2
