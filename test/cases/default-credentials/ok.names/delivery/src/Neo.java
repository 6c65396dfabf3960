class Neo {
  static final String NEO4J_AUTH_PASSWORD = "neo4j.auth.password";
}
