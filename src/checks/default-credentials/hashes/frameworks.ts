import { createHmac, pbkdf2Sync } from 'node:crypto';
import { argon2 } from './argon2.ts';
import { bcrypt } from './bcrypt.ts';
import { digest, fromBase64, same, widths, type Algorithm } from './digest.ts';
import { computable, unknown, type HashFamily, type StoredHash } from './stored-hash.ts';

const hexOf = (hex: string) => Buffer.from(hex, 'hex');

function byWidth(bytes: Uint8Array): Algorithm | undefined {
  return (['md5', 'sha1', 'sha256', 'sha384', 'sha512'] as const).find((algorithm) => widths[algorithm] === bytes.length);
}

/** Django's older and nested hashers: `md5$salt$hex`, `sha1$salt$hex`, `bcrypt$…`, `bcrypt_sha256$…`; Werkzeug's old `sha256$salt$hex` is an HMAC. */
export const django: HashFamily = (value, setting) => {
  const nested = /^bcrypt(_sha256)?\$(\$2[aby]?\$.*)$/u.exec(value);
  if (nested !== null) {
    const inner = bcrypt(nested[2] ?? '', setting);
    if (inner?.kind !== 'computable' || nested[1] === undefined) return inner;
    return computable('bcrypt_sha256 (Django)', inner.cost, (candidate) => inner.opens(digest('sha256', candidate).toString('hex')));
  }
  if (value.startsWith('argon2$$')) return argon2(value.slice('argon2$'.length), setting);
  const match = /^(md5|sha1|sha224|sha256|sha384|sha512)\$([^$]{0,64})\$([0-9a-f]{32,128})$/u.exec(value);
  if (match === null) return null;
  const [, name = '', salt = '', hex = ''] = match;
  const algorithm = name as Algorithm;
  const expected = hexOf(hex);
  return computable(`salted ${name.toUpperCase()} (Django, Werkzeug)`, 10, (candidate) =>
    [digest(algorithm, salt, candidate), createHmac(algorithm, salt).update(candidate).digest()].some((each) => same(each, expected)),
  );
};

/** uPortal's `(MD5)`: base64 of eight bytes of salt and of MD5 over it and the password (https://github.com/uPortal-Project/uPortal, PortalPasswordServiceImpl). */
export const uPortal: HashFamily = (value) => {
  const bytes = /^\(MD5\)[A-Za-z0-9+/]{32}$/u.test(value) ? fromBase64(value.slice(5)) : null;
  if (bytes === null) return null;
  return computable('uPortal', 4, (candidate) => same(digest('md5', bytes.subarray(0, 8), candidate), bytes.subarray(8)));
};

/** Tomcat's `salt$iterations$digest` in hex: a digest over and over, or PBKDF2 (https://tomcat.apache.org/tomcat-9.0-doc/config/credentialhandler.html). */
export const tomcat: HashFamily = (value) => {
  const match = /^((?:[0-9a-fA-F]{2}){4,64})\$(\d{1,8})\$((?:[0-9a-fA-F]{2}){16,64})$/u.exec(value);
  if (match === null) return null;
  const [salt, iterations, expected] = [hexOf(match[1] ?? ''), Number(match[2]), hexOf(match[3] ?? '')];
  const algorithm = byWidth(expected);
  if (iterations < 1) return unknown('Tomcat', 'malformed');
  const functions = (['sha1', 'sha256', 'sha512'] as const).filter((each) => each === algorithm || expected.length === 20);
  return computable('Tomcat', 10 + iterations * (2 + 0.5 * functions.length), (candidate) => {
    if (algorithm !== undefined && same(repeated(algorithm, digest(algorithm, salt, candidate), iterations), expected)) return true;
    return functions.some((each) => same(pbkdf2Sync(candidate, salt, iterations, expected.length, each), expected));
  });
};

/**
 * Jasypt's `StrongPasswordEncryptor`, as GeoServer writes it behind `digest1:`: base64 of 16 bytes of salt and of SHA-256, 100,000 times
 * (http://www.jasypt.org/encrypting-passwords.html, https://docs.geoserver.org/latest/en/user/security/passwd.html).
 */
export const jasypt: HashFamily = (value) => {
  if (!value.startsWith('digest1:')) return null;
  const bytes = fromBase64(value.slice('digest1:'.length));
  if (bytes?.length !== 48) return unknown('SHA-256 (Jasypt)', 'malformed');
  const salt = bytes.subarray(0, 16);
  return computable('SHA-256 (Jasypt)', 200_000, (candidate) =>
    same(repeated('sha256', digest('sha256', salt, candidate), 100_000), bytes.subarray(16)),
  );
};

/** Apache Shiro, and Nexus with it: `$shiro1$SHA-512$1024$salt$hash` in base64 (https://shiro.apache.org/static/current/apidocs/, `Shiro1CryptFormat`). */
export const shiro: HashFamily = (value) => {
  if (!value.startsWith('$shiro1$')) return null;
  const [, name = '', iterations = '', salt = '', hash = ''] =
    /^\$shiro1\$(MD5|SHA-1|SHA-256|SHA-384|SHA-512)\$(\d{1,8})\$([A-Za-z0-9+/=]{0,200})\$([A-Za-z0-9+/=]{20,100})$/u.exec(value) ?? [];
  const expected = fromBase64(hash);
  const algorithm = name.toLowerCase().replace('-', '') as Algorithm;
  if (expected?.length !== widths[algorithm] || Number(iterations) < 1) return unknown('Shiro', 'malformed');
  return computable('Shiro', 5 + Number(iterations) * 2, (candidate) =>
    same(repeated(algorithm, digest(algorithm, Buffer.from(salt, 'base64'), candidate), Number(iterations)), expected),
  );
};

/** RabbitMQ's `password_hash`: base64 of four bytes of salt and a SHA-256 or SHA-512 (https://www.rabbitmq.com/docs/passwords). Only where a hash is expected. */
export function rabbitmq(value: string): StoredHash | null {
  const bytes = fromBase64(value);
  if (bytes === null || (bytes.length !== 36 && bytes.length !== 68)) return null;
  const algorithm = bytes.length === 36 ? 'sha256' : 'sha512';
  return computable('RabbitMQ', 4, (candidate) => same(digest(algorithm, bytes.subarray(0, 4), candidate), bytes.subarray(4)));
}

/** Jupyter's `algorithm:salt:hex` of password and salt (`jupyter_server.auth.security.passwd_check`); its `argon2:` goes on as argon2 writes it. */
export const jupyter: HashFamily = (value, setting) => {
  if (value.startsWith('argon2:$')) return argon2(value.slice('argon2:'.length), setting);
  const [, name = '', salt = '', hex = ''] = /^(md5|sha1|sha256|sha512):([0-9a-f]{1,64}):([0-9a-f]{32,128})$/u.exec(value) ?? [];
  if (hex.length !== 2 * (widths[name as Algorithm] ?? 0) || hex === '') return null;
  return computable(`salted ${name.toUpperCase()} (Jupyter)`, 4, (candidate) =>
    same(digest(name as Algorithm, candidate, salt), hexOf(hex)),
  );
};

/**
 * Solr's `hash salt`, both in base64: the SHA-256 of a SHA-256 of salt and password
 * (https://solr.apache.org/guide/solr/latest/deployment-guide/basic-authentication-plugin.html, `Sha256AuthenticationProvider`). Only where a hash is expected.
 */
export function solr(value: string): StoredHash | null {
  const [, hash = '', salt = ''] = /^([A-Za-z0-9+/]{43}=) ([A-Za-z0-9+/]{22,128}={0,2})$/u.exec(value) ?? [];
  const expected = fromBase64(hash);
  const salted = fromBase64(salt);
  if (expected === null || salted === null || hash === '') return null;
  return computable('Solr', 5, (candidate) => same(digest('sha256', digest('sha256', salted, candidate)), expected));
}

/** CouchDB's old `-hashed-hex,salt`; Jenkins's `#jbcrypt:` and its old `salt:hex`; Spring's `{noop}`, `{MD5}{salt}hex` and `{sha256}`. */
export const products: HashFamily = (value, setting) => {
  if (value.startsWith('{noop}')) return { kind: 'reversible', form: 'Spring {noop}', clear: value.slice('{noop}'.length) };
  if (value.startsWith('#jbcrypt:')) return bcrypt(value.slice('#jbcrypt:'.length), setting) ?? unknown('bcrypt (Jenkins)', 'malformed');
  const couch = /^-hashed-([0-9a-f]{40}),([0-9a-f]{8,64})$/u.exec(value);
  if (couch !== null) {
    const [, hex = '', salt = ''] = couch;
    return computable('salted SHA1 (CouchDB)', 4, (candidate) => same(digest('sha1', candidate, salt), hexOf(hex)));
  }
  const jenkins = /^([A-Za-z]{6,12}):([0-9a-f]{64})$/u.exec(value);
  if (jenkins !== null) {
    const [, salt = '', hex = ''] = jenkins;
    return computable('salted SHA256 (Jenkins)', 4, (candidate) => same(digest('sha256', `${candidate}{${salt}}`), hexOf(hex)));
  }
  return spring(value);
};

function spring(value: string): StoredHash | null {
  const digested = /^\{(MD5|SHA-1|SHA-256)\}(?:\{([^}]{1,100})\})?([0-9a-f]{32,64})$/u.exec(value);
  if (digested !== null) {
    const [, name = '', salt, hex = ''] = digested;
    const algorithm = name.toLowerCase().replace('-', '') as Algorithm;
    const tail = salt === undefined ? '' : `{${salt}}`;
    return computable(`${name} (Spring)`, 4, (candidate) => same(digest(algorithm, candidate + tail), hexOf(hex)));
  }
  const standard = /^\{sha256\}([0-9a-f]{80})$/u.exec(value);
  if (standard === null) return null;
  const bytes = hexOf(standard[1] ?? '');
  const salt = bytes.subarray(0, 8);
  return computable('SHA256 (Spring)', 2048, (candidate) =>
    same(repeated('sha256', digest('sha256', salt, candidate), 1024), bytes.subarray(8)),
  );
}

/** A digest of a digest, `iterations` in all with the first. */
function repeated(algorithm: Algorithm, first: Uint8Array, iterations: number): Uint8Array {
  let last = first;
  for (let round = 1; round < iterations; round += 1) last = digest(algorithm, last);
  return last;
}
