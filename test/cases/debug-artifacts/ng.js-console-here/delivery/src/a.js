export function f(x) {
  console.log('here');
  console.log(x);
  return x;
}
