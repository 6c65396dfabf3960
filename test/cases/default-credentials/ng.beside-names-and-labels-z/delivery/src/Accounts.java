public class Accounts {
  public static final String SHOP_REPLICATION_PASSWD = "replica2024!";
}
