class Endpoint {
  void login() {
    var token = new UsernamePasswordAuthenticationToken("admin", "password", grantedAuthorities);
    var other = new UsernamePasswordAuthenticationToken("admin", "password");
  }
  void names(Properties p) {
    p.put("user", "kanri");
    p.put("password", "password");
  }
  void keys() {
    String password = MoreObjects.firstNonNull(conf.get("db.password"), "changeit");
  }
}
