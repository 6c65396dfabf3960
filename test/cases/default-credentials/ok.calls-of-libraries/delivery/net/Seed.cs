await users.CreateAsync(admin, configuration["Admin:Password"]);
await roleManager.CreateAsync(new IdentityRole("admin"));
static extern bool LogonUser(string user, string domain, string password, int type, int provider, out IntPtr token);
var held = protector.Protect("1234");
ws.Protect(password);
