class Kind { boolean is(String field, String password) { return "pass".equals(field) || "text".equals(password); } }
