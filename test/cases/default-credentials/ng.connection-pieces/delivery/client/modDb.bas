Attribute VB_Name = "modDb"
Const cUid = "sa"
Const cKey = "sakura01"

Public Function Shop() As String
    Shop = "Driver={SQL Server};Server=sv1;Database=shop;UID=" & cUid & ";PWD=" & cKey & ";"
End Function

Public Function Stock() As String
    Dim s As String
    s = "Provider=SQLOLEDB;"
    s = s & "Data Source=sv1;"
    s = s & "UID=sa;"
    s = s & "PWD=kanri;"
    Stock = s
End Function
