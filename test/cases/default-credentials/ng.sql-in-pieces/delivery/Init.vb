sql = "INSERT INTO m_user (login_id, password) " & _
      "VALUES ('admin', 'admin')"
