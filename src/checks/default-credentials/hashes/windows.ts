import { remembered } from '../once.ts';
import { desOf, keyOf56Bits } from './des.ts';
import { md4 } from './md4.ts';

/** NT hash: MD4 of the password in UTF-16LE ([MS-NLMP] 3.3.1). */
export function ntHash(password: string): Uint8Array {
  return md4(Buffer.from(password, 'utf16le'));
}

const magic = Buffer.from('KGS!@#$%', 'latin1');

/** A half of a password as it is encrypted, in hex: most second ones are blank. */
const encrypted = remembered((half: string): string => Buffer.from(desOf(magic, keyOf56Bits(Buffer.from(half, 'latin1')))).toString('hex'));

/**
 * Whether sixteen bytes in small hex are the LM hash of a password: DES of a fixed text under each half of the first 14 characters in capitals ([MS-NLMP] 3.3.1); LM holds
 * no other password. The second half is asked for first: few differ in it.
 */
export function isLmHash(hex: string, password: string): boolean {
  if (!/^[\x20-\x7e]{0,14}$/u.test(password)) return false;
  const key = password.toUpperCase().padEnd(14, '\0');
  return encrypted(key.slice(7)) === hex.slice(16) && encrypted(key.slice(0, 7)) === hex.slice(0, 16);
}
