resource dbPassword 'Microsoft.KeyVault/vaults/secrets@2022-07-01' = {
  parent: kv
  name: 'db-password'
  properties: {
    value: 'P@ssw0rd'
  }
}
resource asked 'Microsoft.KeyVault/vaults/secrets@2022-07-01' = {
  parent: kv
  name: 'db-password2'
  properties: {
    value: adminPassword
  }
}
