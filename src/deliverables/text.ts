import { reason, type Reason } from '../gate/reason.ts';
import { decodeIso2022Jp, looksLikeIso2022Jp } from './text-iso-2022-jp.ts';
import { japaneseCost } from './text-likelihood.ts';

/** Encodings in which Japanese deliverables are written, and in which they carry the work of Europeans. `cp932` is Shift_JIS with the NEC and IBM characters, as Windows writes it. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp932' | 'euc-jp' | 'iso-2022-jp' | 'windows-1252';

/** What the bytes of a file are. Text is exact: no byte was replaced or dropped (a byte order mark is taken off and told). */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding; readonly bom: boolean }
  /** Has NUL bytes or many control characters, and is no UTF-16. */
  | { readonly kind: 'binary' }
  /** Looks like text, but is whole in none of the encodings. */
  | { readonly kind: 'undecodable'; readonly reason: Reason };

/**
 * Decodes the text of a whole file. Decoders are the platform's (https://encoding.spec.whatwg.org/, fatal mode): a byte that does not fit
 * rules the encoding out. Where several fit, UTF-8 wins, then the likelier one of CP932 and EUC-JP by the frequency of its characters.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  return decodeMarked(bytes) ?? decodeUnmarked(bytes);
}

/** Decodes in one encoding, or null where a byte does not fit. A byte order mark stays in the text. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string | null {
  if (encoding === 'iso-2022-jp') return decodeIso2022Jp(bytes);
  try {
    const label = encoding === 'cp932' ? 'shift_jis' : encoding;
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const marks: readonly { readonly mark: readonly number[]; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32' }[] = [
  { mark: [0xff, 0xfe, 0x00, 0x00], encoding: 'utf-32' },
  { mark: [0x00, 0x00, 0xfe, 0xff], encoding: 'utf-32' },
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

function decodeMarked(bytes: Uint8Array): Decoded | null {
  const found = marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (found === undefined) return null;
  if (found.encoding === 'utf-32')
    return undecodable('text-utf-32', 'UTF-32 の文書は読めません。', 'The text is in UTF-32, which is not read.');
  const own = bytes.subarray(found.mark.length);
  const text = found.encoding === 'utf-8' ? decodeAs(own, 'utf-8') : decodePairs(own, found.encoding);
  if (text !== null) return { kind: 'text', text, encoding: found.encoding, bom: true };
  // FF FE also starts binary formats; EF BB BF does not.
  if (found.encoding !== 'utf-8' && isBinary(bytes)) return { kind: 'binary' };
  return undecodable(
    'text-bom-lies',
    `先頭の BOM は ${found.encoding} を示していますが、その符号として正しくないバイトがあります。`,
    `The byte order mark says ${found.encoding}, but some bytes are not valid in it.`,
  );
}

function decodeUnmarked(bytes: Uint8Array): Decoded {
  if (bytes.includes(0)) {
    const wide = decodeWide(bytes);
    return wide === null ? { kind: 'binary' } : wide;
  }
  if (looksLikeIso2022Jp(bytes)) {
    const text = decodeIso2022Jp(bytes);
    if (text !== null) return { kind: 'text', text, encoding: 'iso-2022-jp', bom: false };
  }
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== null) return { kind: 'text', text: utf8, encoding: 'utf-8', bom: false };
  if (isBinary(bytes)) return { kind: 'binary' };
  if (isDamagedUtf8(bytes)) {
    return undecodable(
      'text-utf-8-damaged',
      'UTF-8 の文書に、UTF-8 として正しくないバイトが混ざっています。',
      'The text is UTF-8 with bytes in it that are not valid UTF-8.',
    );
  }
  return decodeJapanese(bytes);
}

/** Bits per character above which a reading is mojibake: rare kanji and symbols only (see text-likelihood.ts). */
const implausible = 14.5;

function decodeJapanese(bytes: Uint8Array): Decoded {
  const readings = (['cp932', 'euc-jp', ...wideWithoutNul(bytes)] as const).flatMap((encoding) => {
    const text = encoding === 'cp932' || encoding === 'euc-jp' ? decodeAs(bytes, encoding) : decodePairs(bytes, encoding);
    return text === null ? [] : [{ encoding, text, ...japaneseCost(text) }];
  });
  const [best] = readings.filter(({ perCharacter }) => perCharacter <= implausible).sort((a, b) => a.total - b.total);
  if (best !== undefined) return { kind: 'text', text: best.text, encoding: best.encoding, bom: false };
  const european = decodeEuropean(bytes);
  if (european !== null) return { kind: 'text', text: european, encoding: 'windows-1252', bom: false };
  return undecodable(
    'text-undecodable',
    '文字コードを判定できません（UTF-8、UTF-16、CP932、EUC-JP、ISO-2022-JP、Windows-1252 のいずれでも正しく読めません）。',
    'The text is whole in none of UTF-8, UTF-16, CP932, EUC-JP, ISO-2022-JP and Windows-1252.',
  );
}

/** Signs of windows-1252 that stand alone in texts: no-break space, ¡ £ § © ª « ® ° ± ² ³ ´ · º » ¼ ½ ¾ ¿, and the Windows ones: € … ‘ ’ “ ” • – — ™. */
const signs: ReadonlySet<number> = new Set([
  0xa0, 0xa1, 0xa3, 0xa7, 0xa9, 0xaa, 0xab, 0xae, 0xb0, 0xb1, 0xb2, 0xb3, 0xb4, 0xb7, 0xba, 0xbb, 0xbc, 0xbd, 0xbe, 0xbf, 0x80, 0x85, 0x91,
  0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99,
]);

/**
 * A text of Western Europe: beyond ASCII there are single letters inside words (`für`, `Søren`) and signs, and more of the letters.
 * Damaged Japanese is never taken for one: its bytes beyond ASCII come in runs.
 */
function decodeEuropean(bytes: Uint8Array): string | null {
  let letters = 0;
  let others = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    const [before, after] = [bytes[i - 1] ?? 0x20, bytes[i + 1] ?? 0x20];
    if (before >= 0x80 || after >= 0x80) return null;
    const letter = byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7;
    if (letter && (isAsciiLetter(before) || isAsciiLetter(after))) letters += 1;
    else if (signs.has(byte)) others += 1;
    else return null;
  }
  return letters > others ? decodeAs(bytes, 'windows-1252') : null;
}

function isAsciiLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

function wideWithoutNul(bytes: Uint8Array): ('utf-16le' | 'utf-16be')[] {
  return bytes.length % 2 === 0 ? ['utf-16le', 'utf-16be'] : [];
}

/** UTF-16 without a byte order mark: even length, no unpaired surrogate, no control characters, and nearly all of it ordinary characters. */
function decodeWide(bytes: Uint8Array): Decoded | null {
  if (bytes.length % 2 !== 0) return null;
  const readings = (['utf-16le', 'utf-16be'] as const).flatMap((encoding) => {
    const text = decodePairs(bytes, encoding);
    return text === null ? [] : [{ encoding, text, share: ordinaryShare(text) }];
  });
  const [best] = readings.sort((a, b) => b.share - a.share);
  if (best === undefined || best.share < 0.9) return null;
  return { kind: 'text', text: best.text, encoding: best.encoding, bom: false };
}

/** As many characters in a row as no Japanese has whose every byte is printable ASCII, and which are this rare on average (see text-likelihood.ts). */
const pairsInARow = 6;
const rareInARow = 13;

/**
 * Decodes UTF-16, or null where it is ASCII that was taken in pairs: a NUL byte or a mark in front would else turn a program into rare kanji,
 * in which nothing is found.
 */
function decodePairs(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string | null {
  const text = decodeAs(bytes, encoding);
  if (text === null) return null;
  const row: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (!isPrintable(code >> 8) || !isPrintable(code & 0xff)) {
      row.length = 0;
      continue;
    }
    row.push(japaneseCost(text.charAt(i)).total);
    if (row.length > pairsInARow) row.shift();
    if (row.length === pairsInARow && row.reduce((sum, cost) => sum + cost, 0) > rareInARow * pairsInARow) return null;
  }
  return text;
}

function isPrintable(byte: number): boolean {
  return (byte >= 0x20 && byte <= 0x7e) || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

/** ASCII that prints, Latin, general punctuation, kana, CJK, half and full width forms. */
const ordinary = /[\t\n\r -~\u00a0-\u024f\u2000-\u206f\u2190-\u25ff\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/gu;

function ordinaryShare(text: string): number {
  if (/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffe\uffff]/u.test(text)) return 0;
  return (text.match(ordinary)?.length ?? 0) / text.length;
}

/** More than one control character in 32 bytes (NUL aside, which never reaches this): no text has that, compressed data has three. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && (byte < 0x07 || byte > 0x0d) && byte !== 0x1b && byte !== 0x1a) controls += 1;
  }
  return controls > bytes.length / 32;
}

/** Nearly all characters beyond ASCII are whole UTF-8 sequences: CP932 or EUC-JP never look so, and would read it as mojibake. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let beyond = 0;
  let broken = 0;
  for (const character of new TextDecoder('utf-8').decode(bytes)) {
    if (character < '\u0080') continue;
    beyond += 1;
    if (character === '\ufffd') broken += 1;
  }
  return beyond >= 4 && broken <= Math.max(1, beyond / 10);
}

function undecodable(code: string, ja: string, en: string): Decoded {
  return { kind: 'undecodable', reason: reason(code, { ja, en }) };
}
