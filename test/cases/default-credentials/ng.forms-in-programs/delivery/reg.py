user.set_password(user.username)
