<%
cn.Open "DSN=KANKYO", "sa", ""
%>
