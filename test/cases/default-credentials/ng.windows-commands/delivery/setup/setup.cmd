reg add "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon" /v DefaultPassword /t REG_SZ /d P@ssw0rd /f
psexec \\SV01 -u Administrator -p P@ssw0rd cmd /c D:\batch\stop.bat
sc config "JukiSvc" obj= ".\svcuser" password= "P@ssw0rd"
setx DB_PASSWORD postgres /M
setx /M ADMIN_PASSWORD admin
wmic /node:SV01 /user:kanri /password:kanri process list
net use Z: \\sv01\share /user:kanri kanri
mount -t cifs -o username=share,uid=1000,password=share //fsv01/share /mnt
bcp zaimu.dbo.t_kihon out D:\data\kihon.csv -c -t, -SSV01 -Usa -Psa
mysqldump -u root ^
  -proot kouhou
