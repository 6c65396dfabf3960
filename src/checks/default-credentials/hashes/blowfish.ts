/** Words of Blowfish's state: 18 of P, then four boxes of 256. They are the fraction of π in binary, one word after the other. */
const WORDS = 18 + 4 * 256;
const ROUNDS = 16;

let fraction: Int32Array | null = null;

/** The first state of Blowfish (Schneier, 1993). Computed rather than stored: a table of four kilobytes that nobody can check by eye. */
function pi(): Int32Array {
  fraction ??= wordsOf(piFraction(WORDS * 32));
  return fraction;
}

/** The first `bits` of π behind the point, by Machin's formula, with spare bits for the rounding. */
function piFraction(bits: number): bigint {
  const spare = 64n;
  const one = 1n << (BigInt(bits) + spare);
  const whole = 4n * (4n * inverseTangent(5n, one) - inverseTangent(239n, one));
  return (whole - 3n * one) >> spare;
}

function inverseTangent(divisor: bigint, one: bigint): bigint {
  const square = divisor * divisor;
  let sum = 0n;
  let sign = 1n;
  for (let term = one / divisor, odd = 1n; term > 0n; term /= square, odd += 2n) {
    sum += (sign * term) / odd;
    sign = -sign;
  }
  return sum;
}

function wordsOf(value: bigint): Int32Array {
  const bytes = Buffer.from(value.toString(16).padStart(WORDS * 8, '0'), 'hex');
  return Int32Array.from({ length: WORDS }, (_, index) => bytes.readInt32BE(index * 4));
}

/** Blowfish with the expensive key schedule of bcrypt (Provos and Mazières, USENIX 1999). */
export class EksBlowfish {
  readonly #state: Int32Array;
  #left = 0;
  #right = 0;

  /** `key` and `salt` are read as endless repetitions of their words (18 and 4 of them). */
  constructor(key: Int32Array, salt: Int32Array, rounds: number) {
    this.#state = pi().slice();
    this.#expand(key, salt);
    const none = new Int32Array(4);
    const saltKey = Int32Array.from({ length: 18 }, (_, index) => salt[index % 4] ?? 0);
    for (let round = 0; round < rounds; round += 1) {
      this.#expand(key, none);
      this.#expand(saltKey, none);
    }
  }

  /** Encrypts pairs of words in place, `times` times. */
  encrypt(words: Int32Array, times: number): void {
    for (let at = 0; at < words.length; at += 2) {
      this.#left = words[at] ?? 0;
      this.#right = words[at + 1] ?? 0;
      for (let time = 0; time < times; time += 1) this.#encipher();
      words[at] = this.#left;
      words[at + 1] = this.#right;
    }
  }

  /** Decrypts pairs of words in place. */
  decrypt(words: Int32Array): void {
    const state = this.#state;
    for (let at = 0; at < words.length; at += 2) {
      let left = (words[at] ?? 0) ^ (state[17] ?? 0);
      let right = words[at + 1] ?? 0;
      for (let round = ROUNDS; round > 0; round -= 2) {
        right ^= mixed(state, left) ^ (state[round] ?? 0);
        left ^= mixed(state, right) ^ (state[round - 1] ?? 0);
      }
      words[at] = right ^ (state[0] ?? 0);
      words[at + 1] = left;
    }
  }

  #expand(key: Int32Array, salt: Int32Array): void {
    const state = this.#state;
    for (let at = 0; at < 18; at += 1) state[at] = (state[at] ?? 0) ^ (key[at] ?? 0);
    this.#left = 0;
    this.#right = 0;
    for (let at = 0; at < WORDS; at += 2) {
      this.#left ^= salt[at & 2] ?? 0;
      this.#right ^= salt[(at & 2) + 1] ?? 0;
      this.#encipher();
      state[at] = this.#left;
      state[at + 1] = this.#right;
    }
  }

  #encipher(): void {
    const state = this.#state;
    let left = this.#left ^ (state[0] ?? 0);
    let right = this.#right;
    for (let round = 1; round <= ROUNDS; round += 2) {
      right ^= mixed(state, left) ^ (state[round] ?? 0);
      left ^= mixed(state, right) ^ (state[round + 1] ?? 0);
    }
    this.#left = right ^ (state[17] ?? 0);
    this.#right = left;
  }
}

function mixed(state: Int32Array, word: number): number {
  const first = (state[18 + (word >>> 24)] ?? 0) + (state[274 + ((word >>> 16) & 255)] ?? 0);
  return ((first ^ (state[530 + ((word >>> 8) & 255)] ?? 0)) + (state[786 + (word & 255)] ?? 0)) | 0;
}
