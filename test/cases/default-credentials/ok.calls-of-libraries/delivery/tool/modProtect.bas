Worksheets(1).Unprotect strPassword
ActiveWorkbook.Protect
If InputBox("管理者パスワード") <> strAnswer Then Exit Sub
If Me.txtPass.Value <> "" Then
