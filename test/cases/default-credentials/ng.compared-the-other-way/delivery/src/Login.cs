class Login { bool Ok() { return txtUser.Text == "admin" && txtPassword.Text == "letmein"; } }
