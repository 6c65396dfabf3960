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
