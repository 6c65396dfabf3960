package jp.lg.example;

class Nodes {
    void ssh(Connection conn) throws Exception {
        conn.authenticateWithPassword(user, password);
    }

    void smb() {
        smb(new NtlmPasswordAuthentication(domain, user, password));
    }

    void mail(Transport t, Socket s, Store store) throws Exception {
        t.connect(host, 587, user, password);
        s.connect("10.1.1.25", 587, "info", timeout);
        store.connect();
    }

    void cache(Jedis j) {
        j.auth(System.getenv("REDIS_PASSWORD"));
    }

    void zip(java.io.File f) throws Exception {
        new ZipFile("out.zip", password.toCharArray()).addFile(f);
    }

    void pool(HikariConfig c) {
        c.addDataSourceProperty("password", password);
        c.addDataSourceProperty("cachePrepStmts", "true");
    }

    void seed(User u) {
        u.setPassword(DigestUtils.sha256Hex(input));
        u.setPasswd(CryptUtil.encrypt(form.getPasswd()));
        USERS.put("admin", "管理者");
        users.put("name", "山田");
        PASS.put("count", "12");
    }
}
