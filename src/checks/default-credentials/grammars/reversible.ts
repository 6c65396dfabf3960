import { EksBlowfish } from '../hashes/blowfish.ts';

// Cisco's type 7: an XOR with this text, published since 1995 (https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-rads/107614-64.html).
const cisco = 'dsfd;kfoA,.iyewrkldJKDHSUBsgvca69834ncxv9873254k;fg87';

/** The password in a Cisco type 7 value (two decimal digits of offset, then hex), or null where it is none. */
export function fromCiscoType7(value: string): string | null {
  if (!/^(?:0\d|1[0-5])(?:[0-9A-Fa-f]{2}){1,100}$/u.test(value)) return null;
  const offset = Number(value.slice(0, 2));
  const bytes = value.slice(2).match(/../gu) ?? [];
  const characters = bytes.map((hex, index) => Number.parseInt(hex, 16) ^ cisco.charCodeAt((offset + index) % cisco.length));
  return characters.every((code) => code >= 0x20 && code < 0x7f) ? String.fromCharCode(...characters) : null;
}

// Juniper's $9$: gaps between letters of these families, weighted (CPAN's Crypt::Juniper, https://metacpan.org/pod/Crypt::Juniper).
const families = ['QzF3n6/9CAtpu0O', 'B1IREhcSyrleKvMW8LXx', '7N-dVbwsY2g4oaJZGUDj', 'iHkq.mPf5T'];
const letters = families.join('');
const weights: readonly (readonly number[])[] = [
  [1, 4, 32],
  [1, 16, 32],
  [1, 8, 32],
  [1, 64],
  [1, 32],
  [1, 4, 16, 128],
  [1, 32, 64],
];

/** The secret in a Juniper `$9$…` value, or null where it is none. */
export function fromJuniper9(value: string): string | null {
  if (!value.startsWith('$9$') || value.length > 400) return null;
  const body = value.slice(3);
  let previous = body[0] ?? '';
  const family = families.findIndex((each) => each.includes(previous));
  if (previous === '' || family === -1) return null;
  let at = 1 + (3 - family);
  let plain = '';
  while (at < body.length) {
    const weight = weights[plain.length % weights.length] ?? [];
    const piece = body.slice(at, at + weight.length);
    if (piece.length < weight.length || Array.from(piece).some((each) => !letters.includes(each))) return null;
    let code = 0;
    for (const [index, each] of Array.from(piece).entries()) {
      const gap = ((letters.indexOf(each) - letters.indexOf(previous) + letters.length) % letters.length) - 1;
      code += gap * (weight[index] ?? 0);
      previous = each;
    }
    plain += String.fromCharCode(((code % 256) + 256) % 256);
    at += weight.length;
  }
  return /^[\x20-\x7e]+$/u.test(plain) ? plain : null;
}

/** The password in WebSphere's `{xor}…` (each byte XOR an underscore, then base64: https://www.ibm.com/docs/en/was-nd/9.0.5?topic=security-password-encoding-encryption), or null where it is none. */
export function fromWebSphere(value: string): string | null {
  const encoded = /^\{xor\}([A-Za-z0-9+/]{1,400}={0,2})$/u.exec(value)?.[1];
  if (encoded === undefined || encoded.length % 4 !== 0) return null;
  const codes = Array.from(Buffer.from(encoded, 'base64'), (byte) => byte ^ 0x5f);
  return codes.every((code) => code >= 0x20 && code < 0x7f) ? String.fromCharCode(...codes) : null;
}

/** The key of JBoss's SecureIdentityLoginModule, which is published with it (https://github.com/picketbox/picketbox). */
const jboss = Buffer.from('jaas is the way', 'latin1');

/** The password in what JBoss's SecureIdentityLoginModule stores (a number in hex: Blowfish, blocks by themselves, padded as PKCS #5 has it), or null where it is none. */
export function fromSecureIdentity(value: string): string | null {
  const [, minus, hex = ''] = /^(-?)([\da-f]{2,200})$/u.exec(value) ?? [];
  if (hex === '') return null;
  const size = Math.ceil(hex.length / 16) * 8;
  const number = BigInt.asUintN(size * 8, BigInt(`0x${hex}`) * (minus === '-' ? -1n : 1n));
  const bytes = Buffer.from(number.toString(16).padStart(size * 2, '0'), 'hex');
  const word = (from: Buffer, at: number) =>
    Buffer.from([0, 1, 2, 3].map((each) => from[(at * 4 + each) % from.length] ?? 0)).readInt32BE();
  const cipher = new EksBlowfish(
    Int32Array.from({ length: 18 }, (_, at) => word(jboss, at)),
    new Int32Array(4),
    0,
  );
  const words = Int32Array.from({ length: size / 4 }, (_, at) => bytes.readInt32BE(at * 4));
  cipher.decrypt(words);
  for (const [at, each] of words.entries()) bytes.writeInt32BE(each, at * 4);
  const padding = bytes.at(-1) ?? 0;
  if (padding < 1 || padding > 8 || !bytes.subarray(-padding).every((byte) => byte === padding)) return null;
  const text = bytes.subarray(0, -padding).toString('latin1');
  return /^[ -~]+$/u.test(text) ? text : null;
}
