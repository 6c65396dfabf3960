rpt.SetDatabaseLogon(user, password)
If TextBoxPassword.Text.Equals("") Then
