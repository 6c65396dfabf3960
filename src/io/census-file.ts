import { hash, createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync, type BigIntStats } from 'node:fs';
import type { CensusEntry } from '../gate/census.ts';
import { reason, type Reason } from '../gate/reason.ts';
import { chunksOf, memorySource, truncated, type Source } from '../deliverables/containers/container.ts';
import { detectContainer, headLength, tailLength } from '../deliverables/containers/detect.ts';
import { endOfProgram } from '../deliverables/containers/program.ts';
import { exploreFile, type Exploring } from '../deliverables/explore.ts';
import { diskPath, unreadable, type WalkedFile } from './census-walk.ts';

/** Files up to this size are read in one call. */
const small = 1_048_576;
const buffer = Buffer.allocUnsafeSlow(small + 1);

/** Reads one file on disk: hashes it, and explores it where it is a container. Never throws for what is wrong with the file. */
export async function readFileEntries(root: string, file: WalkedFile, exploring: Exploring): Promise<CensusEntry[]> {
  let descriptor: number;
  try {
    descriptor = openPlain(diskPath(root, file.path, file.bytes ?? null));
  } catch (error) {
    const link = (error as { code?: unknown }).code === 'ELOOP';
    return [unreadEntry(file, 0, link ? replaced() : unreadable('file-unreadable', error))];
  }
  try {
    return await readOpened(descriptor, file, exploring);
  } catch (error) {
    if (typeof (error as { code?: unknown }).code !== 'string') throw error;
    return [unreadEntry(file, 0, unreadable('file-unreadable', error))];
  } finally {
    closeSync(descriptor);
  }
}

/** Opens for reading without following a link at the end of the path, and without waiting for the other end of a FIFO. */
export function openPlain(path: string | Buffer): number {
  return openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK | constants.O_NOCTTY);
}

async function readOpened(descriptor: number, file: WalkedFile, exploring: Exploring): Promise<CensusEntry[]> {
  const before = fstatSync(descriptor, { bigint: true });
  const size = Number(before.size);
  if (!before.isFile()) return [unreadEntry(file, size, replaced())];
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const isSmall = size <= small;
  const length = readSync(descriptor, buffer, 0, isSmall ? size + 1 : headLength, 0);
  if (isSmall && length !== size) return [unreadEntry(file, size, changed())];
  const head = buffer.subarray(0, Math.min(length, headLength));
  const tail = isSmall ? buffer.subarray(Math.max(0, size - tailLength), size) : readAt(descriptor, size - tailLength, tailLength);
  const bytes = buffer.subarray(0, length);
  let entries: CensusEntry[];
  if (detectContainer(head, tail, name) !== null || endOfProgram(head) !== null) {
    const source = isSmall ? memorySource(Uint8Array.prototype.slice.call(bytes)) : fileSource(descriptor, size);
    entries = await exploreFile(
      { path: file.path, role: file.role, remarks: file.remarks, source, chunks: () => chunksOf(source) },
      exploring,
    );
  } else {
    entries = [readEntry(file, size, isSmall ? hash('sha256', bytes, 'hex') : hashLarge(descriptor, size))];
  }
  const changedMeanwhile = !sameFile(before, fstatSync(descriptor, { bigint: true })) || entries.at(-1)?.fate.state === 'unread';
  return changedMeanwhile ? [unreadEntry(file, size, changed())] : entries;
}

/** Whether nobody wrote to the file between the two looks. */
function sameFile(before: BigIntStats, after: BigIntStats): boolean {
  return before.size === after.size && before.mtimeNs === after.mtimeNs && before.ctimeNs === after.ctimeNs;
}

/** Null where the file became shorter. */
function hashLarge(descriptor: number, size: number): string | null {
  const digest = createHash('sha256');
  let at = 0;
  for (;;) {
    const length = readSync(descriptor, buffer, 0, small, at);
    if (length === 0) break;
    digest.update(buffer.subarray(0, length));
    at += length;
  }
  return at === size ? digest.digest('hex') : null;
}

/** An open file as a source. Each read has its own memory: chunks outlive the next read. */
export function fileSource(descriptor: number, size: number): Source {
  return { size, read: async (offset, length) => readAt(descriptor, offset, length) };
}

/** Bytes of an open file. Throws ContainerFault where it ends before. */
export function readAt(descriptor: number, offset: number, length: number): Buffer {
  const target = Buffer.allocUnsafe(length);
  let at = 0;
  while (at < length) {
    const read = readSync(descriptor, target, at, length - at, offset + at);
    if (read === 0) throw truncated();
    at += read;
  }
  return target;
}

function readEntry(file: WalkedFile, size: number, sha256: string | null): CensusEntry {
  if (sha256 === null) return unreadEntry(file, size, changed());
  const noted = file.remarks.length > 0 ? { remarks: file.remarks } : {};
  return { path: file.path, role: file.role, size, sha256, fate: { state: 'read' }, ...noted };
}

function unreadEntry(file: WalkedFile, size: number, why: Reason): CensusEntry {
  const noted = file.remarks.length > 0 ? { remarks: file.remarks } : {};
  return { path: file.path, role: file.role, size, sha256: null, fate: { state: 'unread', reason: why }, ...noted };
}

/** Somebody wrote to the file while it was read. */
export function changed(): Reason {
  return reason('changed-while-reading', {
    ja: '読み取り中に内容が変わりました。ビルドなどが動いていないか確認し、やり直してください。',
    en: 'The file changed while it was read. Make sure that nothing writes to it, and start again.',
  });
}

function replaced(): Reason {
  return reason('changed-while-reading', {
    ja: '走査のあとで通常のファイルではなくなりました。',
    en: 'It stopped being a regular file after the walk.',
  });
}
