class A {
  void F() {
    Load(url); // LoadOld(url, true);
    Save(); // the second argument is needed by old clients; see the manual
  }
}
