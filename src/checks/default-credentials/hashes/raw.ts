import { createHmac } from 'node:crypto';
import { digest, fromBase64, same, widths, type Algorithm } from './digest.ts';
import { computable, mixing, type HashFamily, type HashSetting, type StoredHash } from './stored-hash.ts';
import { isLmHash, ntHash } from './windows.ts';

const hexWidths: ReadonlyMap<number, Algorithm> = new Map(
  (['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'] as const).map((algorithm) => [widths[algorithm] * 2, algorithm]),
);

/**
 * A digest in hex and nothing else: plain or twice; salted by what stands beside it; of account, realm and password (JBoss, htdigest, RFC 2617); sixteen
 * bytes also as NT and LM hash. A leading `#` is Redis's, `$3$$` that of NT hashes in crypt(3).
 */
export const rawHex: HashFamily = (value, setting) => {
  const hex = /^(?:0x|#|\$3\$\$)?([0-9A-Fa-f]+)$/u.exec(value)?.[1] ?? '';
  const algorithm = hexWidths.get(hex.length);
  return algorithm === undefined ? null : rawDigest(hex.toLowerCase(), algorithm, setting);
};

/** A digest in base64 and nothing else, where a hash is expected. SHA-1 and longer: sixteen bytes in base64 are anything. */
export function rawBase64(value: string, setting: HashSetting): StoredHash | null {
  const bytes = fromBase64(value);
  const algorithm = (['sha1', 'sha256', 'sha384', 'sha512'] as const).find((each) => widths[each] === bytes?.length);
  return bytes === null || algorithm === undefined ? null : rawDigest(bytes.toString('hex'), algorithm, setting);
}

function rawDigest(hex: string, algorithm: Algorithm, setting: HashSetting): StoredHash {
  const form = `raw ${algorithm.toUpperCase()}`;
  const plain = (candidate: string) =>
    plainDigests(candidate, algorithm).includes(hex) || (algorithm === 'md5' && isLmHash(hex, candidate));
  const { salt = '', realms = [] } = setting;
  // Without anything mixed in every candidate is digested once in a run, and the guess is a comparison.
  if (salt === '' && realms.length === 0) return computable(form, 0, plain);
  const expected = Buffer.from(hex, 'hex');
  const mixed = (candidate: string) => compositions(candidate, algorithm, setting).some((each) => same(each, expected));
  return mixing(computable(form, 5 + realms.length * 3 + (salt === '' ? 0 : 50), (candidate) => plain(candidate) || mixed(candidate)));
}

const known = new Map<string, readonly string[]>();
/** Candidates come from short lists; accounts of many rows do not, and are not kept for ever. */
const mostKnown = 20_000;

/** The digest of a candidate, the digest of its digest in hex, for twenty bytes in bytes too, and for sixteen bytes the NT hash; all in hex. */
function plainDigests(candidate: string, algorithm: Algorithm): readonly string[] {
  const key = `${algorithm}\0${candidate}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const once = digest(algorithm, candidate).toString('hex');
  const all = [once, digest(algorithm, once).toString('hex')];
  // MySQL's, without its star.
  if (algorithm === 'sha1') all.push(digest('sha1', digest('sha1', candidate)).toString('hex'));
  if (algorithm === 'md5') all.push(Buffer.from(ntHash(candidate)).toString('hex'));
  if (known.size >= mostKnown) known.clear();
  known.set(key, all);
  return all;
}

/** What EC-CUBE mixes in until its installer sets something else (https://github.com/EC-CUBE/ec-cube/blob/4.3/.env.dist). */
const publishedMagics = ['<change.me>'];

/** The ways in which programs mix a password with its surroundings. Redmine hashes the salt and the digest in hex; EC-CUBE password, colon and magic with the salt as key. */
function compositions(
  candidate: string,
  algorithm: Algorithm,
  { account, salt = '', magics = [], realms = [] }: HashSetting,
): Uint8Array[] {
  const of = (...parts: readonly (string | Uint8Array)[]) => digest(algorithm, ...parts);
  const inner = of(candidate).toString('hex');
  const realm = realms.map((each) => of(`${account}:${each}:${candidate}`));
  const salted = saltsOf(salt).flatMap((each) => [
    of(each, candidate),
    of(candidate, each),
    of(inner, each),
    of(each, inner),
    of(candidate, '{', each, '}'),
    createHmac(algorithm, each).update(candidate).digest(),
    ...[...publishedMagics, ...magics].map((magic) => createHmac(algorithm, each).update(`${candidate}:${magic}`).digest()),
  ]);
  return [...realm, ...salted];
}

/** A salt is text, or bytes in hex. Guacamole hashes it as hex in capitals (`SHA256PasswordEncryptionService` of guacamole-auth-jdbc). */
function saltsOf(salt: string): Uint8Array[] {
  if (salt === '') return [];
  const text = Buffer.from(salt, 'utf8');
  return /^(?:[0-9A-Fa-f]{2}){4,64}$/u.test(salt) ? [text, Buffer.from(salt, 'hex'), Buffer.from(salt.toUpperCase(), 'utf8')] : [text];
}
