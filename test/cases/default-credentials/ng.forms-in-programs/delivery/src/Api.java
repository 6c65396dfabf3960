class Api {
  void call(URLConnection conn) {
    String auth = Base64.getEncoder().encodeToString("admin:admin".getBytes());
  }
  void other(URLConnection conn) {
    String basic = "kanri:kanri01";
    conn.setRequestProperty("Authorization", "Basic " + new String(Base64.encodeBase64(basic.getBytes())));
  }
}
