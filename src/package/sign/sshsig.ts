import { createHash, createPublicKey, verify } from 'node:crypto';
import { blobOfKey, keyOfBlob, keyType as TYPE, publicKeyBytes, sshString, SshReader, strictBase64 } from './wire.ts';

/** What a delivery's signature is made for: a signature for another purpose does not count. Fixed for ever. */
export const deliveryNamespace = 'kenpin-delivery';

const MAGIC = Buffer.from('SSHSIG');
const HASH = 'sha512';
const BEGIN = '-----BEGIN SSH SIGNATURE-----\n';
const END = '\n-----END SSH SIGNATURE-----\n';
/** DER of an Ed25519 SubjectPublicKeyInfo up to its 32 key bytes (RFC 8410 section 4). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** What verifying a signature came to. `unknownKey`: sound or not, it is by none of the pinned keys, so it proves nothing. */
export type SignatureState =
  | { readonly state: 'good'; readonly publicKey: string }
  | { readonly state: 'unknownKey'; readonly publicKey: string }
  | { readonly state: 'bad' };

/** The bytes that SSHSIG signs (OpenSSH PROTOCOL.sshsig section 3). */
export function signedData(message: Uint8Array, namespace: string): Buffer {
  const hash = createHash(HASH).update(message).digest();
  return Buffer.concat([MAGIC, sshString(namespace), sshString(''), sshString(HASH), sshString(hash)]);
}

/** The armoured file that `ssh-keygen -Y verify` reads (OpenSSH PROTOCOL.sshsig sections 1 and 2). */
export function writeSignature(parts: { key: Uint8Array; namespace: string; signature: Uint8Array }): Uint8Array {
  const { key, namespace, signature } = parts;
  const head = [MAGIC, Buffer.from([0, 0, 0, 1]), sshString(blobOfKey(key)), sshString(namespace), sshString(''), sshString(HASH)];
  const blob = Buffer.concat([...head, sshString(Buffer.concat([sshString(TYPE), sshString(signature)]))]);
  const lines = blob.toString('base64').match(/.{1,70}/g) ?? [];
  return Buffer.from(`${BEGIN}${lines.join('\n')}${END}`);
}

/** Verifies an armoured SSHSIG by keys known from elsewhere. The key inside the signature only chooses among them; it is never trusted. */
export function verifySignature(
  message: Uint8Array,
  armoured: Uint8Array,
  { namespace, publicKeys }: { namespace: string; publicKeys: readonly string[] },
): SignatureState {
  const parsed = parseSignature(armoured);
  if (parsed === null || parsed.namespace !== namespace) return { state: 'bad' };
  const publicKey = `${TYPE} ${blobOfKey(parsed.key).toString('base64')}`;
  const spki = createPublicKey({ key: Buffer.concat([SPKI, parsed.key]), format: 'der', type: 'spki' });
  if (!verify(null, signedData(message, namespace), spki, parsed.signature)) return { state: 'bad' };
  const pinned = publicKeys.some((line) => publicKeyBytes(line)?.equals(parsed.key) === true);
  return { state: pinned ? 'good' : 'unknownKey', publicKey };
}

function parseSignature(armoured: Uint8Array): { key: Buffer; namespace: string; signature: Buffer } | null {
  const text = Buffer.from(armoured).toString('latin1');
  if (!text.startsWith(BEGIN) || !text.endsWith(END)) return null;
  const bytes = strictBase64(text.slice(BEGIN.length, -END.length).replaceAll('\n', ''));
  const reader = new SshReader(bytes ?? Buffer.alloc(0));
  if (reader.take(MAGIC.length)?.equals(MAGIC) !== true || reader.uint32() !== 1) return null;
  const key = keyOfBlob(reader.string() ?? Buffer.alloc(0));
  const namespace = reader.string()?.toString('utf8');
  const reserved = reader.string();
  const hash = reader.string()?.toString('latin1');
  const inner = new SshReader(reader.string() ?? Buffer.alloc(0));
  const type = inner.string()?.toString('latin1');
  const signature = inner.string();
  const whole = reader.left.length === 0 && inner.left.length === 0 && reserved?.length === 0;
  if (!whole || hash !== HASH || type !== TYPE || key === null || namespace === undefined || signature?.length !== 64) return null;
  return { key, namespace, signature };
}
