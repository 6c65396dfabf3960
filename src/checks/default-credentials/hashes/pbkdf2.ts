import { pbkdf2Sync } from 'node:crypto';
import { fromBase64, same, widths, type Algorithm } from './digest.ts';
import { computable, unknown, type HashFamily, type StoredHash } from './stored-hash.ts';

/** Nominal microseconds of one iteration for one block. */
const iteration: Readonly<Record<Algorithm, number>> = { md5: 0.4, sha1: 0.3, sha224: 0.3, sha256: 0.25, sha384: 0.7, sha512: 0.7 };

/** What a PBKDF2 hash is made of. */
export interface Pbkdf2Setting {
  readonly algorithm: Algorithm;
  readonly iterations: number;
  readonly salt: Uint8Array | null;
  readonly key: Uint8Array | null;
}

/** A PBKDF2 hash (RFC 8018) with its parameters read. */
export function pbkdf2Hash({ algorithm, iterations, salt, key }: Pbkdf2Setting, form: string): StoredHash {
  if (salt === null || key === null || key.length < 8 || key.length > 512 || iterations < 1) return unknown(form, 'malformed');
  const blocks = Math.ceil(key.length / widths[algorithm]);
  return computable(form, 5 + iterations * blocks * iteration[algorithm], (candidate) =>
    same(pbkdf2Sync(candidate, salt, iterations, key.length, algorithm), key),
  );
}

const text = (value: string) => Buffer.from(value, 'utf8');
const hex = (value: string) => Buffer.from(value, 'hex');
/** passlib's adapted base64: `.` for `+`. */
const adapted = (value: string) => fromBase64(value.replaceAll('.', '+'));

interface Form {
  readonly name: string;
  /** Groups `algorithm`, `iterations`, `salt`, `key`. */
  readonly pattern: RegExp;
  readonly salt: (value: string) => Uint8Array | null;
  readonly key: (value: string) => Uint8Array | null;
}

const forms: readonly Form[] = [
  {
    name: 'PBKDF2 (Django)',
    pattern: /^pbkdf2_(?<algorithm>sha(?:1|256|512))\$(?<iterations>\d{1,9})\$(?<salt>[^$]{1,100})\$(?<key>[A-Za-z0-9+/=]{16,100})$/u,
    salt: text,
    key: fromBase64,
  },
  {
    name: 'PBKDF2 (Werkzeug)',
    pattern: /^pbkdf2:(?<algorithm>md5|sha(?:1|224|256|384|512)):(?<iterations>\d{1,9})\$(?<salt>[^$]{1,100})\$(?<key>[0-9a-f]{16,512})$/u,
    salt: text,
    key: hex,
  },
  {
    name: 'PBKDF2 (LDAP, passlib)',
    pattern:
      /^(?:\{PBKDF2|\$pbkdf2)(?:-(?<algorithm>SHA(?:1|256|512)|sha(?:1|256|512)))?[}$](?<iterations>\d{1,9})\$(?<salt>[A-Za-z0-9./+]{0,200})\$(?<key>[A-Za-z0-9./+=]{16,200})$/u,
    salt: adapted,
    key: adapted,
  },
  {
    name: 'PBKDF2 (GRUB)',
    pattern: /^grub\.pbkdf2\.(?<algorithm>sha512)\.(?<iterations>\d{1,9})\.(?<salt>[0-9A-Fa-f]{2,256})\.(?<key>[0-9A-Fa-f]{64,256})$/u,
    salt: hex,
    key: hex,
  },
  {
    name: 'PBKDF2 (CouchDB)',
    pattern: /^-pbkdf2-(?<key>[0-9a-f]{40}),(?<salt>[0-9a-f]{8,64}),(?<iterations>\d{1,9})$/u,
    salt: text,
    key: hex,
  },
  {
    name: 'PBKDF2 (CouchDB)',
    pattern: /^-pbkdf2:(?<algorithm>sha(?:256|512))-(?<key>[0-9a-f]{40,128}),(?<salt>[0-9a-f]{8,64}),(?<iterations>\d{1,9})$/u,
    salt: text,
    key: hex,
  },
];

/** PBKDF2 as Django, Werkzeug, LDAP servers, passlib, GRUB and CouchDB write it; Spring and ASP.NET Identity in base64 or hex of everything. */
export const pbkdf2: HashFamily = (value) => {
  for (const { name, pattern, salt, key } of forms) {
    const groups = pattern.exec(value)?.groups;
    if (groups === undefined) continue;
    return pbkdf2Hash(
      {
        algorithm: algorithmOf(groups['algorithm'] ?? 'sha1'),
        iterations: Number(groups['iterations']),
        salt: salt(groups['salt'] ?? ''),
        key: key(groups['key'] ?? ''),
      },
      name,
    );
  }
  if (/^(?:pbkdf2[_:]|\{PBKDF2|\$pbkdf2|grub\.pbkdf2|-pbkdf2[-:])/u.test(value)) return packed389(value) ?? unknown('PBKDF2', 'malformed');
  return spring(value) ?? identity(value);
};

function algorithmOf(name: string): Algorithm {
  const lower = name.toLowerCase();
  return lower in widths ? (lower as Algorithm) : 'sha1';
}

/** `{PBKDF2_SHA256}` of 389 Directory Server: iterations, 64 bytes of salt, 256 bytes of key, all in one base64. */
function packed389(value: string): StoredHash | null {
  const match = /^\{PBKDF2_SHA256\}([A-Za-z0-9+/=]{400,500})$/u.exec(value);
  if (match === null) return null;
  const bytes = Buffer.from(match[1] ?? '', 'base64');
  if (bytes.length !== 324) return null;
  return pbkdf2Hash(
    { algorithm: 'sha256', iterations: bytes.readUInt32BE(0), salt: bytes.subarray(4, 68), key: bytes.subarray(68) },
    'PBKDF2 (389 Directory Server)',
  );
}

/** Spring Security's `Pbkdf2PasswordEncoder` with no secret: hex of salt and key, by its two sets of defaults. */
function spring(value: string): StoredHash | null {
  const match = /^\{pbkdf2(@SpringSecurity_v5_8)?\}([0-9a-f]{64,128})$/u.exec(value);
  if (match === null) return value.startsWith('{pbkdf2') ? unknown('PBKDF2 (Spring)', 'malformed') : null;
  const bytes = hex(match[2] ?? '');
  const [width, algorithm, iterations] = match[1] === undefined ? ([8, 'sha1', 185_000] as const) : ([16, 'sha256', 310_000] as const);
  return pbkdf2Hash({ algorithm, iterations, salt: bytes.subarray(0, width), key: bytes.subarray(width) }, 'PBKDF2 (Spring)');
}

const functions: readonly Algorithm[] = ['sha1', 'sha256', 'sha512'];

/** ASP.NET Identity: version 2 is SHA-1 and 1,000 rounds, version 3 names both (https://github.com/dotnet/aspnetcore, `PasswordHasher.cs`). */
function identity(value: string): StoredHash | null {
  if (!/^A[A-Za-z0-9+/]{66,200}={0,2}$/u.test(value)) return null;
  const bytes = Buffer.from(value, 'base64');
  if (bytes[0] === 0 && bytes.length === 49) {
    return pbkdf2Hash(
      { algorithm: 'sha1', iterations: 1000, salt: bytes.subarray(1, 17), key: bytes.subarray(17) },
      'PBKDF2 (ASP.NET Identity 2)',
    );
  }
  if (bytes[0] !== 1 || bytes.length < 45) return null;
  const algorithm = functions[bytes.readUInt32BE(1)];
  const length = bytes.readUInt32BE(9);
  if (algorithm === undefined || length < 16 || 13 + length >= bytes.length - 15) return null;
  return pbkdf2Hash(
    { algorithm, iterations: bytes.readUInt32BE(5), salt: bytes.subarray(13, 13 + length), key: bytes.subarray(13 + length) },
    'PBKDF2 (ASP.NET Identity 3)',
  );
}
