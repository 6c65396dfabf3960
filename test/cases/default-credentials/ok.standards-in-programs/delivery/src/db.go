package db

type Config struct {
	Password string `env:"DB_PASSWORD,required"`
	Label    string `json:"password" default:"password"`
}

func bind() {
	viper.BindEnv("db.password", "DATABASE_PASSWORD")
	viper.MustBindEnv("db.password", "DBPASS")
	log.Fatal(getEnv("DB_PASSWORD", ""))
}

func create(cfg *config.Config) {
	rds.NewInstance(ctx, "db", &rds.InstanceArgs{Password: cfg.RequireSecret("dbPassword")})
	iam.NewUser(&iam.UserArgs{Password: pulumi.String(os.Getenv("DB_PASSWORD"))})
}
