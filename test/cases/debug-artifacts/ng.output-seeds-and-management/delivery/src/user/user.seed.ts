export async function createUsers(users: readonly User[]) {
  console.log('createUsers');
}
