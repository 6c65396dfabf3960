import { createHmac, pbkdf2Sync } from 'node:crypto';
import { desOf } from './des.ts';
import { digest, fromBase64, same } from './digest.ts';
import { sha256CryptOf } from './sha-crypt.ts';
import { computable, mixing, unknown, type HashFamily, type StoredHash } from './stored-hash.ts';

const bytesOf = (hex: string) => Buffer.from(hex, 'hex');

/** MySQL and MariaDB: `*` and SHA-1 of SHA-1; caching_sha2_password `$A$005$` with 20 bytes of salt, in text or as mysqldump's hex literal. */
export const mysql: HashFamily = (value) => {
  if (/^\*[0-9A-Fa-f]{40}$/u.test(value)) {
    const expected = bytesOf(value.slice(1));
    return computable('MySQL', 4, (candidate) => same(digest('sha1', digest('sha1', candidate)), expected));
  }
  const hex = /^0x(24412430[0-9A-Fa-f]{132})$/u.exec(value)?.[1];
  const bytes = hex === undefined ? Buffer.from(value, 'utf8') : bytesOf(hex);
  const text = bytes.toString('latin1');
  if (!text.startsWith('$A$')) return null;
  const [, rounds = '', salt = '', expected = ''] = /^\$A\$([0-9A-F]{3})\$([\s\S]{20})([./0-9A-Za-z]{43})$/u.exec(text) ?? [];
  if (expected === '') return unknown('MySQL caching_sha2', 'malformed');
  const count = Number.parseInt(rounds, 16) * 1000;
  const setting = { salt: Buffer.from(salt, 'latin1'), rounds: count };
  return computable('MySQL caching_sha2', count * 2, (candidate) => sha256CryptOf(candidate, setting) === expected);
};

/** PostgreSQL: `md5` of password and role; SCRAM-SHA-256 with its stored key (https://www.postgresql.org/docs/current/catalog-pg-authid.html, RFC 5803). */
export const postgresql: HashFamily = (value, { account }) => {
  if (/^md5[0-9a-f]{32}$/u.test(value)) {
    const expected = bytesOf(value.slice(3));
    return mixing(computable('PostgreSQL MD5', 3, (candidate) => same(digest('md5', candidate, account), expected)));
  }
  if (!value.startsWith('SCRAM-SHA-256$')) return null;
  const match = /^SCRAM-SHA-256\$(\d{1,9}):([A-Za-z0-9+/=]{4,100})\$([A-Za-z0-9+/=]{44}):[A-Za-z0-9+/=]{44}$/u.exec(value);
  const [, iterations = '0', salt = '', stored = ''] = match ?? [];
  const [saltBytes, expected] = [fromBase64(salt), fromBase64(stored)];
  if (saltBytes === null || expected?.length !== 32 || Number(iterations) < 1) return unknown('SCRAM-SHA-256', 'malformed');
  return computable('SCRAM-SHA-256', 10 + Number(iterations) * 0.25, (candidate) => {
    const salted = pbkdf2Sync(candidate.normalize('NFKC'), saltBytes, Number(iterations), 32, 'sha256');
    return same(digest('sha256', createHmac('sha256', salted).update('Client Key').digest()), expected);
  });
};

/** SQL Server: `0x0100` (2000, SHA-1) and `0x0200` (2012, SHA-512) of the password in UTF-16LE and four bytes of salt. */
export const sqlServer: HashFamily = (value) => {
  const match = /^0x0(1|2)00([0-9A-Fa-f]{8})((?:[0-9A-Fa-f]{2}){20,64})$/u.exec(value);
  if (match === null) return null;
  const [, version, salt = '', rest = ''] = match;
  const algorithm = version === '2' ? 'sha512' : 'sha1';
  const expected = bytesOf(rest).subarray(0, version === '2' ? 64 : 20);
  if (expected.length !== (version === '2' ? 64 : 20)) return unknown('SQL Server', 'malformed');
  return computable('SQL Server', 4, (candidate) => same(digest(algorithm, Buffer.from(candidate, 'utf16le'), bytesOf(salt)), expected));
};

/** Oracle: `S:` (11g, SHA-1 and salt) and `T:` (12c, PBKDF2 and SHA-512), alone or beside each other in `spare4`. */
export const oracle: HashFamily = (value) => {
  const twelve = /(?:^|;)T:([0-9A-Fa-f]{128})([0-9A-Fa-f]{32})(?:;|$)/u.exec(value);
  const eleven = /(?:^|;)S:([0-9A-Fa-f]{40})([0-9A-Fa-f]{20})(?:;|$)/u.exec(value);
  if (eleven !== null) {
    const [, expected = '', salt = ''] = eleven;
    return computable('Oracle 11g', 3, (candidate) => same(digest('sha1', candidate, bytesOf(salt)), bytesOf(expected)));
  }
  if (twelve === null) return null;
  const [expected, salt] = [bytesOf(twelve[1] ?? ''), bytesOf(twelve[2] ?? '')];
  return computable('Oracle 12c', 3000, (candidate) => {
    const key = pbkdf2Sync(candidate, Buffer.concat([salt, Buffer.from('AUTH_PBKDF2_SPEEDY_KEY')]), 4096, 64, 'sha512');
    return same(digest('sha512', key, salt), expected);
  });
};

/** Sixteen hex digits where a hash is expected: Oracle up to 10g, or MySQL before 4.1. */
export function sixteenHex(value: string, account: string): StoredHash | null {
  if (!/^[0-9A-Fa-f]{16}$/u.test(value)) return null;
  const expected = bytesOf(value);
  return mixing(
    computable(
      'Oracle 10g / MySQL 3.23',
      1500,
      (candidate) => same(oldMysql(candidate), expected) || same(oldOracle(account, candidate), expected),
    ),
  );
}

/** Twice DES in CBC over account and password in capitals, UTF-16BE; the second time under the last block of the first. */
function oldOracle(account: string, password: string): Uint8Array {
  const text = Buffer.from(`${account}${password}`.toUpperCase(), 'utf16le').swap16();
  const last = (key: Uint8Array) => {
    let block = new Uint8Array(8);
    for (let at = 0; at < text.length; at += 8) {
      const mixed = Uint8Array.from(block, (byte, index) => byte ^ (text[at + index] ?? 0));
      block = Uint8Array.from(desOf(mixed, key));
    }
    return block;
  };
  return last(last(bytesOf('0123456789abcdef')));
}

/** `OLD_PASSWORD()` of MySQL (https://dev.mysql.com/doc/refman/5.6/en/password-hashing.html); spaces and tabs do not count. */
function oldMysql(password: string): Uint8Array {
  let [first, second, add] = [1_345_345_333n, 0x12345671n, 7n];
  for (const byte of Buffer.from(password.replace(/[ \t]/gu, ''), 'utf8')) {
    const value = BigInt(byte);
    first ^= ((first & 63n) + add) * value + (first << 8n);
    second += (second << 8n) ^ first;
    add += value;
  }
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32BE(Number(first & 0x7fffffffn), 0);
  bytes.writeUInt32BE(Number(second & 0x7fffffffn), 4);
  return bytes;
}
