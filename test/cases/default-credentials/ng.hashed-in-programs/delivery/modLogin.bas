Attribute VB_Name = "modLogin"
Sub Login(pw)
    If pw <> "1234" Then Exit Sub
End Sub
