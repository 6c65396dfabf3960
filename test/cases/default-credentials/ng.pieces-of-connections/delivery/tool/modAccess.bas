Attribute VB_Name = "modAccess"
Public Function OpenDb() As DAO.Database
    Set OpenDb = DBEngine.OpenDatabase("\\sv01\data\kanri.mdb", False, False, ";PWD=1234")
End Function
Public Function OpenLinked() As DAO.Database
    Set OpenLinked = DBEngine.OpenDatabase("", False, False, "MS Access;DATABASE=C:\data\daicho.mdb;PWD=daicho")
    Set OpenLinked = DBEngine.OpenDatabase("\\sv01\data\kanri.mdb", False, False, ";PWD=" & AskPassword())
    Set OpenLinked = DBEngine.OpenDatabase("\\sv01\data\kanri.mdb", False, False, ";PWD={0}")
End Function
