class Login { boolean ok(String user, String password) { return "admin".equals(user) && "admin".equals(password); } }
