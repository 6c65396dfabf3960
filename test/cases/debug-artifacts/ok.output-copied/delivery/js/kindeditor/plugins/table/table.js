function check(width) {
  alert(width);
  console.log(width);
}
