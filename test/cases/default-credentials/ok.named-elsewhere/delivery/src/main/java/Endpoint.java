class Endpoint {
  void login() {
    var token = new UsernamePasswordAuthenticationToken(signPrincipal, "password", grantedAuthorities);
  }
  void names() {
    skipParameterName.put("relatedPassword", "relatedPassword");
    skipParameterName.put("oldPassword", "oldPassword");
    skipParameterName.put("password", "password");
    skipParameterName.put("credentials", "credentials");
    skipParameterName.put("appSecret", "appSecret");
  }
  void keys() {
    String emailKey = MoreObjects.firstNonNull(metadata.get("email"), "email");
    String passwordKey = MoreObjects.firstNonNull(metadata.get("password"), "password");
  }
}
