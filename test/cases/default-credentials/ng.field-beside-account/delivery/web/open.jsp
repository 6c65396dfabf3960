<% String dbPassword = "password"; %>
