import { createHash, createPrivateKey, createPublicKey, type JsonWebKey } from 'node:crypto';
import { lineIndex, type Place } from '../place.ts';
import { publishedKeys } from '../published-keys.ts';

const block = /-----BEGIN ((?:RSA |DSA |EC |OPENSSH )?PRIVATE KEY)-----\s{1,4}([A-Za-z0-9+/=\s\\n"',+-]{40,20000}?)-----END \1-----/gu;
const publicKey = /\b(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp(?:256|384|521))[ \t]{1,4}(AAAA[A-Za-z0-9+/]{40,4000}={0,2})/gu;

/** Keys, private or public, that are published: whoever has the product has the private half. Told by the fingerprint of the public half; the key itself goes nowhere. */
export function publishedKeyPlaces(text: string): Place[] {
  if (!text.includes('PRIVATE KEY-----') && !text.includes('ssh-') && !text.includes('ecdsa-')) return [];
  const lineOf = lineIndex(text);
  const places: Place[] = [];
  const note = (wire: Uint8Array | null, offset: number, key: string) => {
    const name = wire === null ? undefined : publishedKeys.get(fingerprint(wire));
    if (name !== undefined) places.push({ kind: 'known', key, value: '', line: lineOf(offset), label: name });
  };
  for (const match of text.matchAll(block)) note(wireOfPrivate(match[1] ?? '', match[2] ?? ''), match.index, 'SSH private key');
  for (const match of text.matchAll(publicKey)) note(Buffer.from(match[1] ?? '', 'base64'), match.index, 'SSH public key');
  return places;
}

function fingerprint(wire: Uint8Array): string {
  return createHash('sha256').update(wire).digest('base64').replace(/=+$/u, '');
}

/** The public half in the wire form of RFC 4253, or null where the key is encrypted, damaged or of another kind. */
function wireOfPrivate(label: string, body: string): Uint8Array | null {
  const base64 = body.replace(/\\n|["'+,\s-]/gu, (each) => (each === '+' ? '+' : ''));
  if (label.startsWith('OPENSSH')) return openSshPublic(Buffer.from(base64, 'base64'));
  try {
    const key = createPrivateKey(`-----BEGIN ${label}-----\n${base64.replace(/(.{64})/gu, '$1\n')}\n-----END ${label}-----\n`);
    return wireOf(createPublicKey(key).export({ format: 'jwk' }));
  } catch {
    return dsaPublic(label, Buffer.from(base64, 'base64'));
  }
}

/** `openssh-key-v1\0`, cipher, kdf, options, count, public key (PROTOCOL.key of OpenSSH). The public half is never encrypted. */
function openSshPublic(bytes: Buffer): Uint8Array | null {
  const magic = 'openssh-key-v1\0';
  if (bytes.toString('latin1', 0, magic.length) !== magic) return null;
  let at = magic.length;
  for (let field = 0; field < 3; field += 1) {
    if (at + 4 > bytes.length) return null;
    at += 4 + bytes.readUInt32BE(at);
  }
  at += 4;
  if (at + 4 > bytes.length) return null;
  const length = bytes.readUInt32BE(at);
  return at + 4 + length > bytes.length ? null : bytes.subarray(at + 4, at + 4 + length);
}

function wireOf(jwk: JsonWebKey): Uint8Array | null {
  const part = (value: unknown) => Buffer.from(typeof value === 'string' ? value : '', 'base64url');
  if (jwk.kty === 'RSA') return wire(['ssh-rsa', integer(part(jwk.e)), integer(part(jwk.n))]);
  if (jwk.kty === 'OKP') return wire(['ssh-ed25519', part(jwk.x)]);
  return null;
}

/** `SEQUENCE { 0, p, q, g, y, x }` of the old DSA form, which has no JWK. */
function dsaPublic(label: string, bytes: Buffer): Uint8Array | null {
  if (!label.startsWith('DSA')) return null;
  const numbers: Buffer[] = [];
  let at = (bytes[1] ?? 0) > 0x80 ? 2 + ((bytes[1] ?? 0) & 0x7f) : 2;
  while (numbers.length < 5 && bytes[at] === 0x02) {
    let length = bytes[at + 1] ?? 0;
    at += 2;
    if (length > 0x80) {
      const count = length & 0x7f;
      length = 0;
      for (let index = 0; index < count && index < 4; index += 1) length = length * 256 + (bytes[at + index] ?? 0);
      at += count;
    }
    numbers.push(bytes.subarray(at, at + length));
    at += length;
  }
  return numbers.length < 5 ? null : wire(['ssh-dss', ...numbers.slice(1)]);
}

/** A positive integer: a zero byte before a set first bit (RFC 4251, `mpint`). */
function integer(bytes: Buffer): Buffer {
  return ((bytes[0] ?? 0) & 0x80) === 0 ? bytes : Buffer.concat([Buffer.from([0]), bytes]);
}

function wire(parts: readonly (string | Buffer)[]): Uint8Array {
  return Buffer.concat(
    parts.flatMap((part) => {
      const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );
}
