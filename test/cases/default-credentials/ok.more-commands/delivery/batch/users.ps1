$a = Read-Host | ConvertTo-SecureString -AsPlainText -Force
$b = ConvertTo-SecureString -String $env:PW -AsPlainText -Force
$c = "76492d1116743f0423413b16050a5345MgB8" | ConvertTo-SecureString -Key $key
