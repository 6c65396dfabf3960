package flags

const (
	FlagToken    = "token"
	FlagUsername = "username"
	FlagPassword = "password"
)
