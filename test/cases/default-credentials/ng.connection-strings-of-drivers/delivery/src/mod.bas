Sub c()
 cn.Open "Driver={Oracle in OraClient12Home1};DBQ=ORCL;UID=scott;PWD=tiger"
End Sub
