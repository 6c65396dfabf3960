function f() {
  debugger;
}
