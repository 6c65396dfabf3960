class Users {
    static {
        USER_PASS.put("admin", "admin123");
        users["guest"] = "guest";
    }
}
