rpt.SetDatabaseLogon("sa", "sa")
If TextBoxUser.Text.Equals("admin") AndAlso TextBoxPassword.Text.Equals("admin") Then
