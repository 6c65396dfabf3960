class A {
  private static final Logger log = LoggerFactory.getLogger(A.class);
  void f() {
    try {
      g();
    } catch (Exception e) {
      log.error("failed", e);
      System.out.println("failed: " + e.getMessage());
    }
  }
}
