socket.onmessage = function (e) {
  console.log('Blob received: ' + e.data.bytes + ' bytes');
  console.log(e.data);
};
$('#map').on('click', function (e) {
  console.log('Value of ' + state + ' changed to ' + value);
});
