import { createHash, createPrivateKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { InputError } from '../../gate/error.ts';
import { signedData, writeSignature } from './sshsig.ts';
import { blobOfKey, keyOfBlob, keyType as TYPE, publicKeyBytes, sshString, SshReader, strictBase64 } from './wire.ts';

const MAGIC = 'openssh-key-v1\0';
const BEGIN = '-----BEGIN OPENSSH PRIVATE KEY-----';
const END = '-----END OPENSSH PRIVATE KEY-----';
/** DER of a PKCS #8 Ed25519 key up to its 32 seed bytes (RFC 8410 section 7). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Signs with a key that it does not show. */
export interface Signer {
  /** `ssh-ed25519 AAAA…`, without a comment. */
  readonly publicKey: string;
  /** An armoured SSHSIG over the message. */
  sign(message: Uint8Array, namespace: string): Uint8Array;
}

/** `SHA256:…` as `ssh-keygen -l` prints it. Throws InputError for what is no Ed25519 public key. */
export function fingerprint(publicKey: string): string {
  const key = publicKeyBytes(publicKey);
  if (key === null)
    throw new InputError({
      code: 'signing-public-key-invalid',
      text: { ja: '公開鍵が ssh-ed25519 の形式ではありません。', en: 'The public key is no ssh-ed25519 key.' },
      mend: {
        ja: 'ssh-ed25519 で始まる1行（ssh-keygen -t ed25519 が作る .pub ファイルの中身）を指定してください。',
        en: 'Give the line that begins with ssh-ed25519: the content of the .pub file that ssh-keygen -t ed25519 makes.',
      },
    });
  return `SHA256:${createHash('sha256').update(blobOfKey(key)).digest('base64').replace(/=+$/, '')}`;
}

/**
 * A signer from an unencrypted OpenSSH private key (OpenSSH PROTOCOL.key). `expected` is the public key the recipient knows; another one is refused.
 * Throws InputError; its message never holds any of the key.
 */
export function signerOf(privateKey: string, expected?: string): Signer {
  const { seed, key } = parsePrivate(privateKey);
  const secret = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  seed.fill(0);
  const probe = createPublic(secret);
  if (!probe.equals(key)) throw damaged();
  if (expected !== undefined && publicKeyBytes(expected)?.equals(key) !== true) {
    throw unusable(
      'signing-key-mismatch',
      '署名鍵がポリシーの publicKey と一致しません。',
      'The signing key does not belong to the publicKey of the policy.',
    );
  }
  return {
    publicKey: `${TYPE} ${blobOfKey(key).toString('base64')}`,
    sign: (message, namespace) => writeSignature({ key, namespace, signature: sign(null, signedData(message, namespace), secret) }),
  };
}

/** A fresh Ed25519 key pair as OpenSSH writes it, for trials. */
export function makeSigningKey(comment: string): { readonly privateKey: string; readonly publicKey: string } {
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const key = Buffer.from(jwk.x ?? '', 'base64url');
  const seed = Buffer.from(jwk.d ?? '', 'base64url');
  const check = randomBytes(4);
  const body = [check, check, blobOfKey(key), sshString(Buffer.concat([seed, key])), sshString(comment)];
  const length = body.reduce((sum, part) => sum + part.length, 0);
  const padding = Buffer.from(Array.from({ length: (8 - (length % 8)) % 8 }, (_, at) => at + 1));
  const count = Buffer.from([0, 0, 0, 1]);
  const head = [Buffer.from(MAGIC), sshString('none'), sshString('none'), sshString(''), count, sshString(blobOfKey(key))];
  const base64 = Buffer.concat([...head, sshString(Buffer.concat([...body, padding]))]).toString('base64');
  const lines = base64.match(/.{1,70}/g) ?? [];
  return { privateKey: [BEGIN, ...lines, END, ''].join('\n'), publicKey: `${TYPE} ${blobOfKey(key).toString('base64')} ${comment}` };
}

function createPublic(secret: ReturnType<typeof createPrivateKey>): Buffer {
  return Buffer.from(secret.export({ format: 'jwk' }).x ?? '', 'base64url');
}

function parsePrivate(text: string): { seed: Buffer; key: Buffer } {
  const lines = text.trim().split(/\r?\n/);
  const bytes = lines[0] === BEGIN && lines.at(-1) === END ? strictBase64(lines.slice(1, -1).join('')) : null;
  const reader = new SshReader(bytes ?? Buffer.alloc(0));
  if (reader.take(MAGIC.length)?.toString('latin1') !== MAGIC) throw damaged();
  const cipher = reader.string()?.toString('latin1');
  if (cipher !== undefined && cipher !== 'none') {
    throw unusable(
      'signing-key-encrypted',
      '署名鍵がパスフレーズで暗号化されています。',
      'The signing key is encrypted with a passphrase.',
    );
  }
  reader.string();
  reader.string();
  const count = reader.uint32();
  const outer = keyOfBlob(reader.string() ?? Buffer.alloc(0));
  const inner = new SshReader(reader.string() ?? Buffer.alloc(0));
  const checks = [inner.uint32(), inner.uint32()];
  const type = inner.string()?.toString('latin1');
  const key = inner.string();
  const pair = inner.string();
  const sound = count === 1 && checks[0] !== null && checks[0] === checks[1] && type === TYPE && reader.left.length === 0;
  if (!sound || outer === null || key?.equals(outer) !== true || pair?.length !== 64) throw damaged();
  return { seed: Buffer.from(pair.subarray(0, 32)), key: outer };
}

function damaged(): InputError {
  return unusable(
    'signing-key-invalid',
    '署名鍵を OpenSSH 形式の Ed25519 秘密鍵として読めません。',
    'The signing key is no Ed25519 private key in OpenSSH format.',
  );
}

function unusable(code: string, ja: string, en: string): InputError {
  return new InputError({
    code,
    text: { ja, en },
    mend: {
      ja: '契約時に公開鍵を届け出た、パスフレーズなしの Ed25519 鍵を指定してください（ssh-keygen -t ed25519 -N ""）。',
      en: 'Use the unencrypted Ed25519 key whose public half the recipient knows (ssh-keygen -t ed25519 -N "").',
    },
  });
}
