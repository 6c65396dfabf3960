objUser.SetPassword "password"
