h, _ := bcrypt.GenerateFromPassword([]byte(password), bcrypt.DefaultCost)
