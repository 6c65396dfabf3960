class Auth {
  private static final String ADMIN_HASH = "21232f297a57a5a743894a0e4a801fc3";
  boolean ok(String pw) { return ADMIN_HASH.equals(DigestUtils.md5Hex(pw)); }
}
