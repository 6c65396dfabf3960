@{
  RootModule = "Login.psm1"
  FunctionsToExport = @("Set-Password", "Get-Password")
  Password = @{
    Length = 12
  }
}
