package jp.example;

class Conn {
    @ConfigProperty(name = "db.password", defaultValue = "oracle")
    String injected;

    static String optional() {
        return Optional.ofNullable(System.getenv("DB_PASSWORD")).filter(s -> !s.isEmpty()).orElse("oracle");
    }

    static String lazily() {
        return Optional.ofNullable(System.getenv("DB_PASSWORD")).orElseGet(() -> "oracle");
    }

    static String condition() {
        return System.getenv("DB_PASSWORD") != null ? System.getenv("DB_PASSWORD") : "oracle";
    }

    static String helper() {
        return getEnvOrDefault("DB_PASSWORD", "oracle");
    }

    static void stack() {
        Credentials.fromPassword("postgres", SecretValue.unsafePlainText("postgres"));
    }
}
