package a

const (
	adminPassword string = "password"
	adminAppCred  string = "application_credential"
)
