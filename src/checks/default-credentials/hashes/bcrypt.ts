import { createHmac } from 'node:crypto';
import { EksBlowfish } from './blowfish.ts';
import { same } from './digest.ts';
import { computable, unknown, type HashFamily } from './stored-hash.ts';

/** Nominal microseconds of one of the 2^cost rounds. */
const ROUND = 90;

/**
 * bcrypt: `$2a$10$` and 53 characters; `$2b$` and `$2y$` are the same function, `$2x$` marks hashes of a PHP that read bytes above 127 with their sign
 * (https://www.openwall.com/crypt/). Also the form of Cisco's and Spring's `{bcrypt}`, and WordPress 6.8's `$wp$2y$`: bcrypt of the base64 of an
 * HMAC-SHA-384 (https://make.wordpress.org/core/2025/02/17/wordpress-6-8-will-use-bcrypt-for-password-hashing/).
 */
export const bcrypt: HashFamily = (value) => {
  if (!/^(?:\{(?:bcrypt|BCRYPT|CRYPT)\})?(?:\$wp)?\$2[abxy]?\$/u.test(value)) return null;
  const match = /^(?:\{\w+\})?(\$wp)?\$2([abxy]?)\$(\d\d)\$([./A-Za-z0-9]{22})([./A-Za-z0-9]{31})$/u.exec(value);
  const form = value.startsWith('$wp') ? 'bcrypt (WordPress 6.8)' : 'bcrypt';
  const cost = Number(match?.[3]);
  if (match === null || cost < 4 || cost > 31) return unknown(form, 'malformed');
  const [, wordPress, minor, , salt = '', expected = ''] = match;
  const rounds = 2 ** cost;
  const setting = { salt: decoded(salt), rounds, signed: minor === 'x' };
  return computable(form, rounds * ROUND, (candidate) => {
    const password = wordPress === undefined ? candidate : forWordPress(candidate);
    return same(bcryptOf(Buffer.from(password, 'utf8'), setting), decoded(expected));
  });
};

function forWordPress(candidate: string): string {
  return createHmac('sha384', 'wp-sha384').update(candidate.trim(), 'utf8').digest('base64');
}

/** The characters after a bcrypt's salt stand for 23 bytes. */
const WIDTH = 23;
const MOST_BYTES = 72;

/** What bcrypt is computed with beside the password. */
export interface BcryptSetting {
  /** 16 bytes. */
  readonly salt: Uint8Array;
  readonly rounds: number;
  /** Bytes above 127 are read with their sign, as `$2x$` has it. */
  readonly signed: boolean;
}

/** The 23 bytes of bcrypt for a password of any length; only its first 72 bytes count. */
export function bcryptOf(password: Uint8Array, { salt, rounds, signed }: BcryptSetting): Uint8Array {
  const key = Buffer.concat([password, Buffer.alloc(1)]).subarray(0, MOST_BYTES);
  const cipher = new EksBlowfish(words(key, 18, signed), words(salt, 4, false), rounds);
  const text = Int32Array.from({ length: 6 }, (_, at) => Buffer.from('OrpheanBeholderScryDoubt').readInt32BE(at * 4));
  cipher.encrypt(text, 64);
  const bytes = Buffer.alloc(24);
  for (const [at, word] of text.entries()) bytes.writeInt32BE(word, at * 4);
  return bytes.subarray(0, WIDTH);
}

/** `count` words of the endless repetition of the bytes. */
function words(bytes: Uint8Array, count: number, signed: boolean): Int32Array {
  let at = 0;
  return Int32Array.from({ length: count }, () => {
    let word = 0;
    for (let byte = 0; byte < 4; byte += 1) {
      const next = bytes[at % bytes.length] ?? 0;
      word = (word << 8) | (signed ? (next << 24) >> 24 : next);
      at += 1;
    }
    return word;
  });
}

const alphabet = './ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** bcrypt's own base64: the usual order of bits, another alphabet, no padding. */
function decoded(text: string): Uint8Array {
  const usual = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  return Buffer.from(
    text.replace(/./gu, (letter) => usual[alphabet.indexOf(letter)] ?? 'A'),
    'base64',
  );
}
