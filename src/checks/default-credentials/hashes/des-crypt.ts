import { cryptLetters, cryptValue } from './crypt-base64.ts';
import { desOf } from './des.ts';
import { computable, type HashFamily } from './stored-hash.ts';

/** Nominal microseconds of twenty-five encryptions. */
const COST = 4000;

/** The traditional crypt(3): two letters of salt, eleven of hash, eight characters of the password (crypt(5)). */
export const desCrypt: HashFamily = (value) => {
  const match = /^(?:\{(?:CRYPT|crypt)\})?([./0-9A-Za-z]{2})([./0-9A-Za-z]{11})$/u.exec(value);
  if (match === null) return null;
  const [, salt = '', expected = ''] = match;
  return computable('DES-crypt', COST, (candidate) => desCryptOf(candidate, salt) === expected);
};

function desCryptOf(password: string, salt: string): string {
  const key = Uint8Array.from({ length: 8 }, (_, at) => ((Buffer.from(password, 'utf8')[at] ?? 0) << 1) & 0xff);
  const turns = cryptValue(salt.charAt(0)) | (cryptValue(salt.charAt(1)) << 6);
  const block = desOf(new Uint8Array(8), key, { salt: turns, times: 25 });
  // Eleven letters of six bits, the highest bit first, with two bits of nothing at the end.
  const bits = Array.from(block, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: 11 }, (_, at) => cryptLetters(Number.parseInt(bits.slice(at * 6, at * 6 + 6).padEnd(6, '0'), 2), 1)).join('');
}
