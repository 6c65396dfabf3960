await users.CreateAsync(admin, "admin123");
LogonUser("administrator", "KEN", "password", 9, 0, out token);
ws.Protect("1234");
