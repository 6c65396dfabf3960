Module Db
    Dim cKey As String = ConfigurationManager.AppSettings("key")
    Dim none As String = ""
    Dim caption As String = "input the word"
    ' Const cOld As String = "sakura01"
    Function A() As String
        Return "Data Source=SHOP;User Id=" & cUid & ";Password=" & cKey & ";"
    End Function
    Function B() As String
        Return "Data Source=SHOP;User Id=" & txtUser.Text & ";Password=" & txtPass.Text
    End Function
    Function C() As String
        Return "Data Source=SHOP;User Id=" & cUid & ";Password=" & none & ";" & caption
    End Function
    Function D() As String
        Dim s As String
        s = "Data Source=sv1;"
        s = s & "PWD=" & cKey & ";"
        Return s
    End Function
    Function E() As String
        Return "Data Source=SHOP;User Id=" & cUid & ";Password=" & Key("shop")
    End Function
End Module
