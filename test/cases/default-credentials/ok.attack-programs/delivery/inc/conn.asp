<%
conn.Open "Provider=SQLOLEDB;Data Source=SV01;User ID=sa;Password=" & pwd
cn.Open "DSN=A", user, pwd
%>
