package remote

const (
	configSecretKey = "config"
)
