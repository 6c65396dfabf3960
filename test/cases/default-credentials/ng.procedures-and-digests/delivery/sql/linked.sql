EXEC sp_addlinkedserver N'STOCK', N'', N'SQLNCLI', N'10.4.1.9'
EXEC master.dbo.sp_addlinkedsrvlogin N'STOCK', N'false', NULL, N'sa', N'sa'
GO
EXEC [master].[dbo].[sp_addlinkedsrvlogin] @rmtsrvname=N'STOCK', @useself=N'False', @locallogin=NULL, @rmtuser=N'shop', @rmtpassword=N'shop';
EXEC sp_password 'sakura', 'sakura01', 'shop'
EXEC sp_addlogin kanri, kanri
GO
USE shop
EXEC sp_setapprole 'orders', 'orders'
EXEC sp_change_users_login 'Auto_Fix', 'stock', NULL, 'stock'
GO
EXEC SSISDB.catalog.set_environment_variable_value @environment_name=N'prod', @variable_name=N'DbPassword', @value=N'sakura01';
SELECT * FROM OPENROWSET('SQLNCLI', 'sv1'; 'sa'; 'sakura01', 'SELECT 1') AS a;
