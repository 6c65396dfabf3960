r.Use(gin.BasicAuth(gin.Accounts{
	"admin": "admin",
}))
