class Names {
  static final String SECRET_PWD = ".*pwd.*";
}
