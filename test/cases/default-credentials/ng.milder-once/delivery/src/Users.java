class Users {
  static final String DEFAULT_ADMIN_PASSWORD = "defaultAdminPass1";
  void make() {
    user.setPassword(passwordEncoder.encode("dummy1234"));
  }
}
