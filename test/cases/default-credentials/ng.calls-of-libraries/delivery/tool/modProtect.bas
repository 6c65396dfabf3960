Worksheets(1).Unprotect "1234"
ActiveWorkbook.Protect "1234"
If InputBox("管理者パスワード") <> "1234" Then Exit Sub
If Me.txtUser.Value <> "admin" Or Me.txtPass.Value <> "1234" Then
