<% if ("admin".equals(request.getParameter("user")) && "admin".equals(request.getParameter("password"))) { %>
