import { fromCiscoType7, fromJuniper9, fromWebSphere } from '../grammars/reversible.ts';
import { pbkdf2Hash } from './pbkdf2.ts';
import { digest, same } from './digest.ts';
import { scryptHash } from './scrypt.ts';
import { computable, mixing, unknown, type HashFamily, type StoredHash } from './stored-hash.ts';

const letters = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const usual = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Cisco's base64: the letters of crypt(3) in the usual order of bits. */
function fromCisco(text: string): Uint8Array {
  return Buffer.from(
    text.replace(/./gu, (letter) => usual[letters.indexOf(letter)] ?? 'A'),
    'base64',
  );
}

/** Cisco IOS type 8 (PBKDF2, 20,000 rounds) and 9 (scrypt), as hashcat 9200 and 9300 have them. Type 5 is MD5-crypt. Juniper's `$9$` has no second dollar. */
export const cisco: HashFamily = (value) => {
  const match = /^\$([89])\$([./0-9A-Za-z]{14})\$([./0-9A-Za-z]{43})$/u.exec(value);
  if (match === null) return null;
  const [, type, saltText = '', hash = ''] = match;
  const salt = Buffer.from(saltText, 'latin1');
  const key = fromCisco(hash);
  if (type === '8') return pbkdf2Hash({ algorithm: 'sha256', iterations: 20_000, salt, key }, 'Cisco type 8');
  return scryptHash({ n: 16_384, r: 1, p: 1, salt, key }, 'Cisco type 9');
};

/** Cisco type 7, where a line says that it is one: obfuscation, not a hash. */
export function ciscoType7(value: string): StoredHash | null {
  const clear = fromCiscoType7(value);
  return clear === null ? null : { kind: 'reversible', form: 'Cisco type 7', clear };
}

/** Cisco type 4, where a line says that it is one: SHA-256 without salt. */
export function ciscoType4(value: string): StoredHash | null {
  if (!/^[./0-9A-Za-z]{43}$/u.test(value)) return null;
  const expected = fromCisco(value);
  return computable('Cisco type 4', 4, (candidate) => same(digest('sha256', candidate), expected));
}

/** Cisco PIX and ASA, where a hash is expected: MD5 of the password filled to 16 bytes (32 on later ASA), three bytes of each four, with the account's first four letters on ASA. */
export function ciscoPix(value: string, account: string): StoredHash | null {
  if (!/^[./0-9A-Za-z]{16}$/u.test(value)) return null;
  const tails = ['', account.slice(0, 4)];
  const fits = (candidate: string, width: number) =>
    tails.some((tail) => pixLetters(candidate + (width - candidate.length > tail.length ? tail : ''), width) === value);
  return mixing(computable('Cisco PIX / ASA', 8, (candidate) => fits(candidate, 16) || fits(candidate, 32)));
}

function pixLetters(text: string, width: number): string {
  const bytes = Buffer.alloc(width);
  bytes.write(text, 'utf8');
  const hash = digest('md5', bytes);
  let out = '';
  for (let at = 0; at < 16; at += 4) {
    const word = (hash[at] ?? 0) | ((hash[at + 1] ?? 0) << 8) | ((hash[at + 2] ?? 0) << 16);
    for (let letter = 0; letter < 4; letter += 1) out += letters.charAt((word >> (6 * letter)) & 63);
  }
  return out;
}

/** Juniper's `$9$`: obfuscation, not a hash. */
export const juniper: HashFamily = (value) => {
  if (!/^\$9\$[^$]{1,400}$/u.test(value)) return null;
  const clear = fromJuniper9(value);
  return clear === null ? unknown('Juniper $9$', 'malformed') : { kind: 'reversible', form: 'Juniper $9$', clear };
};

/** WebSphere's `{xor}`: obfuscation, not a hash. */
export const webSphere: HashFamily = (value) => {
  if (!value.startsWith('{xor}')) return null;
  const clear = fromWebSphere(value);
  return clear === null ? unknown('WebSphere {xor}', 'malformed') : { kind: 'reversible', form: 'WebSphere {xor}', clear };
};
