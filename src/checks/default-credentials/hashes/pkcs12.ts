import { createHash, createHmac, hash } from 'node:crypto';
import { same } from './digest.ts';
import { computable, unknown, type HashFamily } from './stored-hash.ts';

/** Digests of the MAC that tools write: keytool SHA-1 before Java 16 and SHA-256 since, OpenSSL likewise. */
export type MacAlgorithm = 'sha1' | 'sha256' | 'sha384' | 'sha512';

/** What a store of PKCS #12 is protected by (RFC 7292, section 4): a digest of its content under a key that comes from the password. */
export interface StoreMac {
  readonly algorithm: MacAlgorithm;
  readonly digest: Uint8Array;
  readonly salt: Uint8Array;
  readonly iterations: number;
  readonly content: Uint8Array;
}

const mark = '$kenpin-pkcs12$';
const algorithms: readonly string[] = ['sha1', 'sha256', 'sha384', 'sha512'] satisfies readonly MacAlgorithm[];
/** Nominal microseconds of one round. */
const ROUND = 0.6;

/** The MAC as a stored hash, which {@link pkcs12} reads. */
export function pkcs12Value({ algorithm, iterations, salt, digest, content }: StoreMac): string {
  return mark + [algorithm, iterations, ...[salt, digest, content].map((bytes) => Buffer.from(bytes).toString('base64'))].join('$');
}

/** The MAC of a store of PKCS #12, as {@link pkcs12Value} writes it: in no text, only from a key store. */
export const pkcs12: HashFamily = (value) => {
  if (!value.startsWith(mark)) return null;
  const [algorithm = '', rounds = '', ...rest] = value.slice(mark.length).split('$');
  const [salt, digest, content] = rest.map((text) => Buffer.from(text, 'base64'));
  const iterations = Number(rounds);
  if (!isAlgorithm(algorithm) || content === undefined || salt === undefined || digest === undefined || !Number.isInteger(iterations))
    return unknown('PKCS #12', 'malformed');
  return computable('PKCS #12', iterations * ROUND, (candidate) => {
    const key = macKey({ algorithm, salt, iterations }, Buffer.concat([Buffer.from(candidate, 'utf16le').swap16(), Buffer.alloc(2)]));
    return same(createHmac(algorithm, key).update(content).digest(), digest);
  });
};

function isAlgorithm(name: string): name is MacAlgorithm {
  return algorithms.includes(name);
}

/** RFC 7292 appendix B.2 with ID 3; one block is enough, since the key is as long as the digest. */
function macKey({ algorithm, salt, iterations }: Pick<StoreMac, 'algorithm' | 'salt' | 'iterations'>, password: Buffer): Buffer {
  const block = algorithm === 'sha1' || algorithm === 'sha256' ? 64 : 128;
  const filled = (bytes: Uint8Array) => {
    const length = block * Math.ceil(bytes.length / block);
    return Buffer.from(Array.from({ length }, (_, index) => bytes[index % bytes.length] ?? 0));
  };
  const key = createHash(algorithm).update(Buffer.alloc(block, 3)).update(filled(salt)).update(filled(password)).digest();
  // As strings: a Buffer from the one-shot function costs four times as much.
  for (let round = 1; round < iterations; round += 1) key.write(hash(algorithm, key, 'binary'), 'latin1');
  return key;
}
