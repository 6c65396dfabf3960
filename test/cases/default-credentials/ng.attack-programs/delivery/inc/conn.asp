<%
Set conn = Server.CreateObject("ADODB.Connection")
conn.Open "Provider=SQLOLEDB;Data Source=SV01;Initial Catalog=shisetsu;User ID=sa;Password="
%>
