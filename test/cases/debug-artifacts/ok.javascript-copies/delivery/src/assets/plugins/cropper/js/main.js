function start(tag) {
  console.log(tag);
}
