Dim cs As String = "Data Source=db;" & _
    "User ID=sa;" & _
    "Password=Zq8wRt3x;"
