Public Class Db
    Public Shared Function Cs() As String
        Return "Data Source=KZEI;User Id=scott;Password=" & "tiger" & ";Pooling=true"
    End Function
    Public Shared Function Asked() As String
        Return "Data Source=KZEI;User Id=scott;Password=" & Environment.GetEnvironmentVariable("KZP") & ";Pooling=true"
    End Function
    Public Shared Function Title() As String
        Return "Password=" & "required"
    End Function
End Class
