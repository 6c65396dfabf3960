export function show(user) {
  if (isDebugMode) {
    console.log(user);
  }
  if (options.verbose && user) console.log(user);
  DEBUG && console.log(user);
  if (process.env.NODE_ENV !== 'production') {
    console.log(user);
  }
  if (this.showSql) {
    console.log(user);
  }
}
