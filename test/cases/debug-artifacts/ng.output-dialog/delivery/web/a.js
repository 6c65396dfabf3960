function f(data, i) {
  alert(data);
  alert("i=" + i);
}
