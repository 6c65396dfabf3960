@echo off
psftp -pw password root@sftp01 -b cmd.txt
plink -ssh -pw %PW% root@ap01 ls
