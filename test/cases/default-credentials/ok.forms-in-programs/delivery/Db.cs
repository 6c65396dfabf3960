Membership.CreateUser(name, password);
var entry = new DirectoryEntry(path, user, pass);
private const string Pwd = "pw";
