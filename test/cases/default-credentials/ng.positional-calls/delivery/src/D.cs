class D {
  string cs = "Data Source=db;" +
    "User ID=sa;" +
    "Password=Zq8wRt3x;";
  void M(){ var n = new NetworkCredential("admin", "Zq8wRt3x"); client.Credentials = new NetworkCredential(u, p); }
}
