pub fn from_env() -> Config {
    Config {
        db_password: env::var("DB_PASSWORD").expect("DB_PASSWORD must be set"),
        other_password: env::var("OTHER_PASSWORD").unwrap_or_default(),
        third_password: env::var("THIRD_PASSWORD").unwrap_or_else(|_| panic!("no password")),
        fourth_password: env::var("FOURTH_PASSWORD").unwrap_or_else(|_| generate()),
        strong_password: env::var("STRONG_PASSWORD").unwrap_or(fallback.to_string()),
    }
}
