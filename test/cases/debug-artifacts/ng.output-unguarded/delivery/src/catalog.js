export function show(user) {
  if (catalogCount > 0) {
    console.log(user);
  }
  if (dialogMessage) {
    console.log(user);
  }
  if (showDetails) {
    console.log(user);
  }
  if (user.id) {
    console.log('debug', user);
  }
  if (!debug) {
    console.log(user);
  }
  if (user) console.log(user); // if debug
}
