/** The one key type in use (RFC 8709). */
export const keyType = 'ssh-ed25519';

/** SSH's `string`: four bytes of length, big-endian, then the bytes (RFC 4251 section 5). */
export function sshString(content: Uint8Array | string): Buffer {
  const bytes = Buffer.from(content as Uint8Array);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** Reads SSH's data types one after the other. Every method answers null past the end. */
export class SshReader {
  #rest: Buffer;

  constructor(bytes: Uint8Array) {
    this.#rest = Buffer.from(bytes);
  }

  take(length: number): Buffer | null {
    if (this.#rest.length < length) return null;
    const taken = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    return taken;
  }

  uint32(): number | null {
    return this.take(4)?.readUInt32BE(0) ?? null;
  }

  string(): Buffer | null {
    const length = this.uint32();
    return length === null ? null : this.take(length);
  }

  get left(): Buffer {
    return this.#rest;
  }
}

/** Bytes of strict base64, or null: `Buffer.from` alone skips what is no base64. */
export function strictBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return text !== '' && bytes.toString('base64') === text ? bytes : null;
}

/** The 32 raw bytes of a line `ssh-ed25519 AAAA… [comment]`, or null where it is none. */
export function publicKeyBytes(line: string): Buffer | null {
  const [type, base64] = line.trim().split(/\s+/);
  return type === keyType ? keyOfBlob(strictBase64(base64 ?? '') ?? Buffer.alloc(0)) : null;
}

/** The 32 raw bytes in a public key blob, or null. */
export function keyOfBlob(blob: Uint8Array): Buffer | null {
  const reader = new SshReader(blob);
  const type = reader.string()?.toString('latin1');
  const key = reader.string();
  return type === keyType && key?.length === 32 && reader.left.length === 0 ? key : null;
}

/** `string "ssh-ed25519", string key` (RFC 8709 section 4). */
export function blobOfKey(key: Uint8Array): Buffer {
  return Buffer.concat([sshString(keyType), sshString(key)]);
}
