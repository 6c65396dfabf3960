class A {
  void f(String s) {
    System.out.println(s);
    try { g(); } catch (Exception e) { e.printStackTrace(); }
  }
}
