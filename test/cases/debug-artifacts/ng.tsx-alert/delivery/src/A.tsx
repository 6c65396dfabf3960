export const A = () => <button onClick={() => alert('test')}>x</button>;
