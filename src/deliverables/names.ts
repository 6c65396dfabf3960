import { reason, type Reason } from '../gate/reason.ts';
import { decodeAs } from './text.ts';

/** A name as the census writes it, and what a reader must know about it. */
export interface Name {
  readonly text: string;
  readonly remarks: readonly Reason[];
}

/**
 * A path on disk, below the root, as the census writes it. Where it is no UTF-8, or a name in it ends in `!` (which would look like a container), the
 * whole path is written with `%XX`, and its `%` as `%25`: {@link diskPathBytes} gives the bytes back.
 */
export function diskPathName(bytes: Uint8Array): Name {
  const text = decodeAs(bytes, 'utf-8');
  if (text !== null && !/!(?:\/|$)/u.test(text)) return { text, remarks: [] };
  const escaped = percentName(bytes).replaceAll(/!(?=\/|$)/gu, '%21');
  return { text: escaped, remarks: [text === null ? notUtf8() : chainLike()] };
}

/**
 * The name of a member. `declared` is true where the archive says that its names are UTF-8 (zip: general purpose bit 11, pax headers).
 * Undeclared names that are no UTF-8 are read as CP932: Windows in Japan writes them so.
 */
export function memberName(bytes: Uint8Array, declared: boolean): Name {
  if (bytes.length === 0) return { text: '%', remarks: [remark('name-empty', '名前が空です。', 'The name is empty.')] };
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== null) return withSafety(escapeChain(utf8));
  const windows = declared ? null : decodeAs(bytes, 'cp932');
  if (windows === null) return { text: percentName(bytes), remarks: [notUtf8()] };
  const { text, remarks } = withSafety(escapeChain(windows));
  return {
    text,
    remarks: [remark('name-cp932', '名前は UTF-8 ではなく CP932 として読みました。', 'The name was read as CP932, not UTF-8.'), ...remarks],
  };
}

/** The bytes of a path made by {@link diskPathName}. `escaped` is true where it carries the remark `name-not-utf8` or `name-escaped`. */
export function diskPathBytes(text: string, escaped: boolean): Uint8Array {
  if (!escaped) return new TextEncoder().encode(text);
  const parts = text.split(/%([0-9A-F]{2})/u);
  return Buffer.concat(
    parts.map((part, index) => (index % 2 === 1 ? Uint8Array.of(Number.parseInt(part, 16)) : new TextEncoder().encode(part))),
  );
}

/** Names that fall together on Windows or macOS: NFKC, then case. Upper case first, so that `straße` and `STRASSE` meet. */
export function foldName(text: string): string {
  if (/^[\0-\x7f]*$/u.test(text)) return text.toLowerCase();
  return text.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFC');
}

/** `!/` separates a container from its member; a name that holds it, or a NUL, is written with `%XX`. */
function escapeChain(text: string): Name {
  if (!text.includes('!/') && !text.includes('\0')) return { text, remarks: [] };
  return { text: text.replaceAll('%', '%25').replaceAll('\0', '%00').replaceAll('!/', '%21/'), remarks: [chainLike()] };
}

function chainLike(): Reason {
  return remark(
    'name-escaped',
    '名前に「!」で終わる部分または NUL があるため %XX で表しています。',
    'A part of the name ends in "!", or it holds NUL: written with %XX.',
  );
}

function percentName(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length === 0) text += `%${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
    else text += escapePlain(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(at, at + length)));
    at += Math.max(1, length);
  }
  return text.replaceAll('!/', '%21/');
}

function escapePlain(character: string): string {
  return character === '%' ? '%25' : character === '\0' ? '%00' : character;
}

/** Length of the valid UTF-8 sequence that starts here, or 0. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length += 1) {
    if (decodeAs(bytes.subarray(at, at + length), 'utf-8') !== null) return length;
  }
  return 0;
}

function withSafety(name: Name): Name {
  const unsafe = /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[A-Za-z]:|\\/u.test(name.text);
  if (!unsafe) return name;
  const found = remark(
    'name-unsafe',
    '展開先の外を指しうる名前です（..、絶対パス、ドライブ名、\\）。',
    'The name may point outside the folder it is unpacked to (.., absolute, drive, backslash).',
  );
  return { text: name.text, remarks: [...name.remarks, found] };
}

function notUtf8(): Reason {
  return remark('name-not-utf8', '名前が UTF-8 ではないため %XX で表しています。', 'The name is not UTF-8 and is written with %XX.');
}

function remark(code: string, ja: string, en: string): Reason {
  return reason(code, { ja, en });
}
