env = environ.Env(DB_PASSWORD=(str, 'postgres'))
