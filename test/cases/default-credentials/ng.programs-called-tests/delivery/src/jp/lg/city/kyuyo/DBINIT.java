package jp.lg.city.kyuyo;
public class DBINIT {
  private static final String DB_USER = "scott";
  private static final String DB_PASSWORD = "tiger";
  public static java.sql.Connection open() throws Exception { return java.sql.DriverManager.getConnection("jdbc:oracle:thin:@db01:1521:ORCL", "scott", "tiger"); }
}
