import { decodeAs } from '../text.ts';
import { ChunkReader, damaged, drain, fault, hiddenData, type Member, type Packed } from './container.ts';

/**
 * tar: POSIX ustar and pax (https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html) with GNU long names and base-256 numbers
 * (https://www.gnu.org/software/tar/manual/html_node/Standard.html). Read strictly: every header's checksum, the end marker, nothing but
 * zeros after it. An archive without an end marker counts as cut off.
 */
export async function* readTar(packed: Packed): AsyncGenerator<Member, void, void> {
  const reader = new ChunkReader(packed.chunks());
  let extended = new Map<string, Uint8Array>();
  const globals = new Map<string, Uint8Array>();
  for (;;) {
    const block = await reader.take(512);
    if (isZero(block)) break;
    const header = parseHeader(block);
    if ('xgLK'.includes(header.type)) {
      const data = await takeExtension(reader, header.size);
      if (header.type === 'g') for (const [key, value] of parsePax(data)) globals.set(key, value);
      else if (header.type === 'x') for (const [key, value] of parsePax(data)) extended.set(key, value);
      else extended.set(header.type === 'L' ? 'path' : 'linkpath', data.subarray(0, lengthToNul(data)));
      continue;
    }
    yield* readEntry(reader, applyPax(header, new Map([...globals, ...extended])));
    extended = new Map();
  }
  for await (const chunk of reader.rest()) if (!isZero(chunk)) throw hiddenData();
}

interface Header {
  readonly name: Uint8Array;
  readonly type: string;
  readonly size: number;
  readonly sparse: boolean;
}

function parseHeader(block: Uint8Array): Header {
  let sum = 0;
  for (let at = 0; at < 512; at += 1) sum += at >= 148 && at < 156 ? 32 : (block[at] ?? 0);
  if (sum !== numberAt(block, 148, 8)) throw damaged('tar header checksum');
  const name = fieldAt(block, 0, 100);
  const posix = block[257] === 0x75 && block[262] === 0;
  const prefix = posix ? fieldAt(block, 345, 155) : new Uint8Array();
  const type = String.fromCharCode(block[156] ?? 0);
  return {
    name: prefix.length > 0 ? Buffer.concat([prefix, Uint8Array.of(0x2f), name]) : name,
    type: type === '\0' ? '0' : type,
    size: numberAt(block, 124, 12),
    sparse: type === 'S',
  };
}

async function* readEntry(reader: ChunkReader, header: Header): AsyncGenerator<Member, void, void> {
  // Links, devices, FIFOs and folders carry no data, whatever their size field says.
  const size = '123456'.includes(header.type) ? 0 : header.size;
  const padding = (512 - (size % 512)) % 512;
  const folder = header.type === '5' || (header.type === '0' && header.name.at(-1) === 0x2f && size === 0);
  const data = reader.pass(size);
  if (!folder) yield memberOf(header, data);
  await drain(data);
  if (!isZero(await reader.take(padding))) throw hiddenData();
}

function memberOf(header: Header, data: AsyncGenerator<Uint8Array>): Member {
  const common = { name: header.name, utf8: false, size: header.size };
  if (!header.sparse && (header.type === '0' || header.type === '7')) {
    return { kind: 'file', ...common, remarks: [], chunks: () => data };
  }
  return { kind: 'closed', ...common, reason: closedReason(header).reason };
}

function closedReason(header: Header) {
  if (header.sparse)
    return fault('member-sparse', 'スパース形式のメンバーは読めません。', 'The member is stored sparsely, which is not read.');
  if (header.type === '1')
    return fault('member-hard-link', '別のメンバーへのハードリンクです。', 'The member is a hard link to another member.');
  if (header.type === '2') return fault('member-symlink', 'シンボリックリンクです。', 'The member is a symbolic link.');
  if ('346'.includes(header.type)) return fault('member-special', 'デバイスまたは FIFO です。', 'The member is a device or a FIFO.');
  return fault('member-type-unknown', '種類の分からないメンバーです。', 'The member is of an unknown type.');
}

/** Names longer than 1 MiB exist in no file system. */
async function takeExtension(reader: ChunkReader, size: number): Promise<Uint8Array> {
  if (size > 1_048_576) throw damaged('tar extended header too large');
  const data = Uint8Array.from(await reader.take(size));
  await reader.take((512 - (size % 512)) % 512);
  return data;
}

function applyPax(header: Header, pax: ReadonlyMap<string, Uint8Array>): Header {
  const size = pax.get('size');
  const sparse = header.sparse || [...pax.keys()].some((key) => key.startsWith('GNU.sparse.'));
  return {
    ...header,
    name: pax.get('GNU.sparse.name') ?? pax.get('path') ?? header.name,
    size: size === undefined ? header.size : decimal(size),
    sparse,
  };
}

/** `length key=value\n`, the length in decimal and counting itself. */
function parsePax(data: Uint8Array): Map<string, Uint8Array> {
  const records = new Map<string, Uint8Array>();
  let at = 0;
  while (at < data.length) {
    const space = data.indexOf(0x20, at);
    if (space < 0) throw damaged('tar extended header');
    const end = at + decimal(data.subarray(at, space));
    const equals = data.indexOf(0x3d, space);
    if (end <= space || end > data.length || equals < 0 || equals >= end || data[end - 1] !== 0x0a) throw damaged('tar extended header');
    records.set(decodeAs(data.subarray(space + 1, equals), 'utf-8') ?? '', data.subarray(equals + 1, end - 1));
    at = end;
  }
  return records;
}

function decimal(bytes: Uint8Array): number {
  const text = String.fromCharCode(...bytes.subarray(0, 20));
  if (!/^[0-9]{1,15}$/u.test(text)) throw damaged('tar number');
  return Number(text);
}

/** Octal text, or base 256 where the first bit is set (GNU). */
function numberAt(block: Uint8Array, at: number, length: number): number {
  const field = block.subarray(at, at + length);
  if (((field[0] ?? 0) & 0x80) !== 0) {
    const value = field.reduce((sum, byte, index) => sum * 256 + (index === 0 ? byte & 0x7f : byte), 0);
    if (!Number.isSafeInteger(value)) throw damaged('tar number');
    return value;
  }
  const text = String.fromCharCode(...field).replace(/^ +/u, '');
  const digits = /^([0-7]*)[ \0]*$/u.exec(text)?.[1];
  if (digits === undefined) throw damaged('tar number');
  return digits === '' ? 0 : Number.parseInt(digits, 8);
}

function fieldAt(block: Uint8Array, at: number, length: number): Uint8Array {
  const field = block.subarray(at, at + length);
  return Uint8Array.from(field.subarray(0, lengthToNul(field)));
}

function lengthToNul(bytes: Uint8Array): number {
  const nul = bytes.indexOf(0);
  return nul < 0 ? bytes.length : nul;
}

function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}
