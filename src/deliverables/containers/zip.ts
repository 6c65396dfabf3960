import { crc32, createInflateRaw, createZstdDecompress, inflateRawSync } from 'node:zlib';
import type { Reason } from '../../gate/reason.ts';
import { unpackBzip2 } from './bzip2.ts';
import {
  chunksOf,
  damaged,
  fault,
  hiddenData,
  type Chunks,
  type ContainerFault,
  type Member,
  type Packed,
  type Source,
} from './container.ts';
import { asFault, unpackFrames, unpackOne } from './frames.ts';
import { isProgram } from './program.ts';
import { readDirectory, type Directory, type DirectoryEntry } from './zip-directory.ts';
import { contradiction } from './zip-fields.ts';
import { checkLocalHeader, type Local, type Span } from './zip-local.ts';
import { unpackXz } from './xz.ts';

/**
 * zip (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT): the central directory is the list, and every local header, size and CRC-32
 * must agree with it. Members are handed out in the directory's order. Bytes that belong to no member, and members that share bytes, make the
 * archive ambiguous for other readers: all members are listed, and then the archive counts as not wholly read.
 */
export async function* readZip(packed: Packed): AsyncGenerator<Member, void, void> {
  const { source } = packed;
  if (source === undefined) throw new TypeError('A zip is read from a source.');
  const directory = await readDirectory(source, packed.members);
  const spans: Span[] = [];
  for (const entry of directory.entries) {
    const local = await checkLocalHeader(source, directory, entry);
    if (local.span !== null) spans.push(local.span);
    const member = memberOf(source, entry, local);
    if (member !== null) yield member;
  }
  await checkSpans(source, directory, spans);
}

function memberOf(source: Source, entry: DirectoryEntry, local: Local): Member | null {
  const common = { name: entry.name, utf8: entry.utf8, size: entry.size };
  const closed = local.fault ?? closedReason(entry);
  if (closed !== null) return { kind: 'closed', ...common, reason: closed };
  if (entry.name.at(-1) === 0x2f) {
    // A folder carries nothing; one with data is a file in disguise.
    if (entry.size === 0 && entry.packedSize <= 2) return null;
    return { kind: 'closed', ...common, reason: contradiction('folder with data').reason };
  }
  const { span } = local;
  if (span === null) throw damaged('zip local header');
  return {
    kind: 'file',
    ...common,
    remarks: local.remarks,
    packed: () => entry.packedSize,
    chunks: () => verified(unpacked(source, entry, span), entry),
  };
}

/** Unix modes: 0120000 symbolic link, 0100000 file, 0040000 folder, anything else a device, FIFO or socket. */
function closedReason(entry: DirectoryEntry): Reason | null {
  const type = entry.unixMode & 0o170000;
  if (type === 0o120000) return fault('member-symlink', 'シンボリックリンクです。', 'The member is a symbolic link.').reason;
  if (type !== 0 && type !== 0o100000 && type !== 0o040000) {
    return fault('member-special', 'デバイスまたは FIFO です。', 'The member is a device or a FIFO.').reason;
  }
  if (entry.encrypted) return fault('member-encrypted', '暗号化されたメンバーです。', 'The member is encrypted.').reason;
  if (![0, 8, 12, 93, 95].includes(entry.method)) {
    return fault(
      'member-method',
      `圧縮方式 ${entry.method} は読めません。`,
      `The member is compressed with method ${entry.method}, which is not read.`,
    ).reason;
  }
  return null;
}

/** Up to this many bytes are unpacked in one call; larger members stream. */
const atOnce = 1_048_576;

function unpacked(source: Source, entry: DirectoryEntry, span: Span): Chunks {
  const input = () => chunksOf(source, span.dataStart, span.dataEnd);
  switch (entry.method) {
    case 0:
      return input();
    case 8:
      return entry.packedSize <= atOnce && entry.size <= atOnce
        ? inflateAtOnce(source, entry, span)
        : unpackOne(createInflateRaw(), input(), entry.packedSize);
    case 12:
      return unpackBzip2(input()).chunks();
    case 93:
      return unpackFrames(input(), () => createZstdDecompress()).chunks();
    default:
      return unpackXz(input()).chunks();
  }
}

async function* inflateAtOnce(source: Source, entry: DirectoryEntry, span: Span): AsyncGenerator<Uint8Array> {
  const packed = await source.read(span.dataStart, entry.packedSize);
  let result;
  try {
    result = inflateRawSync(packed, { info: true, maxOutputLength: Math.max(1, entry.size) });
  } catch (error) {
    throw (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE' ? contradiction('size') : asFault(error);
  }
  const { buffer, engine } = result as unknown as { buffer: Uint8Array; engine: { bytesWritten: number } };
  if (engine.bytesWritten !== packed.length) throw hiddenData();
  if (buffer.length > 0) yield buffer;
}

/** Declared size and CRC-32 against the real ones. Never hands out more than declared. */
async function* verified(chunks: Chunks, entry: DirectoryEntry): AsyncGenerator<Uint8Array> {
  let size = 0;
  let crc = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > entry.size) throw contradiction('size');
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (size !== entry.size) throw contradiction('size');
  if (crc !== entry.crc) throw contradiction('CRC-32');
}

/**
 * The entries must lie one after the other, up to the directory. A start script or a program before the first (Spring Boot, self-extractors) is
 * allowed: it is part of the container file that is hashed and scanned.
 */
async function checkSpans(source: Source, directory: Directory, spans: readonly Span[]): Promise<void> {
  if (spans.length < directory.entries.length) throw contradiction('local headers');
  let at: number | null = null;
  let descriptor: readonly number[] = [0];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (at === null) await checkPrefix(source, span.start);
    else if (!descriptor.includes(span.start - at)) throw span.start < at ? overlap() : hiddenData();
    at = span.dataEnd;
    descriptor = span.descriptor;
  }
  if (at === null) await checkPrefix(source, directory.start);
  else if (!descriptor.includes(directory.start - at)) throw directory.start < at ? overlap() : hiddenData();
}

async function checkPrefix(source: Source, length: number): Promise<void> {
  if (length === 0) return;
  if (!isProgram(await source.read(0, Math.min(2, length)))) throw hiddenData();
}

function overlap(): ContainerFault {
  return fault('zip-overlap', '複数のメンバーが同じデータを共有しています。', 'Members of the zip share the same bytes.');
}
