import { hash, timingSafeEqual } from 'node:crypto';

/** Digests that every build of Node has. */
export type Algorithm = 'md5' | 'sha1' | 'sha224' | 'sha256' | 'sha384' | 'sha512';

/** Bytes of each digest. */
export const widths: Readonly<Record<Algorithm, number>> = { md5: 16, sha1: 20, sha224: 28, sha256: 32, sha384: 48, sha512: 64 };

/** The digest of all parts, one after the other; text is UTF-8. */
export function digest(algorithm: Algorithm, ...parts: readonly (string | Uint8Array)[]): Buffer {
  const whole = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : part)));
  // As a string: a Buffer from the one-shot function costs four times as much, which counts where thousands of rounds follow.
  return Buffer.from(hash(algorithm, whole, 'binary'), 'binary');
}

/** Whether two byte sequences are equal. */
export function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Bytes of base64 in either alphabet, padded or not; null where it is none. */
export function fromBase64(text: string): Buffer | null {
  if (!/^[A-Za-z0-9+/_-]{1,400}={0,2}$/u.test(text)) return null;
  return Buffer.from(text, 'base64');
}
