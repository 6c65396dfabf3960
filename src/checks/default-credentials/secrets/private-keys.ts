/** A private key in a text. */
export interface PrivateKey {
  readonly offset: number;
  /** As its label says: `RSA`, `EC`, `OPENSSH`, `PKCS#8`, `PGP`, `PuTTY`. */
  readonly form: string;
  /** Nobody can use it without its passphrase. */
  readonly encrypted: boolean;
  /** Its body, for the mark. */
  readonly value: string;
}

/** A body of more than this is no key. Characters. */
const LONGEST = 100_000;

/**
 * Private keys in PEM (RFC 7468), OpenSSH's, PGP's armour and PuTTY's format, also where a program holds them in one string with `\n`. What does not decode to a key
 * (a label alone, an example with dots) is none.
 */
export function findPrivateKeys(text: string): PrivateKey[] {
  // Two searches for plain words are much faster than an expression over every line.
  const putty = text.includes('PuTTY-User-Key-File-') ? puttyKeys(text) : [];
  if (!text.includes('PRIVATE KEY')) return putty;
  const found: PrivateKey[] = [];
  const begin = /-----BEGIN (?:([A-Z0-9]{2,12}) )?PRIVATE KEY( BLOCK)?-----/gu;
  for (let match = begin.exec(text); match !== null; match = begin.exec(text)) {
    const [whole, label = '', block] = match;
    const from = match.index + whole.length;
    const end = text.slice(from, from + LONGEST).indexOf('-----END ');
    const body = end === -1 ? null : text.slice(from, from + end);
    const key = body === null ? null : block === undefined ? keyOf(label, body) : pgpKey(body);
    if (key !== null) found.push({ offset: match.index, ...key });
  }
  return [...found, ...putty].toSorted((a, b) => a.offset - b.offset);
}

function keyOf(label: string, body: string): Omit<PrivateKey, 'offset'> | null {
  // Between quotes a line ends with the two characters \n, and may go on in the next string.
  const lines = body
    .replace(/\\[nr]/gu, '\n')
    .replace(/["'`]\s*[+.]?\s*["'`]/gu, '')
    .replace(/["'`,]|\\$/gmu, '');
  const headers = lines.match(/^[ \t]*[A-Za-z-]+: .*$/gmu) ?? [];
  const value = lines.replace(/^[ \t]*[A-Za-z-]+: .*$/gmu, '').replace(/\s+/gu, '');
  if (value.length < 64 || !/^[A-Za-z0-9+/]+={0,2}$/u.test(value)) return null;
  const bytes = Buffer.from(value, 'base64');
  if (label === 'OPENSSH') return openSshKey(bytes, value);
  const locked = label === 'ENCRYPTED' || headers.some((header) => /^\s*(?:Proc-Type: 4,ENCRYPTED|DEK-Info:)/u.test(header));
  // Under a passphrase of the old kind (Proc-Type) the body is no DER.
  if (headers.length === 0 && (!isSequence(bytes) || (label === 'RSA' && isDegenerate(bytes)))) return null;
  return { form: label === '' || label === 'ENCRYPTED' ? 'PKCS#8' : label, encrypted: locked, value };
}

/** One DER sequence from the first byte to the last (X.690). */
function isSequence(bytes: Buffer): boolean {
  const [tag, first = 0] = bytes;
  if (tag !== 0x30) return false;
  if (first < 0x80) return bytes.length === first + 2;
  const count = first & 0x7f;
  if (count < 1 || count > 3 || bytes.length < 2 + count) return false;
  return bytes.length === 2 + count + bytes.readUIntBE(2, count);
}

/**
 * Whether the public exponent of an RSA key (RFC 8017, A.1.2) is one: whatever it signs anybody signs, since nothing is computed. Boards for development that take any key
 * have such a one.
 */
function isDegenerate(bytes: Buffer): boolean {
  const header = (at: number): { readonly from: number; readonly length: number } | null => {
    const first = bytes[at + 1] ?? 0;
    const count = first < 0x80 ? 0 : first & 0x7f;
    if (count > 3 || at + 2 + count > bytes.length) return null;
    return { from: at + 2 + count, length: count === 0 ? first : bytes.readUIntBE(at + 2, count) };
  };
  let at = header(0)?.from ?? bytes.length;
  // The version, the modulus, and then the exponent.
  for (let index = 0; index < 2; index += 1) {
    const integer = bytes[at] === 0x02 ? header(at) : null;
    if (integer === null) return false;
    at = integer.from + integer.length;
  }
  return bytes[at] === 0x02 && bytes[at + 1] === 1 && bytes[at + 2] === 1;
}

/** `openssh-key-v1`, then the name of the cipher, `none` where there is no passphrase (PROTOCOL.key of OpenSSH). */
function openSshKey(bytes: Buffer, value: string): Omit<PrivateKey, 'offset'> | null {
  const magic = 'openssh-key-v1\0';
  if (bytes.toString('latin1', 0, magic.length) !== magic || bytes.length < magic.length + 8) return null;
  const length = bytes.readUInt32BE(magic.length);
  const cipher = bytes.toString('latin1', magic.length + 4, magic.length + 4 + Math.min(length, 64));
  return { form: 'OPENSSH', encrypted: cipher !== 'none', value };
}

/** Whether a PGP key is locked stands deep inside its packets: it is taken for an open one. */
function pgpKey(body: string): Omit<PrivateKey, 'offset'> | null {
  const value = body
    .replace(/\\[nr]/gu, '\n')
    .replace(/^[ \t]*[A-Za-z-]+: .*$/gmu, '')
    .replace(/\s+/gu, '');
  return value.length >= 200 && /^[A-Za-z0-9+/=]+$/u.test(value) ? { form: 'PGP', encrypted: false, value } : null;
}

function puttyKeys(text: string): PrivateKey[] {
  return [...text.matchAll(/^PuTTY-User-Key-File-[23]: \S+[\s\S]{1,4000}?^Private-Lines: \d+\r?\n([A-Za-z0-9+/=\s]{40,8000})/gmu)].map(
    (match) => ({
      offset: match.index,
      form: 'PuTTY',
      encrypted: !/^Encryption: none\s*$/mu.test(match[0]),
      value: (match[1] ?? '').replace(/\s+/gu, ''),
    }),
  );
}
