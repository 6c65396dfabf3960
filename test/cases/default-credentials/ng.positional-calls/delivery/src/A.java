class A { void a() throws Exception {
  Connection c = DriverManager.getConnection(url, "app", "Zq8wRt3x");
  env.put(Context.SECURITY_CREDENTIALS, "Zq8wRt4x");
  new UsernamePasswordCredentials("admin", "Zq8wRt5x");
  Connection d = DriverManager.getConnection("jdbc:mysql://db/app", "root", "");
  new PasswordAuthentication("mail", "Zq8wRt6x".toCharArray());
  DriverManager.getConnection(url, user, password);
  DriverManager.getConnection(
     "jdbc:oracle:thin:@db:1521:XE",
     "scott",
     "tiger");
}}
