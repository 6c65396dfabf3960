class A {
  String[] a = { "app.sync.password=Zq8wRt3x", "-Djavax.net.ssl.trustStorePassword=Zq8wRt4x" };
  String b = "e!@$%s^&*a)_m+s.";
  static final String PASSWORD = "e!@$%s^&*a)_m+s.";
}
