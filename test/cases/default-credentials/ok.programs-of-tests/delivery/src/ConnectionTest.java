public class ConnectionTest {
  public static void main(String[] args) throws Exception {
    java.sql.DriverManager.getConnection("jdbc:oracle:thin:@db01:1521:ORCL", "scott", "tiger");
  }
}
