/** A place where one of the words ends: the index behind it, and which words end there. */
export interface WordHit {
  readonly end: number;
  readonly words: readonly number[];
}

/**
 * Finds many words in one pass over a text (Aho and Corasick, Communications of the ACM 18, 1975).
 * Words are ASCII. A hundred searches of their own would cost a hundred passes.
 */
export class WordFinder {
  /** Column of each ASCII character in the table; 0 for those that are in no word. */
  readonly #columns: Uint8Array;
  readonly #width: number;
  /** Next state by state and column. */
  readonly #next: Uint16Array;
  /** Words that end in each state. */
  readonly #ends: readonly (readonly number[])[];
  readonly #isEnd: Uint8Array;

  constructor(words: readonly string[]) {
    const letters = [...new Set(words.join(''))];
    this.#columns = columnsOf(letters);
    this.#width = letters.length + 1;
    const size = words.reduce((sum, word) => sum + word.length, 1);
    this.#next = new Uint16Array(size * this.#width);
    const ends: number[][] = [[]];
    for (const [index, word] of words.entries()) this.#add(word, index, ends);
    this.#link(ends);
    this.#ends = ends;
    this.#isEnd = Uint8Array.from(ends, (each) => (each.length > 0 ? 1 : 0));
  }

  /** Every place where a word ends, from left to right. */
  find(text: string): WordHit[] {
    const hits: WordHit[] = [];
    const [columns, next, isEnd, width] = [this.#columns, this.#next, this.#isEnd, this.#width];
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const column = code < 128 ? (columns[code] ?? 0) : 0;
      // Most characters are in no word: nothing to look up.
      state = column === 0 ? 0 : (next[state * width + column] ?? 0);
      if (isEnd[state] === 1) hits.push({ end: at + 1, words: this.#ends[state] ?? [] });
    }
    return hits;
  }

  #add(word: string, index: number, ends: number[][]): void {
    let state = 0;
    for (const letter of word) {
      const cell = state * this.#width + (this.#columns[letter.charCodeAt(0)] ?? 0);
      if (this.#next[cell] === 0) this.#next[cell] = ends.push([]) - 1;
      state = this.#next[cell] ?? 0;
    }
    ends[state]?.push(index);
  }

  /** Turns the tree into an automaton: where a word does not go on, the longest beginning of another that ends here does. */
  #link(ends: number[][]): void {
    const back = new Uint16Array(ends.length);
    const queue: number[] = [];
    for (let column = 1; column < this.#width; column += 1) if ((this.#next[column] ?? 0) !== 0) queue.push(this.#next[column] ?? 0);
    for (let head = 0; head < queue.length; head += 1) {
      const state = queue[head] ?? 0;
      for (let column = 1; column < this.#width; column += 1) {
        const after = this.#next[(back[state] ?? 0) * this.#width + column] ?? 0;
        const cell = state * this.#width + column;
        const child = this.#next[cell] ?? 0;
        if (child === 0) this.#next[cell] = after;
        else {
          back[child] = after;
          ends[child]?.push(...(ends[after] ?? []));
          queue.push(child);
        }
      }
    }
  }
}

function columnsOf(letters: readonly string[]): Uint8Array {
  const columns = new Uint8Array(128);
  for (const [index, letter] of letters.entries()) {
    columns[letter.charCodeAt(0)] = index + 1;
  }
  return columns;
}
