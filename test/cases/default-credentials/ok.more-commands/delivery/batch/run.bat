osql -S KANKYO -U sa -P %PW% -i D:\batch\daily.sql
osql -S KANKYO -E -i D:\batch\daily.sql
signtool sign /f cert\ken.pfx /p %PFX_PW% dist\a.exe
certutil -f -importpfx server.pfx
netdom join %COMPUTERNAME% /domain:ken.local /userd:administrator /passwordd:*
nssm set Renkei ObjectName .\svcuser %SVC_PW%
rasdial KENVPN vpnuser %VPN_PW%
rasdial KENVPN /disconnect
AtcCase.exe /p=%PW% /en=1 D:\out\a.csv
