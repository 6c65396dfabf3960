class Jndi {
  static final String JNDI_PASSWORD = "java:comp/env/jms/password";
}
