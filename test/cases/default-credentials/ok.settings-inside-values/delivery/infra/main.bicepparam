using './main.bicep'
param adminUsername = 'azureuser'
param adminPassword = az.getSecret('00000000', 'rg', 'vault', 'admin')
