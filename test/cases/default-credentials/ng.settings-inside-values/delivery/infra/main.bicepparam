using './main.bicep'
param adminUsername = 'azureuser'
param adminPassword = 'P@ssw0rd1234'
