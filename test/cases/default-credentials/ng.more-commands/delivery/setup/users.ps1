New-ADUser -Name $_.Name -AccountPassword ("P@ssw0rd" | ConvertTo-SecureString -AsPlainText -Force)
$a = ConvertTo-SecureString -String P@ssw0rd -AsPlainText -Force
$p = "P@ssw0rd"
$sp = ConvertTo-SecureString $p -AsPlainText -Force
