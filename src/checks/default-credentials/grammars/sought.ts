const sides = /(?<=(\bs)([|/#,@~!]))(?:\\.|(?!\2)[^\\\n]){1,200}(?=\2)/gu;
const patterns = /(\b[efz]?grep\s(?:-\w+\s+){0,6})(?:"[^"\n]{0,200}"|'[^'\n]{0,200}')/gu;

/** A line without what its programs look for in other texts: the side of sed that is replaced, the pattern of grep. */
export function withoutSought(line: string): string {
  if (/\bsed\b/u.test(line)) return line.replace(sides, (side) => (side.includes('=') ? '' : side));
  return /grep\s/u.test(line) ? line.replace(patterns, (whole, program: string) => (/[$`]\(|`/u.test(whole) ? whole : program)) : line;
}
