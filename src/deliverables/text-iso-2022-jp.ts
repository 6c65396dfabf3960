/**
 * ISO-2022-JP (https://www.rfc-editor.org/rfc/rfc1468), with half-width katakana (`ESC ( I`) and JIS X 0212 (`ESC $ ( D`) as mail programs
 * for Windows write it (CP50221). Written here because ICU's decoder in Node refuses half-width katakana, and because the JIS rows are those
 * of EUC-JP with the high bit set.
 */
type Set = 'ascii' | 'roman' | 'katakana' | 'kanji' | 'supplement';

const escapes: readonly { readonly sequence: string; readonly set: Set }[] = [
  { sequence: '(B', set: 'ascii' },
  { sequence: '(J', set: 'roman' },
  { sequence: '(I', set: 'katakana' },
  { sequence: '$@', set: 'kanji' },
  { sequence: '$B', set: 'kanji' },
  { sequence: '$(D', set: 'supplement' },
];

const escapeByte = 0x1b;

/** Seven-bit bytes only, and a switch to a Japanese set among them. */
export function looksLikeIso2022Jp(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(escapeByte); at >= 0; at = bytes.indexOf(escapeByte, at + 1)) {
    const found = escapeAt(bytes, at);
    if (found !== null && found.set !== 'ascii') return bytes.every((byte) => byte < 0x80);
  }
  return false;
}

/** The text, or null where a byte fits in no set. The last line may end in any set: files that were cut by a mailer do. */
export function decodeIso2022Jp(bytes: Uint8Array): string | null {
  const parts: string[] = [];
  let set: Set = 'ascii';
  let at = 0;
  while (at < bytes.length) {
    if (bytes[at] === escapeByte) {
      const found = escapeAt(bytes, at);
      if (found === null) return null;
      set = found.set;
      at += found.length;
      continue;
    }
    const next = bytes.indexOf(escapeByte, at);
    const end = next < 0 ? bytes.length : next;
    const part = decodeSegment(bytes.subarray(at, end), set);
    if (part === null) return null;
    parts.push(part);
    at = end;
  }
  return parts.join('');
}

function escapeAt(bytes: Uint8Array, at: number): { set: Set; length: number } | null {
  const text = String.fromCharCode(...bytes.subarray(at + 1, at + 4));
  const found = escapes.find(({ sequence }) => text.startsWith(sequence));
  return found === undefined ? null : { set: found.set, length: 1 + found.sequence.length };
}

function decodeSegment(bytes: Uint8Array, set: Set): string | null {
  if (bytes.some((byte) => byte >= 0x80)) return null;
  switch (set) {
    case 'ascii':
      return new TextDecoder().decode(bytes);
    case 'roman':
      return new TextDecoder().decode(bytes).replaceAll('\\', '¥').replaceAll('~', '‾');
    case 'katakana':
      return decodeKatakana(bytes);
    case 'kanji':
    case 'supplement':
      return decodeRows(bytes, set === 'supplement');
  }
}

/** 21–5F are U+FF61–FF9F; line ends stay. */
function decodeKatakana(bytes: Uint8Array): string | null {
  let text = '';
  for (const byte of bytes) {
    if (byte < 0x21) text += String.fromCharCode(byte);
    else if (byte <= 0x5f) text += String.fromCharCode(0xff61 + byte - 0x21);
    else return null;
  }
  return text;
}

/** Pairs of bytes to EUC-JP. Line ends and blanks between pairs stay. */
function decodeRows(bytes: Uint8Array, supplement: boolean): string | null {
  const euc: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const first = bytes[at] ?? 0;
    if (first <= 0x20) {
      euc.push(first);
      continue;
    }
    at += 1;
    const second = bytes[at];
    if (second === undefined || second <= 0x20) return null;
    if (supplement) euc.push(0x8f);
    euc.push(first | 0x80, second | 0x80);
  }
  try {
    return new TextDecoder('euc-jp', { fatal: true }).decode(Uint8Array.from(euc));
  } catch {
    return null;
  }
}
