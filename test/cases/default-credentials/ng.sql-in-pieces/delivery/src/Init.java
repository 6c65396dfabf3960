class Init {
  String a = "INSERT INTO m_user (login_id, password, name) "
    + "VALUES ('admin', 'admin', '管理者')";
  void b(StringBuilder sb) {
    sb.append("INSERT INTO m_user (login_id, password, name) ");
    sb.append("VALUES ('admin', 'admin', '" + name + "')");
  }
  String c = "UPDATE m_user SET password = 'root' " +
      "WHERE login_id = 'root'";
}
