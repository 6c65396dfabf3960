class A {
  void F(int x) {
    System.Console.WriteLine(x);
  }
}
