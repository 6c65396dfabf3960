package target

const (
	MySQLHost     = "host"
	MySQLUsername = "username"
	MySQLPassword = "password"
	MySQLTable    = "table"
)
