$p = Read-Host "パスワード"
$q = "admin123"
$sp = ConvertTo-SecureString $p -AsPlainText -Force
