class Db {
  private static final String KEY = "manager";
  String address = "jdbc:oracle:thin:@db1:1521:SHOP?user=system&password=" + KEY;
}
