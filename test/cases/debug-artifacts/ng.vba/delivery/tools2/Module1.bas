Attribute VB_Name = "Module1"
Sub Main()
  Dim x As String
  x = "it's MsgBox" ' ‰¼‘Î‰
  Debug.Print x
  MsgBox "š"
  Stop
  ' x = Foo(1)
  ' Call Bar(x)
  Rem MsgBox x
  Exit Sub
End Sub
