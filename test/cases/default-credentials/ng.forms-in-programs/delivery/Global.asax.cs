Membership.CreateUser("jimu", "P@ssw0rd");
manager.Create(user, "P@ssw0rd");
var entry = new DirectoryEntry("LDAP://dc01", "kanri", "Kanri2024");
