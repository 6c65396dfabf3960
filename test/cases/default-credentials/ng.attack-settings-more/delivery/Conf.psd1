@{
  SqlUser = 'sa'
  SqlPassword = 'sa'
  Nodes = @(
    @{ User = "sa"; Password = "sa" }
  )
}
