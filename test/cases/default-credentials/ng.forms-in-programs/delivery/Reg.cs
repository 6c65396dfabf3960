user.Password = user.LoginId;
