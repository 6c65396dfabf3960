class Login {
    boolean check(String loginPw) {
        return loginPw.equals("toukei");
    }

    void protect(EncryptionInfo info) {
        info.confirmPassword("1234");
    }
}
