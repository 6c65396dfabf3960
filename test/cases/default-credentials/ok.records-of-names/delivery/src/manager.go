package a

const (
	region       string = "HN"
	authPassword string = "password"
	authAppCred  string = "application_credential"
)
