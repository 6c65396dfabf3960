import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bcryptOf } from '../../../src/checks/default-credentials/hashes/bcrypt.ts';
import { readExpectedHash, readStoredHash } from '../../../src/checks/default-credentials/hashes/index.ts';
import { md4 } from '../../../src/checks/default-credentials/hashes/md4.ts';
import type { HashSetting, StoredHash } from '../../../src/checks/default-credentials/hashes/stored-hash.ts';
import { changemeHashes, publishedHashes } from './known-hashes.ts';

function read(value: string, setting: Partial<HashSetting> = {}): StoredHash {
  const hash = readExpectedHash(value, { account: '', ...setting });
  if (hash === null) throw new Error(`not recognised: ${value}`);
  return hash;
}

/** Whether a candidate opens a hash; the clear text of an obfuscation is its only candidate. */
function opens(hash: StoredHash, candidate: string): boolean {
  if (hash.kind === 'unknown') throw new Error(`${hash.form}: ${hash.why}`);
  return hash.kind === 'reversible' ? hash.clear === candidate : hash.opens(candidate);
}

test.for(changemeHashes)('%s made by a real program opens with the password and with no other', ([, value, setting = {}]) => {
  const hash = read(value, setting);
  expect(opens(hash, 'changeme')).toBe(true);
  expect(opens(hash, 'xchangeme')).toBe(false);
  expect(opens(hash, '')).toBe(false);
});

test.for(publishedHashes)('%s of a published test vector opens with its password', ([, value, password, setting = {}]) => {
  expect(opens(read(value, setting), password)).toBe(true);
  expect(opens(read(value, setting), `${password}x`)).toBe(false);
});

test.each([
  ['-1', 'MD5-crypt'],
  ['-apr1', 'Apache MD5 (apr1)'],
  ['-5', 'SHA-crypt $5$'],
  ['-6', 'SHA-crypt $6$'],
])('what openssl passwd %s makes is read as %s', (option, form) => {
  for (const password of ['a', 'パスワード', 'x'.repeat(70)]) {
    const value = execFileSync('openssl', ['passwd', option, '-salt', 'sA1t.7/z', password], { encoding: 'utf8' }).trim();
    const hash = read(value);
    expect(hash.form).toBe(form);
    expect(opens(hash, password)).toBe(true);
    expect(opens(hash, `${password}x`)).toBe(false);
  }
});

test('crypt(3) of this machine and our DES-crypt and bcrypt agree, also on bytes above 127 and long passwords', () => {
  const script = 'binmode STDOUT; while (<STDIN>) { chomp; my ($p, $s) = split /\\t/; print crypt(pack("H*", $p), $s), "\\n" }';
  const passwords = ['', 'a', 'changeme', '漢字パスワード', 'y'.repeat(80), 'p£ss'];
  const salts = ['ab', '..', 'z9', '$2b$04$abcdefghijklmnopqrstuu', '$2y$05$......................', '$2x$04$abcdefghijklmnopqrstuu'];
  const pairs = passwords.flatMap((password) => salts.map((salt) => [password, salt] as const));
  const input = pairs.map(([password, salt]) => `${Buffer.from(password).toString('hex')}\t${salt}\n`).join('');
  const hashes = execFileSync('perl', ['-e', script], { input, encoding: 'utf8' }).trimEnd().split('\n');
  expect(hashes).toHaveLength(pairs.length);
  for (const [index, [password]] of pairs.entries()) expect(opens(read(hashes[index] ?? ''), password)).toBe(true);
});

test('MD4 gives the vectors of RFC 1320', () => {
  const hex = (text: string) => Buffer.from(md4(Buffer.from(text))).toString('hex');
  expect(hex('')).toBe('31d6cfe0d16ae931b73c59d7e0c089c0');
  expect(hex('message digest')).toBe('d9130a8164549fe818874806e1c7014b');
  expect(hex('1234567890'.repeat(8))).toBe('e33b4ddc9c38f2199c3e7b164fcc0536');
});

test('bcrypt reads 72 bytes and no more', () => {
  const setting = { salt: Buffer.alloc(16, 7), rounds: 16, signed: false };
  const of = (length: number) => Buffer.from(bcryptOf(Buffer.alloc(length, 'z'), setting)).toString('hex');
  expect(of(72)).toBe(of(90));
  expect(of(71)).not.toBe(of(72));
});

test.each([
  ['$y$j9T$TK2ZOoDCOcbF/VbnTbzPQ0$6ZtFE2V7MfvwwcreIr/l3Pjo7Dc0kZEl4kYYiPJea..', 'yescrypt', 'not-computed'],
  ['$gy$j9T$.RFwM3N3S8ndAZmZJOJC6.$0rpDbOrXy0AUbDXKtums4Phh/JW1blfkLgBhdaDyox/', 'gost-yescrypt', 'not-computed'],
  ['$md5,rounds=63034$7mOXD2nk$$mN1K1.q3ZC3vLXTtRayq30', 'SunMD5', 'not-computed'],
  ['$argon2id$v=16$m=4096,t=3,p=1$c29tZXNhbHQ$DNT7Y7S4pT7KrM3Nn/H1c3e1gq7YtOQ6AhyMQXNzJgw', 'Argon2id', 'not-computed'],
  ['$2b$31$abcdefghijklmnopqrstuuMFdJu9yVgmagVAIC24fOZkaFqd3s9JC', 'bcrypt', 'too-costly'],
  ['$argon2id$v=19$m=4194304,t=3,p=1$c29tZXNhbHQ$DNT7Y7S4pT7KrM3Nn/H1c3e1gq7YtOQ6AhyMQXNzJgw', 'Argon2id', 'too-costly'],
  [`scrypt:16777216:8:1$salt$${'0'.repeat(64)}`, 'scrypt', 'too-costly'],
  [`pbkdf2_sha256$999999999$salt$${'A'.repeat(43)}=`, 'PBKDF2 (Django)', 'too-costly'],
  ['$6$rounds=999999999$salt$' + 'a'.repeat(86), 'SHA-crypt $6$', 'too-costly'],
  ['$2b$10$short', 'bcrypt', 'malformed'],
  [`scrypt:1000:8:1$salt$${'0'.repeat(64)}`, 'scrypt', 'malformed'],
  ['{SSHA}AAAA', 'LDAP {SSHA}', 'malformed'],
  ['SCRAM-SHA-256$x', 'SCRAM-SHA-256', 'malformed'],
  ['{ENC}abcdef', 'encrypted by a product', 'not-computed'],
])('%s is told as one that is not computed, and why', (value, form, why) => {
  expect(read(value)).toEqual({ kind: 'unknown', form, why });
});

test('an ordinary password is no hash where no hash is expected', () => {
  for (const value of ['changeme', 'Kf7-wq9Z.pLm3xT2', 'abcdefghijklm', '0123456789abcdef', 'p$ssw$rd', '$ecret', 'a'.repeat(43), '']) {
    expect(readStoredHash(value, { account: 'admin' })).toBeNull();
  }
});

test('no value makes a reader throw, and what it reads refuses every other password', () => {
  const seeds = [...changemeHashes.map(([, value]) => value), ...publishedHashes.map(([, value]) => value)].filter(
    (value) => !value.includes('argon2'),
  );
  const torn = fc
    .tuple(fc.constantFrom(...seeds), fc.nat({ max: 200 }), fc.string({ maxLength: 3 }), fc.nat({ max: 3 }))
    .map(([value, at, put, cut]) => value.slice(0, at) + put + value.slice(at + cut));
  fc.assert(
    fc.property(fc.oneof(torn, fc.string({ maxLength: 80 })), (value) => {
      const hash = readExpectedHash(value, { account: 'admin', salt: 'ab' });
      if (hash?.kind === 'computable' && hash.cost < 20_000) expect(hash.opens('no such password, ever')).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
