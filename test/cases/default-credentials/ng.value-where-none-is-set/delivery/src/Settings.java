class Settings { @Value("${db.password:changeme}") String secret; }
