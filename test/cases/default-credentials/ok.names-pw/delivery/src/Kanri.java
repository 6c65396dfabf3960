package jp.lg.example;

class Kanri {
    private String adminPw = System.getenv("ADMIN_PW");
    private String dbPw = props.getProperty("db.pw");
    private static final String COLUMN_ANSHO_NO = "ansho_no";
    private static final String COL_PW = "user_pw";
    private static final int PW = 120;

    boolean check(String id, String pw) {
        return hash(pw).equals(stored(id));
    }
}
