print("postgres://user:password@db:5432/app")
