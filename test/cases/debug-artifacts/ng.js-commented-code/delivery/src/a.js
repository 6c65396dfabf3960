function f(a) {
  // const b = a + 1;
  // if (b > 2) {
  //   return g(b);
  // }
  return a;
}
