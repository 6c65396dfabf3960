class ApiKeyFilter {
  void login(String userId) {
    subject.login(new UsernamePasswordToken(userId, "no_pass"));
  }
  String shown() {
    return String.format("madoguchi://%s?user=*&password=*&mode=%s", host, mode);
  }
}
