import { cryptLetters } from './crypt-base64.ts';
import { digest, type Algorithm } from './digest.ts';
import { computable, unknown, type HashFamily } from './stored-hash.ts';

interface Kind {
  readonly algorithm: Algorithm;
  readonly width: number;
  readonly letters: number;
  /** Indexes of the bytes, in the order in which three become four letters. */
  readonly order: readonly number[];
}

const sha256: Kind = { algorithm: 'sha256', width: 32, letters: 43, order: orderOf(10, [0, 10, 20], 21) };
const kinds: Readonly<Record<string, Kind>> = {
  '5': sha256,
  '6': { algorithm: 'sha512', width: 64, letters: 86, order: orderOf(21, [0, 21, 42], 22) },
};
/** Nominal microseconds of one round. */
const ROUND = 2;

/** SHA-crypt, `$5$` and `$6$`, with `rounds=` or 5,000 (https://www.akkadia.org/drepper/SHA-crypt.txt). */
export const shaCrypt: HashFamily = (value) => {
  const begin = /^(?:\{CRYPT\})?\$([56])\$/u.exec(value);
  if (begin === null) return null;
  const [, id = ''] = begin;
  const kind = kinds[id];
  const form = `SHA-crypt $${id}$`;
  const [, rounds, salt, expected] =
    /^(?:rounds=(\d{1,9})\$)?([^$]{0,16})\$([./0-9A-Za-z]{43,86})$/u.exec(value.slice(begin[0].length)) ?? [];
  if (kind === undefined || salt === undefined || expected?.length !== kind.letters) return unknown(form, 'malformed');
  const count = Math.min(999_999_999, Math.max(1000, Number(rounds ?? 5000)));
  const setting = { salt: Buffer.from(salt, 'utf8'), rounds: count };
  return computable(form, count * ROUND, (candidate) => shaCryptOf(candidate, setting, kind) === expected);
};

/** What SHA-crypt is computed with beside the password. */
export interface ShaCryptSetting {
  readonly salt: Uint8Array;
  readonly rounds: number;
}

/** SHA-crypt with SHA-256, for MySQL, whose salt is longer than crypt(3) takes. Returns 43 letters. */
export function sha256CryptOf(password: string, setting: ShaCryptSetting): string {
  return shaCryptOf(password, setting, sha256);
}

function shaCryptOf(password: string, { salt, rounds }: ShaCryptSetting, kind: Kind): string {
  const secret = Buffer.from(password, 'utf8');
  const hash = (...parts: readonly Uint8Array[]) => digest(kind.algorithm, ...parts);
  const inner = hash(secret, salt, secret);
  const start: Uint8Array[] = [secret, salt, repeated(inner, secret.length)];
  for (let bits = secret.length; bits > 0; bits >>= 1) start.push((bits & 1) === 1 ? inner : secret);
  let last: Uint8Array = hash(...start);
  const p = repeated(hash(...Array.from({ length: secret.length }, () => secret)), secret.length);
  const s = repeated(hash(...Array.from({ length: 16 + (last[0] ?? 0) }, () => salt)), salt.length);
  for (let round = 0; round < rounds; round += 1) {
    const parts: Uint8Array[] = [round % 2 === 1 ? p : last];
    if (round % 3 !== 0) parts.push(s);
    if (round % 7 !== 0) parts.push(p);
    parts.push(round % 2 === 1 ? last : p);
    last = hash(...parts);
  }
  return lettersOf(last, kind);
}

/** The bytes over and over, cut at a length. */
function repeated(bytes: Uint8Array, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => bytes[at % bytes.length] ?? 0);
}

/** Three indexes a group; each group is the one before, moved by one and turned by a place. SHA-256 turns the one way, SHA-512 the other. */
function orderOf(groups: number, [a = 0, b = 0, c = 0]: readonly number[], step: number): number[] {
  const order: number[] = [];
  let group = [a, b, c];
  const size = groups * 3;
  for (let at = 0; at < groups; at += 1) {
    order.push(...group);
    group = group.map((index) => (index + step) % size);
  }
  return order;
}

function lettersOf(bytes: Uint8Array, { order, width }: Kind): string {
  const byte = (index: number) => bytes[index] ?? 0;
  let text = '';
  for (let at = 0; at < order.length; at += 3) {
    text += cryptLetters((byte(order[at] ?? 0) << 16) | (byte(order[at + 1] ?? 0) << 8) | byte(order[at + 2] ?? 0), 4);
  }
  return width === 32 ? text + cryptLetters((byte(31) << 8) | byte(30), 3) : text + cryptLetters(byte(63), 2);
}
