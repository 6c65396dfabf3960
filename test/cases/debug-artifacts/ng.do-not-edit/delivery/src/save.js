// do not edit
function save(order) {
  console.log('here', order);
  send(order);
}
