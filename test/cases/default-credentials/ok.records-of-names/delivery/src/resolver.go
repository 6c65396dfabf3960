package a

const (
	defaultTimeoutValue = "1m"
	defaultBasicAuthSecretKey = "password"
)
