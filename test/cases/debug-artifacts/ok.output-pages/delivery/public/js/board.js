function send() {
  $.post('/quick').fail(function (response) {
    console.log(response);
  });
}
