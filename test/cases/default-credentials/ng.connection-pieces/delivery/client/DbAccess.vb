Public Class DbAccess
    Private Const USR As String = "scott"
    Private Const PSW As String = "tiger"

    Public Function Open() As OracleConnection
        Return New OracleConnection("Data Source=SHOP;User Id=" & USR & ";Password=" & PSW & ";")
    End Function
End Class
