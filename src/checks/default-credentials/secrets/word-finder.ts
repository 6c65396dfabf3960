import { commonThrees } from './common-threes.ts';

/** A word to look for. ASCII, two letters at least; in lower case where its letters may be capitals or not. */
export interface SoughtWord {
  readonly word: string;
  readonly anyCase: boolean;
}

/** Where three letters of a bucket end in a word of it. */
interface Kept {
  readonly index: number;
  readonly last: number;
}

/** Five bits of a letter tell it from most others, and a capital not from a small one. */
const BITS = 5;
const LETTER = (1 << BITS) - 1;
const THREE = (1 << (3 * BITS)) - 1;

/**
 * Finds many words in one pass over a text: three letters at every second place are looked up in a table that has two threes of each word, one that ends at an even index of
 * it and one at an odd, each the rarest; and only there words are compared (the idea of Wu and Manber, A fast algorithm for multi-pattern searching, 1994). A hundred
 * searches of their own would cost a hundred passes.
 */
export class WordFinder {
  /** Whether three letters have a bucket, and which: the smaller table stays at hand. */
  readonly #sought = new Uint8Array(THREE + 1);
  readonly #bucketOf = new Uint16Array(THREE + 1);
  /** The letters that may stand before and behind the three of a bucket, a bit for each: most are told by them. */
  readonly #before: Int32Array;
  readonly #behind: Int32Array;
  /** The words of all buckets one after another, of each where its three letters end in it, and where those of a bucket begin. */
  readonly #words: Int32Array;
  readonly #lasts: Int32Array;
  readonly #begins: Int32Array;
  /** The letters of all words one after another, where those of a word begin, and what letter a byte of a text is taken for. */
  readonly #letters: Uint8Array;
  readonly #starts: Int32Array;
  readonly #spellings: readonly Uint8Array[];

  constructor(words: readonly SoughtWord[]) {
    const buckets: Kept[][] = [[]];
    for (const [index, { word }] of words.entries()) {
      if (!/^[\x20-\x7e]{2,}$/u.test(word)) throw new RangeError(`"${word}" is no word of two ASCII letters or more.`);
      for (const last of [rarest(word, 0), rarest(word, 1)])
        for (const three of threesAt(word, last)) {
          if (this.#bucketOf[three] === 0) this.#bucketOf[three] = buckets.push([]) - 1;
          buckets[this.#bucketOf[three] ?? 0]?.push({ index, last });
        }
    }
    const beside = (away: number) => (kept: readonly Kept[]) =>
      maskOf(kept.map(({ index, last }) => words[index]?.word.charCodeAt(last + away)));
    this.#before = Int32Array.from(buckets, beside(-3));
    this.#behind = Int32Array.from(buckets, beside(1));
    this.#words = Int32Array.from(buckets.flat(), ({ index }) => index);
    this.#lasts = Int32Array.from(buckets.flat(), ({ last }) => last);
    this.#begins = sums(buckets);
    for (const [three, bucket] of this.#bucketOf.entries()) this.#sought[three] = bucket === 0 ? 0 : 1;
    this.#letters = Buffer.from(words.map(({ word }) => word).join(''), 'latin1');
    this.#starts = sums(words.map(({ word }) => word));
    this.#spellings = words.map(({ anyCase }) => (anyCase ? small : same));
  }

  /**
   * Tells the places of all words, by the indexes of the words and the indexes behind their ends, about from left to right. Only the lower eight bits of a character are
   * looked at: a text beyond Latin-1 may have places where there is no word. None is ever missed.
   */
  find(text: string, take: (word: number, end: number) => void): void {
    const bytes = bytesOf(text);
    const sought = this.#sought;
    const told = (word: number, end: number): void => {
      if (end <= text.length) take(word, end);
    };
    const { length } = text;
    let three = 0;
    let at = 0;
    // Eight letters a turn: twice as fast as two.
    for (; at + 8 <= length; at += 8) {
      const first = after(three, bytes[at], bytes[at + 1]);
      const second = after(first, bytes[at + 2], bytes[at + 3]);
      const third = after(second, bytes[at + 4], bytes[at + 5]);
      three = after(third, bytes[at + 6], bytes[at + 7]);
      if (((sought[first] ?? 0) | (sought[second] ?? 0) | (sought[third] ?? 0) | (sought[three] ?? 0)) === 0) continue;
      if (sought[first] === 1) this.#compare(first, at + 1, told);
      if (sought[second] === 1) this.#compare(second, at + 3, told);
      if (sought[third] === 1) this.#compare(third, at + 5, told);
      if (sought[three] === 1) this.#compare(three, at + 7, told);
    }
    // A word behind whose end any letter may stand is found one place behind it.
    for (; at <= length; at += 2) {
      three = after(three, bytes[at], bytes[at + 1]);
      if (sought[three] === 1) this.#compare(three, at + 1, told);
    }
  }

  /** Tells the words that stand around the three letters which end at an index of {@link space}; their ends may lie behind the text. */
  #compare(three: number, at: number, take: (word: number, end: number) => void): void {
    const bucket = this.#bucketOf[three] ?? 0;
    // A word that would begin before the text does not stand there, whatever is read.
    const before = (this.#before[bucket] ?? 0) >>> ((space[Math.max(0, at - 3)] ?? 0) & LETTER);
    const behind = (this.#behind[bucket] ?? 0) >>> ((space[at + 1] ?? 0) & LETTER);
    if ((before & behind & 1) === 0) return;
    const to = this.#begins[bucket + 1] ?? 0;
    for (let each = this.#begins[bucket] ?? 0; each < to; each += 1) {
      const word = this.#words[each] ?? 0;
      const start = at - (this.#lasts[each] ?? 0);
      if (start >= 0 && this.#stands(word, start)) take(word, start + (this.#starts[word + 1] ?? 0) - (this.#starts[word] ?? 0));
    }
  }

  #stands(word: number, start: number): boolean {
    const spelling = this.#spellings[word] ?? same;
    const from = this.#starts[word] ?? 0;
    const to = this.#starts[word + 1] ?? 0;
    for (let at = from; at < to; at += 1) if (spelling[space[start + at - from] ?? 0] !== this.#letters[at]) return false;
    return true;
  }
}

/** The last three letters, two letters on. */
function after(three: number, first: number | undefined, second: number | undefined): number {
  return ((three << (2 * BITS)) | (((first ?? 0) & LETTER) << BITS) | ((second ?? 0) & LETTER)) & THREE;
}

/** A bit for each of some letters; all bits where there is none, so any may stand there. */
function maskOf(letters: readonly (number | undefined)[]): number {
  return letters.reduce<number>((mask, letter) => mask | (letter === undefined || Number.isNaN(letter) ? -1 : 1 << (letter & LETTER)), 0);
}

/** Where each of several lists begins if they stand one after another, and where the last ends. */
function sums(lists: readonly { readonly length: number }[]): Int32Array {
  let end = 0;
  return Int32Array.from([0, ...lists.map(({ length }) => (end += length))]);
}

/** How often texts have three letters, about. */
const frequency = new Map(commonThrees.map((three, rank) => [threesAt(three, 2)[0], 1 / (rank + 30)] as const));
const rare = 1 / 2000;

/** The index, even or odd, of the last of the three letters that few other texts have together. */
function rarest(word: string, parity: 0 | 1): number {
  const costs = Array.from({ length: word.length + 1 }, (_, last) =>
    last > 0 && last % 2 === parity ? threesAt(word, last).reduce((sum, three) => sum + (frequency.get(three) ?? rare), 0) : Infinity,
  );
  return costs.indexOf(Math.min(...costs));
}

/** The letters that end at an index, as the table has them: before and behind the word any may stand. */
function threesAt(word: string, last: number): number[] {
  const any = Array.from({ length: LETTER + 1 }, (_, each) => each);
  return [last - 2, last - 1, last].reduce<number[]>(
    (threes, at) => {
      const letters = at >= 0 && at < word.length ? [word.charCodeAt(at) & LETTER] : any;
      return threes.flatMap((three) => letters.map((letter) => (three << BITS) | letter));
    },
    [0],
  );
}

/** Each byte as it is, and capitals as small letters. */
const same = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const small = same.map((byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte));

/** Bytes are read several times faster than characters, and a text is copied into them faster still. One place for all texts of the thread. */
let space = Buffer.alloc(1024 * 1024);

function bytesOf(text: string): Uint8Array {
  if (space.length < text.length) space = Buffer.alloc(2 ** Math.ceil(Math.log2(text.length)));
  space.write(text, 0, 'latin1');
  return space;
}
