import { argon2 } from './argon2.ts';
import { bcrypt } from './bcrypt.ts';
import { mysql, oracle, postgresql, sixteenHex, sqlServer } from './databases.ts';
import { desCrypt } from './des-crypt.ts';
import { django, jasypt, jupyter, products, rabbitmq, shiro, solr, tomcat, uPortal } from './frameworks.ts';
import { ldap } from './ldap.ts';
import { md5Crypt } from './md5-crypt.ts';
import { cisco, ciscoPix, ciscoType4, ciscoType7, juniper, webSphere } from './network.ts';
import { pbkdf2 } from './pbkdf2.ts';
import { phpass } from './phpass.ts';
import { pkcs12 } from './pkcs12.ts';
import { rawBase64, rawHex } from './raw.ts';
import { scrypt } from './scrypt.ts';
import { shaCrypt } from './sha-crypt.ts';
import { tor } from './tor.ts';
import { unknown, type HashFamily, type HashSetting, type StoredHash } from './stored-hash.ts';

/** Forms that announce themselves, or that nobody would type: safe to recognise in any place for a password. */
const announced: readonly HashFamily[] = [
  bcrypt,
  argon2,
  scrypt,
  pbkdf2,
  shaCrypt,
  md5Crypt,
  phpass,
  django,
  jupyter,
  // What a scheme in front tells to be a hash of crypt(3).
  (value, setting) => (/^\{CRYPT\}/iu.test(value) ? desCrypt(value, setting) : null),
  ldap,
  products,
  mysql,
  postgresql,
  sqlServer,
  oracle,
  shiro,
  jasypt,
  tomcat,
  uPortal,
  cisco,
  juniper,
  webSphere,
  tor,
  rawHex,
  notComputed,
];

/** Reads a stored value that may be a hash: null where it has no form that announces one. */
export function readStoredHash(value: string, setting: HashSetting): StoredHash | null {
  return pkcs12(value, setting) ?? firstOf(announced, value, setting);
}

/** Forms that could be an ordinary password too, for places that hold hashes: users files, `password_hash`, device lines with a type. */
const expected: readonly HashFamily[] = [
  desCrypt,
  (value, { account }) => sixteenHex(value, account),
  (value) => ciscoType7(value),
  (value, { account }) => ciscoPix(value, account),
  (value) => ciscoType4(value),
  rabbitmq,
  solr,
  rawBase64,
];

/** Reads a value from a place that holds hashes. A value of no form at all is null: it may be the password itself. */
export function readExpectedHash(value: string, setting: HashSetting): StoredHash | null {
  return typed(value, setting.account) ?? firstOf([...announced, ...expected], value, setting);
}

function firstOf(families: readonly HashFamily[], value: string, setting: HashSetting): StoredHash | null {
  // The longest form is some 500 characters.
  if (value.length > 1024) return null;
  for (const family of families) {
    const found = family(value, setting);
    if (found !== null) return found;
  }
  return null;
}

/** Cisco's type 4 and the hashes of PIX and ASA, with the type that stood in their line. */
function typed(value: string, account: string): StoredHash | null {
  const [, type, rest = ''] = /^\{(XX4|ENCRYPTED)\}(\S+)$/u.exec(value) ?? [];
  if (type === undefined) return null;
  return type === 'XX4' ? ciscoType4(rest) : ciscoPix(rest, account);
}

/** Names of crypt(3) prefixes and schemes that are recognised and not computed (crypt(5), libxcrypt). */
const named: readonly (readonly [RegExp, string])[] = [
  [/^\$y\$/u, 'yescrypt'],
  [/^\$gy\$/u, 'gost-yescrypt'],
  [/^\$7\$/u, 'scrypt (crypt)'],
  [/^\$sha1\$/u, 'SHA1-crypt'],
  [/^\$md5[$,]/u, 'SunMD5'],
  [/^_[./0-9A-Za-z]{19}$/u, 'BSDi DES-crypt'],
  [/^\$5?SCRAM-/u, 'SCRAM'],
  [/^\{(?:CRYPT|crypt)\}/u, 'crypt'],
  [/^\{(?:ENC|AES|XOR|xor|aes|cleartext)[^}]{0,20}\}/u, 'encrypted by a product'],
  // Devices' types without a mark of their own, as the grammar of devices hands them on.
  [/^\{[A-Z0-9][A-Z0-9._-]{1,20}\}\S/u, 'hashed or encrypted by a product'],
  [/^\$(?:[A-Za-z][A-Za-z0-9_-]{1,20}|\d{1,2})\$[^$\s]+\$[^$\s]+$/u, 'modular crypt'],
];

function notComputed(value: string): StoredHash | null {
  const match = named.find(([pattern]) => pattern.test(value));
  return match === undefined ? null : unknown(match[1], 'not-computed');
}
