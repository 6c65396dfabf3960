/** A place where one of the words ends: the index behind it, and which words end there. */
export interface WordHit {
  readonly end: number;
  readonly words: readonly number[];
}

/** Columns of the table: one for each ASCII character. */
const WIDTH = 128;

/**
 * Finds many words in one pass over a text (Aho and Corasick, Communications of the ACM 18, 1975).
 * Words are ASCII. A hundred searches of their own would cost a hundred passes.
 */
export class WordFinder {
  /**
   * Where a state's row goes on by character. A row is named by the index of its first cell, so that a step is one addition and one look; the complement of the
   * index (which is negative) where a word ends.
   */
  readonly #next: Int32Array;
  /** Words that end in each state. */
  readonly #ends: readonly (readonly number[])[];

  constructor(words: readonly string[]) {
    const size = words.reduce((sum, word) => sum + word.length, 1);
    this.#next = new Int32Array(size * WIDTH);
    const ends: number[][] = [[]];
    for (const [index, word] of words.entries()) this.#add(word, index, ends);
    this.#link(ends);
    this.#ends = ends;
    for (const [cell, row] of this.#next.entries()) if ((ends[row / WIDTH]?.length ?? 0) > 0) this.#next[cell] = ~row;
  }

  /** Every place where a word ends, from left to right. */
  find(text: string): WordHit[] {
    const hits: WordHit[] = [];
    const next = this.#next;
    const { length } = text;
    let row = 0;
    for (let at = 0; at < length; at += 1) {
      const code = text.charCodeAt(at);
      row = code < WIDTH ? (next[row + code] ?? 0) : 0;
      if (row >= 0) continue;
      row = ~row;
      hits.push({ end: at + 1, words: this.#ends[row / WIDTH] ?? [] });
    }
    return hits;
  }

  #add(word: string, index: number, ends: number[][]): void {
    let row = 0;
    for (const letter of word) {
      const cell = row + letter.charCodeAt(0);
      if (this.#next[cell] === 0) this.#next[cell] = (ends.push([]) - 1) * WIDTH;
      row = this.#next[cell] ?? 0;
    }
    ends[row / WIDTH]?.push(index);
  }

  /** Turns the tree into an automaton: where a word does not go on, the longest beginning of another that ends here does. */
  #link(ends: number[][]): void {
    const back = new Int32Array(ends.length);
    const queue: number[] = [];
    for (let column = 0; column < WIDTH; column += 1) if ((this.#next[column] ?? 0) !== 0) queue.push(this.#next[column] ?? 0);
    for (let head = 0; head < queue.length; head += 1) {
      const row = queue[head] ?? 0;
      for (let column = 0; column < WIDTH; column += 1) {
        const after = this.#next[(back[row / WIDTH] ?? 0) + column] ?? 0;
        const child = this.#next[row + column] ?? 0;
        if (child === 0) this.#next[row + column] = after;
        else {
          back[child / WIDTH] = after;
          ends[child / WIDTH]?.push(...(ends[after / WIDTH] ?? []));
          queue.push(child);
        }
      }
    }
  }
}
