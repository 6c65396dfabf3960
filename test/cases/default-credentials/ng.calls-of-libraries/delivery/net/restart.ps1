$p = "admin123"
$sp = ConvertTo-SecureString $p -AsPlainText -Force
