function f(user) {
  // デバッグ用
  console.log(`Created ${user.id} for the board`);
  console.log(`Updated ${user.id} for the board`);
}
