Attribute VB_Name = "modSheet"
Const PW As String = "1234"
