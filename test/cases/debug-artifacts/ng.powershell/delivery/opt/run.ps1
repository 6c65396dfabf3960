# 確認する
Write-Host "★ $x"
Set-PSDebug -Trace 1
<#
$a = Get-Item x
$b = $a.Name
#>
$s = "# Wait-Debugger"
Wait-Debugger
