Attribute VB_Name = "modLogin"
Sub Login(pw)
    If pw <> strPw Then Exit Sub
End Sub
