import { createHash } from 'node:crypto';
import type { PublicKey } from './keys.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/';
/** Length of the RSA-2048 block of a `.info` signature. */
const PSS_LENGTH = 256;
const HASH_LENGTH = 32;

/** The bytes that a signature text opens to under a key, padded on the right as ClamAV does, or undefined for a text that is no signature. */
export function openSignature(text: string, key: PublicKey, length: number): Uint8Array | undefined {
  let number = 0n;
  for (const [i, character] of Array.from(text).entries()) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return undefined;
    number += BigInt(value) << BigInt(6 * i);
  }
  if (number >= key.modulus) return undefined;
  const hex = power(number, key.exponent, key.modulus).toString(16);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  if (bytes.length > length) return undefined;
  return Buffer.concat([bytes, Buffer.alloc(length - bytes.length)]);
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let factor = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * factor) % modulus;
    factor = (factor * factor) % modulus;
  }
  return result;
}

/** Whether a signature text is an RSA-PSS signature (RFC 8017 section 9.1.2; SHA-256, MGF1, salt of 32 bytes) of the hash. */
export function verifyInfoSignature(text: string, hash: Uint8Array, key: PublicKey): boolean {
  const block = openSignature(text, key, PSS_LENGTH);
  if (block === undefined || block[PSS_LENGTH - 1] !== 0xbc) return false;
  const maskLength = PSS_LENGTH - HASH_LENGTH - 1;
  const expected = block.subarray(maskLength, PSS_LENGTH - 1);
  const mask = generateMask(expected, maskLength);
  const data = Uint8Array.from(block.subarray(0, maskLength), (byte, i) => byte ^ (mask[i] ?? 0));
  data[0] = (data[0] ?? 0) & 0x7f;
  const padding = maskLength - HASH_LENGTH - 1;
  if (data[padding] !== 1 || data.subarray(0, padding).some((byte) => byte !== 0)) return false;
  const salt = data.subarray(padding + 1);
  return createHash('sha256').update(Buffer.alloc(8)).update(hash).update(salt).digest().equals(expected);
}

/** MGF1 with SHA-256, RFC 8017 appendix B.2.1. */
function generateMask(seed: Uint8Array, length: number): Uint8Array {
  const blocks: Buffer[] = [];
  for (let counter = 0; blocks.length * HASH_LENGTH < length; counter += 1) {
    const number = Buffer.alloc(4);
    number.writeUInt32BE(counter);
    blocks.push(createHash('sha256').update(seed).update(number).digest());
  }
  return Buffer.concat(blocks).subarray(0, length);
}
