package db

type Config struct {
	Password string `env:"DB_PASSWORD" envDefault:"postgres"`
}

func DSN() string {
	return fmt.Sprintf("host=%s password=%s", getEnv("DB_HOST", "db"), getEnv("DB_PASSWORD", "postgres"))
}

func create() {
	rds.NewInstance(ctx, "db", &rds.InstanceArgs{
		Username: pulumi.String("postgres"),
		Password: pulumi.String("postgres"),
	})
}
