async function f() {
  try {
    await g();
  } catch (error) {
    console.log(error);
  }
  console.log('Cannot load the list of members');
}
