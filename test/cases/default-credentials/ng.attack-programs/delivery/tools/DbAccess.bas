Attribute VB_Name = "DbAccess"
Public Sub OpenDb()
    Set cn = CreateObject("ADODB.Connection")
    cn.Open "DSN=ORA_ZAIMU", "system", "manager"
End Sub
