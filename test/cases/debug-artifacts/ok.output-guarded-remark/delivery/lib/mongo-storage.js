export function open(poolOptions) {
  console.log('Setting up new connection to the database with pool options:', poolOptions);
  try {
    connect(poolOptions);
  } catch (err) {
    console.log(err);
  }
}
