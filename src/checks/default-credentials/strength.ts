/** Which of lower case, upper case, digits and symbols a value has, as letters for the report: `aA0!`. */
export function classesOf(value: string): string {
  return [
    /[a-z]/u.test(value) ? 'a' : '',
    /[A-Z]/u.test(value) ? 'A' : '',
    /[0-9]/u.test(value) ? '0' : '',
    /[^a-zA-Z0-9]/u.test(value) ? '!' : '',
  ].join('');
}

/** The annex's 3(8)-d: 13 characters of 3 classes; where a system cannot, 8 of 3 and renewal about every 90 days. */
export function strengthOf(value: string): 'weak-password' | 'short-password' | 'literal-password' {
  const length = Array.from(value).length;
  if (classesOf(value).length < 3 || length < 8) return 'weak-password';
  return length < 13 ? 'short-password' : 'literal-password';
}
