package jp.example;

class Conn {
    @ConfigProperty(name = "db.password", defaultValue = "${vault.db}")
    String injected;

    static String optional(String other) {
        String a = Optional.ofNullable(System.getenv("DB_PASSWORD")).orElse(other);
        String b = Optional.ofNullable(System.getenv("DB_PASSWORD")).orElse("");
        return Optional.ofNullable(System.getenv("DB_PASSWORD")).orElseThrow(() -> new IllegalStateException("DB_PASSWORD is not set"));
    }

    static String helper() {
        mustGetEnv("DB_PASSWORD", "the password of the database");
        requireEnv("DB_PASSWORD", "password");
        errors.get("password").orElse("password is required");
        return getEnvOrDefault("DB_PASSWORD", "");
    }

    static void stack(String password) {
        Credentials.fromPassword("postgres", SecretValue.unsafePlainText(password));
        Credentials.fromPassword("postgres", SecretValue.secretsManager("prod/db"));
    }
}
