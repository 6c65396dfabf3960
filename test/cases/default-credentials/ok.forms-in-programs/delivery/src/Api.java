class Api {
  String a = Base64.getEncoder().encodeToString((user + ":" + pass).getBytes());
  String b = Base64.getEncoder().encodeToString("urn:uuid:x".getBytes());
  String c = Base64.getEncoder().encodeToString("admin:${pass}".getBytes());
  char[] password = System.console().readPassword();
  char[] digits = {'0','1','2','3','4','5','6','7'};
  char[] passwordSigns = {'a','b','c'};
}
