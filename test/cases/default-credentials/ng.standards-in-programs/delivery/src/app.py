def a():
    return os.environ["DB_PASSWORD"] if "DB_PASSWORD" in os.environ else "admin"


def b():
    return env.str("DB_PASSWORD", "admin")


class Settings(BaseSettings):
    db_user: str = "admin"
    db_password: str = Field(default="admin")
    ftp_password: SecretStr = SecretStr("admin")


def stack(scope):
    rds.Credentials.from_password("postgres", SecretValue.unsafe_plain_text("postgres"))
