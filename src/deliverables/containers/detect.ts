import type { ContainerKind } from '../../gate/census.ts';
import { isAppleDouble } from '../apple-double.ts';

/** Bytes of the head that {@link detectContainer} looks at: an ISO image names itself at 32,769 (ECMA-119). */
export const headLength = 32_774;

interface Magic {
  readonly kind: ContainerKind;
  readonly at: number;
  /** Latin-1. */
  readonly bytes: string;
}

/** Magic bytes of the formats, from their specifications and the public list of `file`. */
const magics: readonly Magic[] = [
  { kind: 'zip', at: 0, bytes: 'PK\x03\x04' },
  { kind: 'zip', at: 0, bytes: 'PK\x05\x06' },
  { kind: 'zip', at: 0, bytes: 'PK\x07\x08' },
  { kind: 'zip', at: 0, bytes: 'PK00PK\x03\x04' },
  { kind: 'gzip', at: 0, bytes: '\x1f\x8b' },
  { kind: 'bzip2', at: 0, bytes: 'BZh' },
  { kind: 'xz', at: 0, bytes: '\xfd7zXZ\0' },
  { kind: 'zstd', at: 0, bytes: '\x28\xb5\x2f\xfd' },
  { kind: '7z', at: 0, bytes: '7z\xbc\xaf\x27\x1c' },
  { kind: 'ar', at: 0, bytes: '!<arch>\n' },
  { kind: 'ar', at: 0, bytes: '!<thin>\n' },
  { kind: 'rpm', at: 0, bytes: '\xed\xab\xee\xdb' },
  { kind: 'rar', at: 0, bytes: 'Rar!\x1a\x07' },
  { kind: 'cab', at: 0, bytes: 'MSCF\0\0\0\0' },
  { kind: 'cab', at: 0, bytes: 'ISc(' },
  { kind: 'cpio', at: 0, bytes: '070701' },
  { kind: 'cpio', at: 0, bytes: '070702' },
  { kind: 'cpio', at: 0, bytes: '070707' },
  { kind: 'cpio', at: 0, bytes: '\xc7\x71' },
  { kind: 'lz4', at: 0, bytes: '\x04\x22\x4d\x18' },
  { kind: 'lz4', at: 0, bytes: '\x02\x21\x4c\x18' },
  { kind: 'compress', at: 0, bytes: '\x1f\x9d' },
  { kind: 'compress', at: 0, bytes: '\x1f\xa0' },
  { kind: 'compress', at: 0, bytes: '\x89LZO\0\r\n\x1a\n' },
  { kind: 'lzma', at: 0, bytes: 'LZIP\x01' },
  { kind: 'wim', at: 0, bytes: 'MSWIM\0\0\0' },
  { kind: 'squashfs', at: 0, bytes: 'hsqs' },
  { kind: 'squashfs', at: 0, bytes: 'sqsh' },
  { kind: 'asar', at: 16, bytes: '{"files"' },
  { kind: 'tar', at: 257, bytes: 'ustar' },
  { kind: 'iso', at: 32_769, bytes: 'CD001' },
  { kind: 'unknown', at: 2, bytes: '-lh' },
  { kind: 'unknown', at: 0, bytes: '\x60\xea' },
];

const names: readonly (readonly [RegExp, ContainerKind])[] = [
  [/\.(?:zip|jar|war|ear|aar|whl|nupkg|apk|ipa|vsix|xpi|docx|xlsx|pptx|docm|xlsm|pptm|odt|ods|odp|epub|cbz)$/iu, 'zip'],
  [/\.(?:tar|gem)$/iu, 'tar'],
  [/\.(?:gz|tgz|crate)$/iu, 'gzip'],
  [/\.(?:bz2|tbz2?)$/iu, 'bzip2'],
  [/\.(?:xz|txz)$/iu, 'xz'],
  [/\.(?:zst|tzst)$/iu, 'zstd'],
  [/\.7z$/iu, '7z'],
  [/\.deb$/iu, 'deb'],
  [/\.rpm$/iu, 'rpm'],
  [/\.rar$/iu, 'rar'],
  [/\.(?:iso|udf)$/iu, 'iso'],
  [/\.dmg$/iu, 'dmg'],
  [/\.lzma$/iu, 'lzma'],
  [/\.lz4$/iu, 'lz4'],
  [/\.br$/iu, 'brotli'],
  [/\.(?:lzh|lha|arj|ace|zoo|alz|egg|sit|sitx|zpaq)$/iu, 'unknown'],
];

/** Bytes of the end that {@link detectContainer} looks at: a zip's end record with the longest comment (APPNOTE 4.3.16). */
export const tailLength = 22 + 65_535;

/** What the bytes say, or what the name promises although the bytes do not keep it. */
export type Detected = { readonly by: 'bytes'; readonly kind: ContainerKind } | { readonly by: 'name'; readonly kind: ContainerKind };

/**
 * Tells a container by its head, by a zip end record at its end (a self-extractor, a polyglot), or else by its name: a `.zip` that does
 * not look like one is damaged, and must not be taken for a plain file. PDF and OLE documents are plain files here.
 * `tail`: the last {@link tailLength} bytes, or all there are; empty where they are not known yet.
 */
export function detectContainer(head: Uint8Array, tail: Uint8Array, name: string): Detected | null {
  const kind = byMagic(head);
  // A package that was cut to its first bytes must not pass as an empty ar.
  if (kind === 'ar' && /\.deb$/iu.test(name)) return { by: 'bytes', kind: 'deb' };
  if (kind !== null) return { by: 'bytes', kind };
  if (endsInZip(tail)) return { by: 'bytes', kind: 'zip' };
  const promised = names.find(([pattern]) => pattern.test(name))?.[1];
  if (promised === undefined || isDocument(head) || isAppleDouble(name, head)) return null;
  return { by: 'name', kind: promised };
}

const endRecord = Buffer.from('PK\x05\x06', 'latin1');

/** Whether a zip's end record stands at the very end: its comment, if it has one, is the rest. */
export function endsInZip(tail: Uint8Array): boolean {
  const bytes = Buffer.from(tail.buffer, tail.byteOffset, tail.length);
  for (let at = bytes.lastIndexOf(endRecord, bytes.length - 22); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(endRecord, at - 1)) {
    if (at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return true;
  }
  return false;
}

/** What some format's magic bytes at the start of these bytes say, or null. */
export function containerAt(bytes: Uint8Array): ContainerKind | null {
  return byMagic(bytes);
}

function byMagic(head: Uint8Array): ContainerKind | null {
  const found = magics.find(({ at, bytes }) => matches(head, at, bytes));
  if (found?.kind === 'bzip2') return /^[1-9](?:1AY&SY|\x17rE8P\x90)/u.test(latin(head, 3, 10)) ? 'bzip2' : null;
  if (found?.kind === 'unknown' && found.at === 2 && !/^-lh[0-9dsx]-/u.test(latin(head, 2, 7))) return null;
  if (found?.kind === 'ar') return matches(head, 8, 'debian-binary') ? 'deb' : 'ar';
  if (found !== undefined) return found.kind;
  if (/^[\x50-\x5f]\x2a\x4d\x18/u.test(latin(head, 0, 4))) return 'zstd';
  if (/^\x5d\0\0[\0\x80-\xff]/u.test(latin(head, 0, 4)) && head.length >= 13) return 'lzma';
  return isOldTar(head) ? 'tar' : null;
}

/** A tar header of before POSIX has no magic, but its checksum is right. */
function isOldTar(head: Uint8Array): boolean {
  if (head.length < 512 || head[0] === 0) return false;
  const stored = /^ *([0-7]+)[ \0]/u.exec(latin(head, 148, 156))?.[1];
  if (stored === undefined) return false;
  let sum = 0;
  for (let at = 0; at < 512; at += 1) sum += at >= 148 && at < 156 ? 32 : (head[at] ?? 0);
  return sum === Number.parseInt(stored, 8);
}

/** An encrypted docx or xlsx is an OLE file. It is read, not opened. */
function isDocument(head: Uint8Array): boolean {
  return matches(head, 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') || matches(head, 0, '%PDF-');
}

function matches(bytes: Uint8Array, at: number, latin1: string): boolean {
  if (bytes.length < at + latin1.length) return false;
  for (let index = 0; index < latin1.length; index += 1) {
    if (bytes[at + index] !== latin1.charCodeAt(index)) return false;
  }
  return true;
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
