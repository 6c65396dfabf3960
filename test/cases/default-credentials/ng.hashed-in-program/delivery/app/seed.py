user.password = make_password("admin")
