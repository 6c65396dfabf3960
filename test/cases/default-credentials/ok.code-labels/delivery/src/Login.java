class Login {
  static final String PARAM_PASSWORD = "password";
  String label = t("login.password");
  String password = request.getParameter("password");
  boolean is(String password) { return password.equals(other); }
}
