reg add "HKLM\SYSTEM\CurrentControlSet\Control\Lsa" /v NoPassword /t REG_DWORD /d 12 /f
reg add "HKLM\SOFTWARE\X" /v DefaultPassword /t REG_SZ /d %PW% /f
psexec \\SV01 -u Administrator -p %PW% cmd /c D:\batch\stop.bat
sc config "JukiSvc" obj= ".\svcuser" password= "%PW%"
setx DB_PASSWORD %PW% /M
setx DB_PASSWORD /M
net use Z: \\sv01\share /user:kanri /persistent:yes
mount -t cifs -o username=share,credentials=/root/.cred,uid=1000 //fsv01/share /mnt
mount -t cifs -o username=share,password=%PW% //fsv01/share /mnt
