class Login {
    void check(String inputPw) {
        if (inputPw.equals("admin")) throw new WeakPasswordException("admin");
        if (inputPw.equals("")) return;
    }

    void protect(EncryptionInfo info) {
        info.confirmPassword(password);
    }
}
