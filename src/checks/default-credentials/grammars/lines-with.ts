/** Indexes of the lines of a text in which an expression with the flag `g` matches; a line is left at its first match. */
export function linesWith(expression: RegExp, text: string): ReadonlySet<number> {
  const found = new Set<number>();
  let [index, start] = [0, 0];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    let end = text.indexOf('\n', start);
    for (; end !== -1 && end < match.index; end = text.indexOf('\n', start)) {
      start = end + 1;
      index += 1;
    }
    found.add(index);
    if (end === -1) break;
    start = end + 1;
    index += 1;
    expression.lastIndex = start;
  }
  return found;
}
