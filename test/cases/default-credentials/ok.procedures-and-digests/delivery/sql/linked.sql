EXEC sp_addlinkedsrvlogin N'STOCK', N'true';
EXEC sp_addlinkedsrvlogin N'STOCK', N'false', NULL, N'sa', @password;
EXEC sp_addlinkedsrvlogin @rmtsrvname=N'STOCK', @useself=N'False', @rmtuser=N'sa', @rmtpassword=@password;
EXEC sp_help_job 'shop', 'stock', 'nightly', 'copy', 'all';
EXEC sp_rename 'dbo.USERS.pw', 'password', 'COLUMN';
EXEC SSISDB.catalog.set_environment_variable_value @environment_name=N'prod', @variable_name=N'Folder', @value=N'shop01';
SELECT * FROM OPENROWSET('SQLNCLI', 'Server=sv1;Trusted_Connection=yes;', 'SELECT 1') AS a;
