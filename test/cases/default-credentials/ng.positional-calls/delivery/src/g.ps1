$pw = ConvertTo-SecureString "Zq8wRt3x" -AsPlainText -Force
$p2 = ConvertTo-SecureString -String 'Zq8wRt4x' -AsPlainText -Force
$p3 = ConvertTo-SecureString $env:PW -AsPlainText -Force
