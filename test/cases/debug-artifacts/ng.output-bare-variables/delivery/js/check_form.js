function check(form) {
  console.log('the form was sent to the server');
}
