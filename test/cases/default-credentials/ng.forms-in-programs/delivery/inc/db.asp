<% conn.Open "zaimu", "sa", "sa" %>
