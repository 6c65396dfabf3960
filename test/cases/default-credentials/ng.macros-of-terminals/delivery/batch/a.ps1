Invoke-Sqlcmd -ServerInstance db01 -Username 'sa' -Password 'Pa$$w0rd' -Query 'select 1'
