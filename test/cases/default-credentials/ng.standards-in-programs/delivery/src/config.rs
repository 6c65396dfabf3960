#[derive(Parser)]
pub struct Args {
    #[arg(long, env = "DB_PASSWORD", default_value = "postgres")]
    db: String,
}

pub fn from_env() -> Config {
    Config {
        db_user: env::var("DB_USER").unwrap_or_else(|_| "postgres".into()),
        db_password: env::var("DB_PASSWORD").unwrap_or_else(|_| "postgres".into()),
        old_password: env::var("OLD_DB_PASSWORD").unwrap_or("postgres".to_string()),
    }
}
