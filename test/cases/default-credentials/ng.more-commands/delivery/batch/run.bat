osql -S KANKYO -U sa -P "" -i D:\batch\daily.sql
signtool sign /f cert\ken.pfx /p password dist\a.exe
certutil -f -p 1234 -importpfx server.pfx
netdom join %COMPUTERNAME% /domain:ken.local /userd:administrator /passwordd:P@ssw0rd
nssm set Renkei ObjectName .\svcuser password
rasdial KENVPN vpnuser vpnuser
"C:\Program Files\AttacheCase\AtcCase.exe" /p=password /en=1 D:\out\a.csv
