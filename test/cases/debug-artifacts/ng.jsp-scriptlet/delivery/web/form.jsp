<%@ page contentType="text/html; charset=Windows-31J" %>
<%-- デバッグ用 --%>
<%! private int n = 0; void f() { System.out.println(n); } %>
<p>氏名: <%= request.getParameter("name") %></p>
<% if (n > 0) { %>
<p>あり</p>
<% System.out.println("★" + n); } else { %>
<% } %>
<script>
var name = "<%= name %>";
console.log(name);
</script>
