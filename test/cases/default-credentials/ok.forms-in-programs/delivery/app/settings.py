env = environ.Env(DB_PASSWORD=(str, None), DEBUG=(bool, False))
db_password: str = Field(..., env="DB_PASSWORD")
password = Field(label="Password")
