class Users {
  static final Map<String, String> USERS = Map.of("admin", "admin", "guest", "guest");
}
