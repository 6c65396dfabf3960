<#
.SYNOPSIS
  登録する
#>
param([string]$Name)
Write-Output $Name # そのまま返す
