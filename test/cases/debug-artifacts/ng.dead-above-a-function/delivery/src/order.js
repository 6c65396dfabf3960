// the value that the list shows
// widget(1);
function get(key) {
  return store[key];
}

// how it was done before the list came
// remove(key);
// get(1);
function get(key) {
  return store[key];
}
