import { createHash, createHmac, hash, timingSafeEqual } from 'node:crypto';

/** What the password of a key store turned out to be: one of the candidates, none of them, or a store that is not read here. */
export type KeyStoreAnswer = 'default' | 'other' | 'unread';

/** Names of key stores. */
export const keyStoreFiles = /\.(?:jks|jceks|keystore|ks|truststore|p12|pfx|pkcs12)$|(?:^|\/)(?:cacerts|keystore|truststore)$/iu;

/** Bytes. A key store is small; a larger file is none, or not read. */
const largest = 4 * 1024 * 1024;

/**
 * Holds the integrity check of a key store against candidates: the digest of JKS and JCEKS (OpenJDK's `JavaKeyStore`: SHA-1 over the password in UTF-16BE, a fixed
 * phrase and the store), and the MAC of PKCS #12 (https://www.rfc-editor.org/rfc/rfc7292 appendix B). Each candidate costs one hash, or the store's rounds.
 */
export function judgeKeyStore(bytes: Uint8Array, candidates: readonly string[]): KeyStoreAnswer {
  if (bytes.length < 20 || bytes.length > largest) return 'unread';
  const magic = Buffer.from(bytes.buffer, bytes.byteOffset, 4).readUInt32BE(0);
  if (magic === 0xfeedfeed || magic === 0xcececece) return opens(candidates, (password) => jksDigest(bytes, password));
  const mac = macOf(bytes);
  if (mac === null || mac.iterations > mostRounds) return 'unread';
  return opens(candidates.slice(0, mac.iterations > 5000 ? 12 : undefined), (password) => pkcs12Mac(mac, password));
}

/** Rounds of a MAC: keytool writes 10,000, OpenSSL 2,048; beyond this one store would hold the check up. */
const mostRounds = 300_000;

function opens(candidates: readonly string[], fits: (password: string) => boolean): KeyStoreAnswer {
  return candidates.some(fits) ? 'default' : 'other';
}

function utf16be(password: string): Buffer {
  return Buffer.from(password, 'utf16le').swap16();
}

function jksDigest(bytes: Uint8Array, password: string): boolean {
  const digest = createHash('sha1').update(utf16be(password)).update('Mighty Aphrodite').update(bytes.subarray(0, -20)).digest();
  return timingSafeEqual(digest, bytes.subarray(-20));
}

type MacAlgorithm = 'sha1' | 'sha256' | 'sha384' | 'sha512';

interface Mac {
  readonly algorithm: MacAlgorithm;
  readonly digest: Uint8Array;
  readonly salt: Uint8Array;
  readonly iterations: number;
  readonly content: Uint8Array;
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
function macOf(bytes: Uint8Array): Mac | null {
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

function pkcs12Mac(mac: Mac, password: string): boolean {
  const key = macKey(mac, password);
  const computed = createHmac(mac.algorithm, key).update(mac.content).digest();
  return computed.length === mac.digest.length && timingSafeEqual(computed, mac.digest);
}

/** Keys that were derived, by what they were derived from: the same store lies in a delivery several times, as source and as built. */
const known = new Map<string, Buffer>();
const mostKnown = 4096;

function macKey(mac: Mac, password: string): Buffer {
  const { algorithm, salt, iterations } = mac;
  const from = JSON.stringify([algorithm, iterations, Buffer.from(salt).toString('hex'), password]);
  const key = known.get(from) ?? deriveMacKey(mac, Buffer.concat([utf16be(password), Buffer.alloc(2)]));
  if (known.size >= mostKnown) known.clear();
  known.set(from, key);
  return key;
}

/** RFC 7292 appendix B.2 with ID 3; one block is enough, since the key is as long as the digest. */
function deriveMacKey({ algorithm, salt, iterations }: Mac, password: Buffer): Buffer {
  const block = algorithm === 'sha1' || algorithm === 'sha256' ? 64 : 128;
  const filled = (bytes: Uint8Array) => {
    const length = block * Math.ceil(bytes.length / block);
    return Buffer.from(Array.from({ length }, (_, index) => bytes[index % bytes.length] ?? 0));
  };
  let digest = createHash(algorithm).update(Buffer.alloc(block, 3)).update(filled(salt)).update(filled(password)).digest();
  for (let round = 1; round < iterations; round += 1) digest = hash(algorithm, digest, 'buffer');
  return digest;
}
