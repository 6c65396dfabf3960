import { createHash, timingSafeEqual } from 'node:crypto';
import { pkcs12Value, type MacAlgorithm, type StoreMac } from './hashes/pkcs12.ts';

/** What the password of a key store turned out to be: one of the candidates, none of them, or a store that is not read here. `mac`: the hash that tells, which takes work. */
export type KeyStoreAnswer = 'default' | 'other' | 'unread' | { readonly mac: string };

/** Names of key stores. */
export const keyStoreFiles = /\.(?:jks|jceks|keystore|ks|truststore|p12|pfx|pkcs12)$|(?:^|\/)(?:cacerts|keystore|truststore)$/iu;

/** Bytes. A key store is small; a larger file is none, or not read. */
const largest = 4 * 1024 * 1024;

/**
 * Holds the integrity check of a key store against candidates: the digest of JKS and JCEKS (OpenJDK's `JavaKeyStore`: SHA-1 over the password in UTF-16BE, a fixed
 * phrase and the store) at once; the MAC of PKCS #12 (https://www.rfc-editor.org/rfc/rfc7292 appendix B) takes the store's rounds for each and is handed back.
 */
export function judgeKeyStore(bytes: Uint8Array, candidates: readonly string[]): KeyStoreAnswer {
  if (bytes.length < 20 || bytes.length > largest) return 'unread';
  const magic = Buffer.from(bytes.buffer, bytes.byteOffset, 4).readUInt32BE(0);
  if (magic === 0xfeedfeed || magic === 0xcececece) return candidates.some((password) => jksDigest(bytes, password)) ? 'default' : 'other';
  const mac = macOf(bytes);
  return mac === null || mac.iterations > mostRounds ? 'unread' : { mac: pkcs12Value(mac) };
}

/** Rounds of a MAC: keytool writes 10,000, OpenSSL 2,048; beyond this one store would use up what all hashes have. */
const mostRounds = 300_000;

function utf16be(password: string): Buffer {
  return Buffer.from(password, 'utf16le').swap16();
}

function jksDigest(bytes: Uint8Array, password: string): boolean {
  const digest = createHash('sha1').update(utf16be(password)).update('Mighty Aphrodite').update(bytes.subarray(0, -20)).digest();
  return timingSafeEqual(digest, bytes.subarray(-20));
}

const algorithms: Readonly<Record<string, MacAlgorithm>> = {
  '2b0e03021a': 'sha1',
  '608648016503040201': 'sha256',
  '608648016503040202': 'sha384',
  '608648016503040203': 'sha512',
};

interface Node {
  readonly tag: number;
  readonly body: Uint8Array;
  readonly end: number;
}

/** One element of DER at an offset, or null where it does not fit. */
function element(bytes: Uint8Array, at: number): Node | null {
  const tag = bytes[at];
  let length = bytes[at + 1];
  if (tag === undefined || length === undefined) return null;
  let start = at + 2;
  if (length > 0x80) {
    const count = length & 0x7f;
    if (count > 4) return null;
    length = 0;
    for (let index = 0; index < count; index += 1) length = length * 256 + (bytes[start + index] ?? 0);
    start += count;
  } else if (length === 0x80) return null;
  return start + length > bytes.length ? null : { tag, body: bytes.subarray(start, start + length), end: start + length };
}

function children(node: Node | null | undefined): Node[] {
  const found: Node[] = [];
  if (node === null || node === undefined) return found;
  for (let at = 0; at < node.body.length && found.length < 16;) {
    const child = element(node.body, at);
    if (child === null) return [];
    found.push(child);
    at = child.end;
  }
  return found;
}

/** `PFX ::= SEQUENCE { version, authSafe ContentInfo, macData { mac DigestInfo, macSalt, iterations DEFAULT 1 } }` */
function macOf(bytes: Uint8Array): StoreMac | null {
  const [version, authSafe, macData] = children(element(bytes, 0));
  if (version?.tag !== 0x02 || macData === undefined) return null;
  const content = children(children(authSafe)[1])[0];
  const [digestInfo, salt, rounds] = children(macData);
  const [identifier, digest] = children(digestInfo);
  const algorithm = algorithms[Buffer.from(children(identifier)[0]?.body ?? []).toString('hex')];
  if (content?.tag !== 0x04 || digest === undefined || salt === undefined || algorithm === undefined) return null;
  const iterations = rounds === undefined ? 1 : Number.parseInt(Buffer.from(rounds.body).toString('hex') || '0', 16);
  return { algorithm, digest: digest.body, salt: salt.body, iterations, content: content.body };
}
