class Init {
  String a = "INSERT INTO m_user (login_id, password) " + "VALUES ('" + id + "', '" + pass + "')";
  String b = "INSERT INTO m_user (login_id, password) " + "VALUES (?, ?)";
  String c = "INSERT INTO m_user (login_id, password) " + "VALUES ('" + id + "', 'x" + pass + "')";
  void d(StringBuilder sb) {
    sb.append("UPDATE m_user SET ");
    sb.append("password = '" + pass + "'");
  }
  String e = "Update the password" + " of user";
}
