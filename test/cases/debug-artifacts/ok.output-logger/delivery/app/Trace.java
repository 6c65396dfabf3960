class Trace {
  boolean debug;
  void warn(String text) {
    System.out.println(text);
  }
  void f(int x) {
    if (debug) System.out.println("x=" + x);
  }
}
