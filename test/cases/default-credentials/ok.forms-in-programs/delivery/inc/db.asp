<% conn.Open "zaimu", uid, pwd %>
