class Login { boolean ok(Request request) { return request.getParameter("password").equals("admin"); } }
