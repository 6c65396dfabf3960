public class ConfigConstants {
  public static final String PR_REPLICATION_MANAGER_PASSWD_1 = "replicationManagerPwd1";
}
