param adminUser string = 'azureuser'
@secure()
param adminPassword string = 'P@ssw0rd1234'
