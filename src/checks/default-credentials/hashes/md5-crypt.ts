import { cryptLetters } from './crypt-base64.ts';
import { digest } from './digest.ts';
import { computable, unknown, type HashFamily } from './stored-hash.ts';

/** Nominal microseconds of a thousand rounds. */
const COST = 4000;

/**
 * Poul-Henning Kamp's MD5 crypt `$1$` (FreeBSD, Linux, Cisco type 5, Juniper) and Apache's `$apr1$`, which differs in the magic only
 * (https://httpd.apache.org/docs/2.4/misc/password_encryptions.html).
 */
export const md5Crypt: HashFamily = (value) => {
  const begin = /^(?:\{CRYPT\})?(\$(?:apr)?1\$)/u.exec(value);
  if (begin === null) return null;
  const magic = begin[1] ?? '';
  const form = magic === '$1$' ? 'MD5-crypt' : 'Apache MD5 (apr1)';
  const [, salt, expected] = /^([^$]{0,8})\$([./0-9A-Za-z]{22})$/u.exec(value.slice(begin[0].length)) ?? [];
  if (salt === undefined || expected === undefined) return unknown(form, 'malformed');
  return computable(form, COST, (candidate) => md5CryptOf(candidate, magic, salt) === expected);
};

function md5CryptOf(password: string, magic: string, salt: string): string {
  const secret = Buffer.from(password, 'utf8');
  const inner = digest('md5', secret, salt, secret);
  const start: Uint8Array[] = [secret, Buffer.from(magic + salt, 'utf8')];
  for (let left = secret.length; left > 0; left -= 16) start.push(inner.subarray(0, Math.min(16, left)));
  for (let bits = secret.length; bits > 0; bits >>= 1) start.push((bits & 1) === 1 ? Buffer.alloc(1) : secret.subarray(0, 1));
  let last = digest('md5', ...start);
  for (let round = 0; round < 1000; round += 1) {
    const parts: (string | Uint8Array)[] = [round % 2 === 1 ? secret : last];
    if (round % 3 !== 0) parts.push(salt);
    if (round % 7 !== 0) parts.push(secret);
    parts.push(round % 2 === 1 ? last : secret);
    last = digest('md5', ...parts);
  }
  return letters(last);
}

function letters(bytes: Uint8Array): string {
  const byte = (index: number) => bytes[index] ?? 0;
  const groups = [0, 1, 2, 3, 4].map((index) =>
    cryptLetters((byte(index) << 16) | (byte(index + 6) << 8) | byte(index === 4 ? 5 : index + 12), 4),
  );
  return `${groups.join('')}${cryptLetters(byte(11), 2)}`;
}
