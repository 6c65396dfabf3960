class Db { string cs = "DataSource=localhost;User=SYSDBA;Password=masterkey"; }
