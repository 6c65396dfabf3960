function f(x) { console.log(x); }
