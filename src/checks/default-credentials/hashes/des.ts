/** Numbers of bits, 1-based from the left, as FIPS 46-3 prints its tables. */
type Table = readonly number[];
type Bits = readonly number[];

const initial: Table = [58, 60, 62, 64, 57, 59, 61, 63].flatMap((start) => Array.from({ length: 8 }, (_, at) => start - 8 * at));
const final: Table = Array.from({ length: 64 }, (_, at) => initial.indexOf(at + 1) + 1);
const expansion: Table = Array.from({ length: 48 }, (_, at) => ((Math.floor(at / 6) * 4 + (at % 6) + 31) % 32) + 1);
const permutation: Table = [
  16, 7, 20, 21, 29, 12, 28, 17, 1, 15, 23, 26, 5, 18, 31, 10, 2, 8, 24, 14, 32, 27, 3, 9, 19, 13, 30, 6, 22, 11, 4, 25,
];
const firstChoice: Table = [
  57, 49, 41, 33, 25, 17, 9, 1, 58, 50, 42, 34, 26, 18, 10, 2, 59, 51, 43, 35, 27, 19, 11, 3, 60, 52, 44, 36, 63, 55, 47, 39, 31, 23, 15, 7,
  62, 54, 46, 38, 30, 22, 14, 6, 61, 53, 45, 37, 29, 21, 13, 5, 28, 20, 12, 4,
];
const secondChoice: Table = [
  14, 17, 11, 24, 1, 5, 3, 28, 15, 6, 21, 10, 23, 19, 12, 4, 26, 8, 16, 7, 27, 20, 13, 2, 41, 52, 31, 37, 47, 55, 30, 40, 51, 45, 33, 48,
  44, 49, 39, 56, 34, 53, 46, 42, 50, 36, 29, 32,
];
const shifts: Table = [1, 1, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 1];
/** S1 to S8, four rows of sixteen each, a hex digit an entry. */
const boxes: readonly string[] = [
  'e4d12fb83a6c59070f74e2d1a6cb953841e8d62bfc973a50fc8249175b3ea06d',
  'f18e6b34972dc05a3d47f28ec01a69b50e7ba4d158c6932fd8a13f42b67c05e9',
  'a09e63f51dc7b428d709346a285ecbf1d6498f30b12c5ae71ad069874fe3b52c',
  '7de3069a1285bc4fd8b56f03472c1ae9a690cb7df13e52843f06a1d8945bc72e',
  '2c417ab6853fd0e9eb2c47d150fa3986421bad78f9c5630eb8c71e2d6f09a453',
  'c1af92680d34e75baf427c9561de0b389ef528c3704a1db6432c95fabe17608d',
  '4b2ef08d3c975a61d0b7491ae35c2f8614bdc37eaf6805926bd814a7950fe23c',
  'd2846fb1a93e50c71fd8a374c56b0e927b419ce206adf35821e74a8dfc90356b',
];
const entries: readonly Bits[] = boxes.map((box) => Array.from(box, (digit) => Number.parseInt(digit, 16)));

/**
 * DES (FIPS 46-3) of one block of 8 bytes under a key of 8 bytes, `times` times. `salt` swaps bits of the expansion as crypt(3) does: bit i of it swaps
 * outputs i and i+24. OpenSSL has no salted DES, and ours needs no speed: it guesses a few dozen passwords.
 */
export function desOf(block: Uint8Array, key: Uint8Array, { salt = 0, times = 1 } = {}): Uint8Array {
  const keys = keysOf(bitsOf(key));
  const salted = expansion.map((bit, at) => (((salt >> (at % 24)) & 1) === 1 ? (expansion[(at + 24) % 48] ?? 0) : bit));
  let bits = bitsOf(block);
  for (let time = 0; time < times; time += 1) bits = once(bits, keys, salted);
  return bytesOf(bits);
}

/** A key of DES from 7 bytes: a bit of parity is put after every seven. */
export function keyOf56Bits(bytes: Uint8Array): Uint8Array {
  const bits = bitsOf(bytes);
  return bytesOf(Array.from({ length: 64 }, (_, at) => (at % 8 === 7 ? 0 : (bits[at - Math.floor(at / 8)] ?? 0))));
}

function once(block: Bits, keys: readonly Bits[], salted: Table): number[] {
  const mixed = taken(block, initial);
  let left = mixed.slice(0, 32);
  let right = mixed.slice(32);
  for (const key of keys) {
    const wide = taken(right, salted).map((bit, at) => bit ^ (key[at] ?? 0));
    const turned = taken(substituted(wide), permutation).map((bit, at) => bit ^ (left[at] ?? 0));
    left = right;
    right = turned;
  }
  return taken([...right, ...left], final);
}

function substituted(wide: Bits): number[] {
  return entries.flatMap((box, index) => {
    const bit = (at: number) => wide[index * 6 + at] ?? 0;
    const row = (bit(0) << 1) | bit(5);
    const column = (bit(1) << 3) | (bit(2) << 2) | (bit(3) << 1) | bit(4);
    const value = box[row * 16 + column] ?? 0;
    return [(value >> 3) & 1, (value >> 2) & 1, (value >> 1) & 1, value & 1];
  });
}

function keysOf(key: Bits): Bits[] {
  const chosen = taken(key, firstChoice);
  let halves = [chosen.slice(0, 28), chosen.slice(28)];
  return shifts.map((shift) => {
    halves = halves.map((half) => [...half.slice(shift), ...half.slice(0, shift)]);
    return taken(halves.flat(), secondChoice);
  });
}

function taken(bits: Bits, table: Table): number[] {
  return table.map((bit) => bits[bit - 1] ?? 0);
}

function bitsOf(bytes: Uint8Array): number[] {
  return Array.from(bytes).flatMap((byte) => [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => (byte >> bit) & 1));
}

function bytesOf(bits: Bits): Uint8Array {
  return Uint8Array.from({ length: bits.length / 8 }, (_, at) =>
    bits.slice(at * 8, at * 8 + 8).reduce((byte, bit) => (byte << 1) | bit, 0),
  );
}
