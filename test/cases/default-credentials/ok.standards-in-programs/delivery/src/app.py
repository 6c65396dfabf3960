class Settings(BaseSettings):
    db_password: str = Field(..., env="DB_PASSWORD")
    ftp_password: SecretStr = Field(description="password of the transfer")


def stack(scope):
    rds.Credentials.from_password("postgres", SecretValue.secrets_manager("prod/db"))
    return os.environ["DB_PASSWORD"] if "DB_PASSWORD" in os.environ else ask()
