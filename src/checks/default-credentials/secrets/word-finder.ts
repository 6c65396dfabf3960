/** A word to look for. ASCII, two letters at least; in lower case where its letters may be capitals or not. */
export interface SoughtWord {
  readonly word: string;
  readonly anyCase: boolean;
}

/** A word of a bucket: where its pair of letters ends in it, and its letters. */
interface Kept {
  readonly index: number;
  readonly pairEnd: number;
  readonly letters: Uint8Array;
  readonly anyCase: boolean;
}

/** Letters of programs and texts from the commonest to the rarest; what is not among them is rarer. */
const common = ' etaoinsrlcdpumhgfbyvw./-_=(kxjzq';

/**
 * Finds many words in one pass over a text: every pair of letters is looked up in a table of the rarest pair of each word, and only there words are compared (the idea
 * of Wu and Manber, A fast algorithm for multi-pattern searching, 1994). A hundred searches of their own would cost a hundred passes.
 */
export class WordFinder {
  /** The bucket of each pair of letters, 0 for none. */
  readonly #bucketOf = new Uint16Array(65_536);
  readonly #buckets: Kept[][] = [[]];

  constructor(words: readonly SoughtWord[]) {
    for (const [index, { word, anyCase }] of words.entries()) {
      if (!/^[\x20-\x7e]{2,}$/u.test(word)) throw new RangeError(`"${word}" is no word of two ASCII letters or more.`);
      const letters = Uint8Array.from(word, (letter) => letter.charCodeAt(0));
      const pairEnd = rarestPair(word);
      const kept = { index, pairEnd, letters, anyCase };
      for (const first of spellings(word.charAt(pairEnd - 1), anyCase))
        for (const second of spellings(word.charAt(pairEnd), anyCase)) this.#bucketOfPair(first, second).push(kept);
    }
  }

  /**
   * Tells the places of all words, by the indexes of the words and the indexes behind their ends, about from left to right. Only the lower eight bits of a character are
   * looked at: a text beyond Latin-1 may have places where there is no word. None is ever missed.
   */
  find(text: string, take: (word: number, end: number) => void): void {
    const bytes = bytesOf(text);
    const bucketOf = this.#bucketOf;
    const { length } = text;
    let pair = 0;
    for (let at = 0; at < length; at += 1) {
      pair = ((pair << 8) | (bytes[at] ?? 0)) & 0xffff;
      const bucket = bucketOf[pair] ?? 0;
      if (bucket === 0) continue;
      for (const kept of this.#buckets[bucket] ?? []) {
        const start = at - kept.pairEnd;
        const end = start + kept.letters.length;
        if (start >= 0 && end <= length && stands(kept, bytes, start)) take(kept.index, end);
      }
    }
  }

  #bucketOfPair(first: number, second: number): Kept[] {
    const pair = (first << 8) | second;
    if (this.#bucketOf[pair] === 0) this.#bucketOf[pair] = this.#buckets.push([]) - 1;
    return this.#buckets[this.#bucketOf[pair] ?? 0] ?? [];
  }
}

/** The index of the second letter of the pair that few other texts have. */
function rarestPair(word: string): number {
  const rarity = Array.from(word, (letter) => (common.includes(letter) ? common.indexOf(letter) : common.length));
  let best = 1;
  for (let at = 2; at < rarity.length; at += 1) if (sumAt(rarity, at) > sumAt(rarity, best)) best = at;
  return best;
}

function sumAt(rarity: readonly number[], at: number): number {
  return (rarity[at - 1] ?? 0) + (rarity[at] ?? 0);
}

function spellings(letter: string, anyCase: boolean): Set<number> {
  return new Set((anyCase ? [letter.toLowerCase(), letter.toUpperCase()] : [letter]).map((each) => each.charCodeAt(0)));
}

function stands({ letters, anyCase }: Kept, bytes: Uint8Array, start: number): boolean {
  for (let at = 0; at < letters.length; at += 1) {
    const byte = bytes[start + at] ?? 0;
    const letter = letters[at] ?? 0;
    if (byte !== letter && !(anyCase && byte >= 0x41 && byte <= 0x5a && byte + 0x20 === letter)) return false;
  }
  return true;
}

/** Bytes are read several times faster than characters, and a text is copied into them faster still. One place for all texts of the thread. */
let space = Buffer.alloc(1024 * 1024);

function bytesOf(text: string): Uint8Array {
  if (space.length < text.length) space = Buffer.alloc(2 ** Math.ceil(Math.log2(text.length)));
  space.write(text, 0, 'latin1');
  return space;
}
