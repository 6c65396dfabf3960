class Constants {
  static final String CONFIG_TYPE_PASSWORD = "PASSWORD";
  static final String TLS_TRUST_PWD = ".tls.certPrivateKeyPassword";
  static final String FORM_PASSWORD = "login.password";
}
