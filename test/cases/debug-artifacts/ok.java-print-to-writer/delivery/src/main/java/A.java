class A {
  void f(Exception e, java.io.PrintWriter w) {
    e.printStackTrace(w);
  }
}
