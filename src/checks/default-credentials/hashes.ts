import { createHash, timingSafeEqual } from 'node:crypto';

/** What a digest turned out to be: the digest of one of the candidates, of none of them, or of a format that is not computed here. */
export type DigestAnswer = 'default' | 'other' | 'unknown' | 'blank';

type Algorithm = 'md5' | 'sha1' | 'sha256' | 'sha512';

function hash(algorithm: Algorithm, ...parts: readonly (string | Uint8Array)[]): Buffer {
  const digest = createHash(algorithm);
  for (const part of parts) digest.update(part);
  return digest.digest();
}

const byLength: Readonly<Record<number, Algorithm>> = { 32: 'md5', 40: 'sha1', 64: 'sha256', 128: 'sha512' };
const ldap: Readonly<Record<string, Algorithm>> = {
  MD5: 'md5',
  SMD5: 'md5',
  SHA: 'sha1',
  SSHA: 'sha1',
  SHA256: 'sha256',
  SSHA256: 'sha256',
  SHA512: 'sha512',
  SSHA512: 'sha512',
};
const widths: Readonly<Record<Algorithm, number>> = { md5: 16, sha1: 20, sha256: 32, sha512: 64 };

/** Whether a value has the form of a digest. */
export function looksLikeDigest(value: string): boolean {
  return (
    /^(?:\$[0-9a-zA-Z_-]{1,12}\$|\{[A-Z0-9-]{3,16}\}|pbkdf2[_:]|scrypt:|\*[0-9A-Fa-f]{40}$|SCRAM-SHA-256\$|md5[0-9a-f]{32}$)/u.test(
      value,
    ) || /^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64}|[0-9a-fA-F]{128})$/u.test(value)
  );
}

/** Candidates by account, and the account itself: some formats mix it in. */
export interface DigestGuess {
  readonly candidates: readonly string[];
  readonly account: string;
}

/**
 * Holds a digest against candidates: raw MD5 to SHA-512, LDAP {SHA}/{SSHA} (RFC 2307 and its kin), MySQL `*…`, PostgreSQL `md5…`, JBoss `md5(user:realm:password)`,
 * Apache's apr1 and md5-crypt. bcrypt, sha-crypt, scrypt, argon2, yescrypt and PBKDF2 are answered with `unknown`: a person must attest.
 */
export function judgeDigest(value: string, { candidates, account }: DigestGuess): DigestAnswer {
  if (value === '') return 'blank';
  const compute = computation(value, account);
  if (compute === null) return 'unknown';
  return candidates.some((candidate) => compute(candidate)) ? 'default' : 'other';
}

function computation(value: string, account: string): ((candidate: string) => boolean) | null {
  const schemed = /^\{([A-Z0-9]{3,8})\}([A-Za-z0-9+/=]{4,200})$/u.exec(value);
  if (schemed !== null) return saltedOf(ldap[schemed[1] ?? ''], Buffer.from(schemed[2] ?? '', 'base64'));
  if (/^\*[0-9A-Fa-f]{40}$/u.test(value)) return (candidate) => same(hash('sha1', hash('sha1', candidate)), value.slice(1));
  if (/^md5[0-9a-f]{32}$/u.test(value)) return (candidate) => same(hash('md5', candidate + account), value.slice(3));
  const crypted = /^(\$(?:apr)?1\$)([^$]{0,8})\$([./0-9A-Za-z]{22})$/u.exec(value);
  if (crypted !== null) return (candidate) => md5Crypt(candidate, crypted[1] ?? '', crypted[2] ?? '') === crypted[3];
  const algorithm = /^[0-9a-fA-F]+$/u.test(value) ? byLength[value.length] : undefined;
  if (algorithm === undefined) return null;
  return (candidate) =>
    same(hash(algorithm, candidate), value) ||
    ['ManagementRealm', 'ApplicationRealm'].some((realm) => same(hash(algorithm, `${account}:${realm}:${candidate}`), value));
}

function saltedOf(algorithm: Algorithm | undefined, bytes: Buffer): ((candidate: string) => boolean) | null {
  if (algorithm === undefined || bytes.length < widths[algorithm]) return null;
  const digest = bytes.subarray(0, widths[algorithm]).toString('hex');
  const salt = bytes.subarray(widths[algorithm]);
  return (candidate) => same(hash(algorithm, candidate, salt), digest);
}

function same(digest: Buffer, hex: string): boolean {
  const given = Buffer.from(hex, 'hex');
  return given.length === digest.length && timingSafeEqual(given, digest);
}

/** Poul-Henning Kamp's MD5 crypt; Apache's variant differs in the magic only (https://httpd.apache.org/docs/2.4/misc/password_encryptions.html). */
function md5Crypt(password: string, magic: string, salt: string): string {
  const secret = Buffer.from(password);
  const inner = hash('md5', secret, salt, secret);
  const start: (string | Uint8Array)[] = [secret, magic, salt];
  for (let left = secret.length; left > 0; left -= 16) start.push(inner.subarray(0, Math.min(16, left)));
  for (let bits = secret.length; bits > 0; bits >>= 1) start.push((bits & 1) === 1 ? Buffer.alloc(1) : secret.subarray(0, 1));
  let last = hash('md5', ...start);
  for (let round = 0; round < 1000; round += 1) {
    const parts: (string | Uint8Array)[] = [round % 2 === 1 ? secret : last];
    if (round % 3 !== 0) parts.push(salt);
    if (round % 7 !== 0) parts.push(secret);
    parts.push(round % 2 === 1 ? last : secret);
    last = hash('md5', ...parts);
  }
  return cryptBase64(last);
}

const alphabet = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function cryptBase64(digest: Buffer): string {
  const byte = (index: number) => digest[index] ?? 0;
  const letters = (value: number, count: number) =>
    Array.from({ length: count }, (_, index) => alphabet[(value >> (6 * index)) & 63]).join('');
  const groups = [0, 1, 2, 3, 4].map((index) =>
    letters((byte(index) << 16) | (byte(index + 6) << 8) | byte(index === 4 ? 5 : index + 12), 4),
  );
  return `${groups.join('')}${letters(byte(11), 2)}`;
}
