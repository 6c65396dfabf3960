import { desOf, keyOf56Bits } from './des.ts';
import { md4 } from './md4.ts';

/** NT hash: MD4 of the password in UTF-16LE ([MS-NLMP] 3.3.1). */
export function ntHash(password: string): Uint8Array {
  return md4(Buffer.from(password, 'utf16le'));
}

const magic = Buffer.from('KGS!@#$%', 'latin1');

/** LM hash: DES of a fixed text under each half of the first 14 characters in capitals ([MS-NLMP] 3.3.1); null where LM cannot hold the password. */
export function lmHash(password: string): Uint8Array | null {
  if (!/^[\x20-\x7e]{0,14}$/u.test(password)) return null;
  const key = Buffer.alloc(14);
  key.write(password.toUpperCase(), 'latin1');
  return Buffer.concat([0, 7].map((at) => desOf(magic, keyOf56Bits(key.subarray(at, at + 7)))));
}
