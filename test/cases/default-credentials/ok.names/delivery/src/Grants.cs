class Grants {
  public const string ClientId = "client_id";
  public const string Password = "password";
}
