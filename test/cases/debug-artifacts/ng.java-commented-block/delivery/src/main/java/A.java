class A {
  /*
   int a = 1;
   call(a);
  */
  void f() {}
}
