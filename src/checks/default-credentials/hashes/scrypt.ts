import { scryptSync } from 'node:crypto';
import { fromBase64, same } from './digest.ts';
import { computable, unknown, type HashFamily, type StoredHash } from './stored-hash.ts';

/** Nominal microseconds of one block of 128 bytes. */
const BLOCK = 0.5;
/** Bytes. One guess never takes more memory than this. */
const MOST_MEMORY = 256 * 1024 * 1024;

/** scrypt (RFC 7914) as Werkzeug, Django, passlib, Spring and hashcat write it. */
export const scrypt: HashFamily = (value) => {
  if (!/^(?:scrypt[:$]|\$scrypt\$|\{scrypt\b|SCRYPT:)/u.test(value)) return null;
  const werkzeug = /^scrypt:(\d{1,8}):(\d{1,4}):(\d{1,4})\$([^$]{1,100})\$([0-9a-f]{32,256})$/u.exec(value);
  if (werkzeug !== null) {
    const [, n, r, p, salt = '', hex = ''] = werkzeug;
    return scryptHash({ n: Number(n), r: Number(r), p: Number(p), salt: Buffer.from(salt, 'utf8'), key: Buffer.from(hex, 'hex') });
  }
  const django = /^scrypt\$([^$]{1,100})\$(\d{1,8})\$(\d{1,4})\$(\d{1,4})\$([A-Za-z0-9+/=]{20,180})$/u.exec(value);
  if (django !== null) {
    const [, salt = '', n, r, p, key = ''] = django;
    return scryptHash({ n: Number(n), r: Number(r), p: Number(p), salt: Buffer.from(salt, 'utf8'), key: fromBase64(key) });
  }
  const passlib = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,4}),p=(\d{1,4})\$([A-Za-z0-9+/=]{1,180})\$([A-Za-z0-9+/=]{20,180})$/u.exec(value);
  if (passlib !== null) {
    const [, ln, r, p, salt = '', key = ''] = passlib;
    return scryptHash({ n: 2 ** Number(ln), r: Number(r), p: Number(p), salt: fromBase64(salt), key: fromBase64(key) });
  }
  const colons = /^SCRYPT:(\d{1,8}):(\d{1,4}):(\d{1,4}):([A-Za-z0-9+/=]{1,180}):([A-Za-z0-9+/=]{20,180})$/u.exec(value);
  if (colons !== null) {
    const [, n, r, p, salt = '', key = ''] = colons;
    return scryptHash({ n: Number(n), r: Number(r), p: Number(p), salt: fromBase64(salt), key: fromBase64(key) });
  }
  return spring(value) ?? unknown('scrypt', 'malformed');
};

/** `{scrypt}$e0801$salt$key`: the parameters as one hex number, log2(N) in the upper half, r and p below. */
function spring(value: string): StoredHash | null {
  const match = /^\{scrypt(?:@SpringSecurity_v5_8)?\}\$([0-9a-f]{5,6})\$([A-Za-z0-9+/=]{4,180})\$([A-Za-z0-9+/=]{20,180})$/u.exec(value);
  if (match === null) return null;
  const [, hex = '', salt = '', key = ''] = match;
  const parameters = Number.parseInt(hex, 16);
  const [n, r, p] = [2 ** (parameters >> 16), (parameters >> 8) & 255, parameters & 255];
  return scryptHash({ n, r, p, salt: fromBase64(salt), key: fromBase64(key) });
}

/** What a scrypt hash is made of. */
export interface ScryptSetting {
  readonly n: number;
  readonly r: number;
  readonly p: number;
  readonly salt: Uint8Array | null;
  readonly key: Uint8Array | null;
}

/** A scrypt hash with its parameters read; what OpenSSL would refuse is malformed. */
export function scryptHash({ n, r, p, salt, key }: ScryptSetting, form = 'scrypt'): StoredHash {
  const memory = 128 * n * r;
  if (salt === null || key === null || n < 2 || !Number.isInteger(Math.log2(n)) || r < 1 || p < 1) return unknown(form, 'malformed');
  if (memory > MOST_MEMORY) return unknown(form, 'too-costly');
  const options = { N: n, r, p, maxmem: 2 * memory + 1024 * 1024 + 128 * r * p };
  return computable(form, n * r * p * BLOCK + 20, (candidate) => same(scryptSync(candidate, salt, key.length, options), key));
}
