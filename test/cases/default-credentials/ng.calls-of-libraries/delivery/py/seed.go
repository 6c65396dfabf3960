h, _ := bcrypt.GenerateFromPassword([]byte("admin"), bcrypt.DefaultCost)
