import { crc32, createInflateRaw } from 'node:zlib';
import { pipeline, Readable, type Transform } from 'node:stream';
import { reason, type Reason } from '../gate/reason.ts';
import { readCentralHeader, type CentralHeader } from './zip-central.ts';
import { checkLocal } from './zip-local.ts';
import { collisions, nameFaults } from './names.ts';
import { ZipFault, type RandomAccess } from './zip-source.ts';

/** A file in a delivery package. */
export interface ZipEntry {
  readonly path: string;
  /** Unpacked bytes. */
  readonly size: number;
  readonly packedSize: number;
  readonly stored: boolean;
  readonly crc: number;
  readonly dataOffset: number;
}

/** A package's directory, or why it is none that we would have written. */
export type ZipDirectory =
  | { readonly state: 'good'; readonly entries: readonly ZipEntry[] }
  | { readonly state: 'bad'; readonly reasons: readonly Reason[] };

const END = 22;
const LOCATOR = 20;
const END64 = 56;
const MAXIMUM = { entries: 1_000_000, entry: 64 * 1024 ** 3, total: 1024 ** 4, ratio: 1032 } as const;
const CHUNK = 256 * 1024;

/**
 * Reads the directory of a zip in the canonical profile that our own writer emits: nothing before, between or after, no comments, no links, local headers equal to the central ones,
 * names that mean one file everywhere. Layout: PKWARE APPNOTE 6.3.10, 4.3. General readers accept most of what is refused here.
 */
export async function readZipDirectory(source: RandomAccess): Promise<ZipDirectory> {
  try {
    return { state: 'good', entries: await readEntries(source) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      state: 'bad',
      reasons: [
        reason(
          'zip-structure',
          { ja: 'zip が納品パッケージの形式ではありません（{why}）。', en: 'The zip is no delivery package ({why}).' },
          { why },
        ),
      ],
    };
  }
}

async function readEntries(source: RandomAccess): Promise<ZipEntry[]> {
  const { count, size, offset } = await readEnd(source);
  const directory = Buffer.from(await source.read(offset, size));
  const entries: ZipEntry[] = [];
  let position = 0;
  let data = 0;
  let total = 0;
  for (let i = 0; i < count; i += 1) {
    const header = readCentralHeader(directory, position);
    position = header.end;
    checkEntry(header);
    if (header.offset !== data) throw new ZipFault(`${header.path}: does not follow the entry before it`);
    total += header.size;
    if (total > MAXIMUM.total) throw new ZipFault('unpacks to more than allowed');
    const local = await checkLocal(source, header, offset);
    entries.push({
      path: header.path,
      size: header.size,
      packedSize: header.packedSize,
      stored: header.method === 0,
      crc: header.crc,
      dataOffset: local.data,
    });
    data = local.end;
  }
  if (position !== directory.length) throw new ZipFault('the directory holds more than its entries');
  if (data !== offset) throw new ZipFault('bytes between the last entry and the directory');
  const clash = collisions(entries.map(({ path }) => path))[0];
  if (clash !== undefined) throw new ZipFault(clash.text.en);
  return entries;
}

function checkEntry({ path, size, packedSize, method }: CentralHeader): void {
  const fault = nameFaults(path)[0];
  if (fault !== undefined) throw new ZipFault(fault.text.en);
  if (size > MAXIMUM.entry) throw new ZipFault(`${path}: unpacks to more than allowed`);
  if (size > 1024 * 1024 && size / Math.max(packedSize, 1) > MAXIMUM.ratio)
    throw new ZipFault(`${path}: unpacks to far more than its size`);
  if (method === 0 && size !== packedSize) throw new ZipFault(`${path}: stored with two sizes`);
}

interface End {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

/** The end record stands at the very end and has no comment; with zip64 its two records stand right before it. */
async function readEnd(source: RandomAccess): Promise<End> {
  if (source.size < END) throw new ZipFault('too short');
  const end = Buffer.from(await source.read(source.size - END, END));
  if (end.readUInt32LE(0) !== 0x06054b50 || end.readUInt16LE(20) !== 0) throw new ZipFault('no end record at the end, or with a comment');
  const disks = end.readUInt32LE(4) === 0 && end.readUInt16LE(8) === end.readUInt16LE(10);
  const [count, size, offset] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)];
  if (!disks) throw new ZipFault('several disks');
  const large = count === 0xffff || size === 0xffffffff || offset === 0xffffffff;
  const found = large ? await readEnd64(source) : { count, size, offset, before: source.size - END };
  if (found.offset + found.size !== found.before) throw new ZipFault('the directory does not end at the end record');
  if (found.count > MAXIMUM.entries || found.size > 1200 * found.count + 1)
    throw new ZipFault('more entries than allowed, or a directory of a wrong size');
  return found;
}

async function readEnd64(source: RandomAccess): Promise<End & { before: number }> {
  const before = source.size - END - LOCATOR - END64;
  if (before < 0) throw new ZipFault('zip64 without its records');
  const bytes = Buffer.from(await source.read(before, END64 + LOCATOR));
  const locator = bytes.subarray(END64);
  const good =
    bytes.readUInt32LE(0) === 0x06064b50 &&
    bytes.readBigUInt64LE(4) === 44n &&
    bytes.readBigUInt64LE(16) === 0n &&
    bytes.readBigUInt64LE(24) === bytes.readBigUInt64LE(32);
  const located =
    locator.readUInt32LE(0) === 0x07064b50 &&
    locator.readUInt32LE(4) === 0 &&
    locator.readBigUInt64LE(8) === BigInt(before) &&
    locator.readUInt32LE(16) === 1;
  if (!good || !located) throw new ZipFault('zip64 records that do not fit');
  const numbers = [bytes.readBigUInt64LE(32), bytes.readBigUInt64LE(40), bytes.readBigUInt64LE(48)].map(Number);
  const [count = 0, size = 0, offset = 0] = numbers;
  if (numbers.some((number) => !Number.isSafeInteger(number))) throw new ZipFault('zip64 numbers out of range');
  return { count, size, offset, before };
}

/** The unpacked bytes of an entry. Throws where they are more than `limit` or than declared, or where size, end or CRC-32 do not fit. */
export async function* readZipEntry(source: RandomAccess, entry: ZipEntry, limit: number): AsyncGenerator<Uint8Array> {
  let seen = 0;
  let crc = 0;
  const inflate = entry.stored ? undefined : createInflateRaw();
  const bytes = inflate === undefined ? packedBytes(source, entry) : inflated(packedBytes(source, entry), inflate);
  for await (const chunk of faulty(bytes, entry.path)) {
    seen += chunk.length;
    if (seen > entry.size || seen > limit) throw new ZipFault(`${entry.path}: unpacks to more than declared`);
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (seen !== entry.size || crc !== entry.crc) throw new ZipFault(`${entry.path}: size or CRC-32 does not fit`);
  if (inflate !== undefined && inflate.bytesWritten !== entry.packedSize)
    throw new ZipFault(`${entry.path}: bytes after the end of its data`);
}

async function* packedBytes(source: RandomAccess, { dataOffset, packedSize }: ZipEntry): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < packedSize; at += CHUNK) yield await source.read(dataOffset + at, Math.min(CHUNK, packedSize - at));
}

/** A failing source ends the inflating with its error. */
function inflated(packed: AsyncIterable<Uint8Array>, inflate: Transform): AsyncIterable<Uint8Array> {
  pipeline(Readable.from(packed), inflate, () => {});
  return inflate as AsyncIterable<Uint8Array>;
}

/** Data that do not inflate are a fault of the zip like any other. */
async function* faulty(bytes: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    throw new ZipFault(`${path}: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
}
