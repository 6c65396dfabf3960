[Setup]
AppName=Kensan
[Run]
Filename: "{app}\pgsql\installer.exe"; Parameters: "--mode unattended --superpassword postgres --servicepassword {code:GetPassword}"
