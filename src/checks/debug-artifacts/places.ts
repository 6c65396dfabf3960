/** Where any of some words stands in a text. */
export class Places {
  readonly #starts: readonly number[];

  constructor(text: string, words: readonly string[]) {
    const starts: number[] = [];
    for (const word of words) for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) starts.push(at);
    this.#starts = starts.sort((a, b) => a - b);
  }

  /** Whether one begins at `start` or behind it, and before `end`. */
  anyIn(start: number, end: number): boolean {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return (this.#starts[low] ?? end) < end;
  }
}
