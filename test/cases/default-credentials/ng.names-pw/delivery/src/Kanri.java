package jp.lg.example;

class Kanri {
    private String adminId = "admin";
    private String adminPw = "admin";
    private static final String SHOKI_ANSHO_NO = "0000";

    boolean check(String id, String pw) {
        return "admin".equals(id) && "toukei".equals(pw);
    }
}
