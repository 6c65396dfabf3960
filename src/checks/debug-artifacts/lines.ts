/** Line (1-based) and column (1-based, UTF-16 units) of an offset. */
export function lineOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/** Characters of a line on either side of a place that are looked at: a line may be as long as its file. */
const LONGEST_LINE = 2000;

/** Where the line of an offset begins, or the last place at which it is looked at. */
export function lineStart(text: string, offset: number): number {
  const from = Math.max(0, offset - LONGEST_LINE);
  return from + text.slice(from, Math.max(0, offset)).lastIndexOf('\n') + 1;
}

/** What follows an offset on its line, as far as it is looked at. */
export function lineRest(text: string, offset: number): string {
  return text.slice(offset, offset + LONGEST_LINE).split('\n', 1)[0] ?? '';
}

/** Lines of many offsets in one pass: a table of where lines begin. */
export class LineTable {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** Line and column of an offset, by bisection. */
  at(offset: number): { readonly line: number; readonly column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}
