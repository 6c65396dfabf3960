const text = 'debugger; console.log(1)';
const doc = `System.out.println`;
export { text, doc };
