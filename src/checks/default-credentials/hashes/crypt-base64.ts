const alphabet = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The base64 of crypt(3): six bits a letter, the lowest first. */
export function cryptLetters(value: number, count: number): string {
  return Array.from({ length: count }, (_, index) => alphabet[(value >>> (6 * index)) & 63]).join('');
}

/** The number behind one letter of crypt(3)'s base64, 0 for a letter that is none. */
export function cryptValue(letter: string): number {
  return Math.max(0, alphabet.indexOf(letter));
}

/** Bytes in their order, three to four letters, as phpass and Drupal write them. */
export function encode64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const rest = Math.min(3, bytes.length - at);
    const value = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
    text += cryptLetters(value, rest + 1);
  }
  return text;
}
