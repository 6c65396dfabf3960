import { ContainerFault, damaged, fault, hiddenData, truncated, type Source } from './container.ts';
import { reason } from '../../gate/reason.ts';
import { contradiction, extraField, viewOf } from './zip-fields.ts';

/** One header of the central directory. */
export interface DirectoryEntry {
  readonly name: Uint8Array;
  /** General purpose bit 11. */
  readonly utf8: boolean;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
  /** 0 where the archive was not made on Unix. */
  readonly unixMode: number;
  readonly encrypted: boolean;
}

/** The central directory, and where it lies. */
export interface Directory {
  readonly entries: readonly DirectoryEntry[];
  /** Offset of the first central header in the file. */
  readonly start: number;
  /** Bytes before the archive that its own offsets do not count. */
  readonly shift: number;
}

interface EndRecord {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
  /** Where the directory must end. */
  readonly end: number;
}

/** Longest end record with its comment. */
const tailLength = 22 + 65_535;
/** 100,000 members with long names need 30 MB; a directory beyond this is not held in memory. */
const longestDirectory = 134_217_728;

/** Reads the end record and the central directory. Nothing may follow the archive, and nothing may lie between the two. */
export async function readDirectory(source: Source, members: number): Promise<Directory> {
  const end = await readEnd(source);
  if (end.count > members || end.size > longestDirectory) {
    throw new ContainerFault(
      reason(
        'limit-members',
        { ja: 'メンバー数が上限（{limit}）を超えています。', en: 'More members than the limit of {limit}.' },
        { limit: members },
      ),
      true,
    );
  }
  const start = end.end - end.size;
  const shift = start - end.offset;
  if (start < 0 || shift < 0) throw truncated();
  const bytes = await source.read(start, end.size);
  const entries: DirectoryEntry[] = [];
  let at = 0;
  for (let index = 0; index < end.count; index += 1) {
    const header = new DataView(bytes.buffer, bytes.byteOffset + at, bytes.length - at);
    const length = headerLength(header);
    entries.push(readHeader(header, length));
    at += length.total;
  }
  if (at !== bytes.length) throw hiddenData();
  return { entries, start, shift };
}

async function readEnd(source: Source): Promise<EndRecord> {
  const tailStart = Math.max(0, source.size - tailLength);
  const tail = await source.read(tailStart, source.size - tailStart);
  const view = new DataView(tail.buffer, tail.byteOffset, tail.length);
  let found: number | null = null;
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + 22 + view.getUint16(at + 20, true) === tail.length) {
      // A comment that holds an end record of its own: readers differ in which one they take.
      if (found !== null) throw fault('zip-two-ends', 'zip の終端レコードが複数あります。', 'The zip has more than one end record.');
      found = at;
    }
  }
  if (found === null) throw await missingEnd(source, tail);
  const position = tailStart + found;
  const disk = [view.getUint16(found + 4, true), view.getUint16(found + 6, true)];
  const counts = [view.getUint16(found + 8, true), view.getUint16(found + 10, true)] as const;
  const size = view.getUint32(found + 12, true);
  const offset = view.getUint32(found + 16, true);
  if (position >= 20) {
    const locator = await source.read(position - 20, 20);
    if (viewOf(locator).getUint32(0, true) === 0x07064b50) return readEnd64(source, { position, locator, count: counts[1], size, offset });
  }
  if (disk[0] !== 0 || disk[1] !== 0 || counts[0] !== counts[1]) throw split();
  if (counts[1] === 0xffff || size === 0xffffffff || offset === 0xffffffff) throw damaged('zip64 end record missing');
  return { count: counts[1], size, offset, end: position };
}

interface OldEnd {
  readonly position: number;
  readonly locator: Uint8Array;
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

async function readEnd64(source: Source, old: OldEnd): Promise<EndRecord> {
  const locator = viewOf(old.locator);
  const total = locator.getUint32(16, true);
  if (locator.getUint32(4, true) !== 0 || total > 1) throw split();
  // Record and locator stand together; the locator's own offset would be wrong behind a prefix.
  const position = old.position - 20 - 56;
  if (position < 0) throw damaged('zip64 end record');
  const record = viewOf(await source.read(position, 56));
  if (record.getUint32(0, true) !== 0x06064b50 || big(record, 4) !== 44) throw damaged('zip64 end record');
  if (record.getUint32(16, true) !== 0 || record.getUint32(20, true) !== 0 || big(record, 24) !== big(record, 32)) throw split();
  const found = { count: big(record, 32), size: big(record, 40), offset: big(record, 48), end: position };
  const agrees = (short: number, ceiling: number, long: number) => short === ceiling || short === long;
  if (
    !agrees(old.count, 0xffff, found.count) ||
    !agrees(old.size, 0xffffffff, found.size) ||
    !agrees(old.offset, 0xffffffff, found.offset)
  ) {
    throw contradiction('zip64 end record');
  }
  return found;
}

async function missingEnd(source: Source, tail: Uint8Array): Promise<ContainerFault> {
  if (Buffer.from(tail.buffer, tail.byteOffset, tail.length).includes('PK\x05\x06', 0, 'latin1')) return hiddenData();
  if (source.size < 22) return truncated();
  return fault(
    'zip-without-directory',
    'zip のセントラルディレクトリがありません（途中で切れた可能性があります）。',
    'The zip has no central directory (it may be cut off).',
  );
}

interface HeaderLength {
  readonly name: number;
  readonly extra: number;
  readonly total: number;
}

function headerLength(header: DataView): HeaderLength {
  if (header.byteLength < 46 || header.getUint32(0, true) !== 0x02014b50) throw damaged('zip central header');
  const name = header.getUint16(28, true);
  const extra = header.getUint16(30, true);
  const total = 46 + name + extra + header.getUint16(32, true);
  if (total > header.byteLength) throw damaged('zip central header');
  return { name, extra, total };
}

function readHeader(header: DataView, length: HeaderLength): DirectoryEntry {
  const bytes = new Uint8Array(header.buffer, header.byteOffset, length.total);
  const flags = header.getUint16(8, true);
  const method = header.getUint16(10, true);
  const madeBy = header.getUint8(5);
  const values = { size: header.getUint32(24, true), packedSize: header.getUint32(20, true), offset: header.getUint32(42, true) };
  return {
    name: bytes.slice(46, 46 + length.name),
    utf8: (flags & 0x0800) !== 0,
    flags,
    method,
    crc: header.getUint32(16, true),
    ...widen(values, extraField(bytes.subarray(46 + length.name, 46 + length.name + length.extra), 1)),
    unixMode: madeBy === 3 || madeBy === 19 ? header.getUint32(38, true) >>> 16 : 0,
    // Bit 0 encrypted, 6 strong encryption, 13 masked directory; method 99 is WinZip's AES.
    encrypted: (flags & 0x2041) !== 0 || method === 99,
  };
}

interface Wide {
  readonly size: number;
  readonly packedSize: number;
  readonly offset: number;
}

/** Values of 0xffffffff stand in the zip64 field, in this order. */
function widen(values: Wide, extra: Uint8Array | null): Wide {
  const missing = [values.size, values.packedSize, values.offset].filter((value) => value === 0xffffffff).length;
  if (missing === 0) return values;
  if (extra === null || extra.length < missing * 8) throw damaged('zip64 field missing');
  const view = viewOf(extra);
  // Some writers give all three, whatever the short fields say (archiver does).
  let at = 0;
  const all = extra.length >= 24;
  const next = (short: number) => {
    if (short !== 0xffffffff && !all) return short;
    const long = big(view, at);
    at += 8;
    if (short !== 0xffffffff && short !== long) throw contradiction('zip64 field');
    return long;
  };
  return { size: next(values.size), packedSize: next(values.packedSize), offset: next(values.offset) };
}

function split(): ContainerFault {
  return fault('zip-split', '分割された zip の一部です。', 'One part of a zip that was split.');
}

function big(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged('zip64 number');
  return Number(value);
}
