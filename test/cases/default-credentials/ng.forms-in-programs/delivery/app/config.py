class Config(BaseSettings):
    db_password: str = Field(default="postgres", env="DB_PASSWORD")
