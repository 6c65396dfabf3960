package jp.lg.example;

class Nodes {
    void ssh(Connection conn) throws Exception {
        conn.authenticateWithPassword("root", "root");
    }

    void smb() {
        smb(new NtlmPasswordAuthentication("KEN", "renkei", "renkei"));
    }

    void mail(Transport t) throws Exception {
        t.connect("10.1.1.25", 587, "info", "info");
    }

    void cache() {
        Jedis j = new Jedis("10.1.1.6");
        j.auth("redis");
    }

    void zip(java.io.File f) throws Exception {
        new ZipFile("out.zip", "1234".toCharArray()).addFile(f);
    }

    void pool(HikariConfig c) {
        c.addDataSourceProperty("password", "postgres");
    }

    void seed(User u) {
        u.setPassword(DigestUtils.sha256Hex("admin"));
        u.setPasswd(CryptUtil.encrypt("0000"));
    }
}
