import { createHash, randomBytes } from 'node:crypto';
import { constants, createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable, type Writable } from 'node:stream';
import { ToolError } from '../gate/error.ts';

/** Opens a delivered file for packing. The stream fails where the bytes are not those of the census: size and SHA-256 are compared at its end. Links are not followed. */
export function openDelivered(
  root: string,
  { path, size, sha256 }: { readonly path: string; readonly size: number; readonly sha256: string },
): Readable {
  const hash = createHash('sha256');
  let seen = 0;
  const check = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      seen += chunk.length;
      done(null, chunk);
    },
    flush(done) {
      done(seen === size && hash.digest('hex') === sha256 ? null : changed(path));
    },
  });
  const file = createReadStream(join(root, path), { flags: (constants.O_RDONLY | constants.O_NOFOLLOW) as unknown as string });
  file.once('error', (error) => check.destroy(error));
  return file.pipe(check);
}

function changed(path: string): ToolError {
  return new ToolError({
    code: 'package-changed',
    where: path,
    text: { ja: '{path} が検査の後に変わっています。', en: '{path} has changed since it was checked.' },
    mend: { ja: '検査（kenpin gate）からやり直してください。', en: 'Gate again.' },
    parameters: { path },
  });
}

/** A file that gets its final name only when it is whole. */
export interface PartFile {
  readonly path: string;
  readonly sink: Writable;
  /** Flushes to the disk and gives it its final name. */
  commit(final: string): Promise<void>;
  /** Removes it; nothing happens once it is committed. */
  discard(): Promise<void>;
}

/** Begins a file in a folder, under a name that nobody takes for a package. */
export async function beginPart(folder: string): Promise<PartFile> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `.kenpin-${randomBytes(6).toString('hex')}.part`);
  const sink = createWriteStream(path, { flags: 'wx', mode: 0o644 });
  return {
    path,
    sink,
    commit: async (final) => {
      const file = await open(path, 'r+');
      await file.sync();
      await file.close();
      await rename(path, final);
    },
    discard: async () => {
      sink.destroy();
      await rm(path, { force: true });
    },
  };
}

/** A file that is read at any offset. */
export interface OpenFile {
  readonly size: number;
  /** Exactly `length` bytes. Throws where the file ends before. */
  read(offset: number, length: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Opens a file for reading at any offset. Throws for what is no regular file, and never waits for the other end of a FIFO. */
export async function openRandom(path: string): Promise<OpenFile> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const status = await file.stat();
  if (!status.isFile()) {
    await file.close();
    throw new Error('no regular file');
  }
  const { size } = status;
  return { size, read: (offset, length) => readAt(file, offset, length), close: () => file.close() };
}

async function readAt(file: FileHandle, offset: number, length: number): Promise<Uint8Array> {
  const buffer = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(buffer, done, length - done, offset + done);
    if (bytesRead === 0) throw new Error('the file ends too early');
    done += bytesRead;
  }
  return buffer;
}

/** SHA-256 (lower-case hex) and size of a file. */
export async function sizeAndHash(path: string): Promise<{ readonly sha256: string; readonly size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk as Buffer);
    size += (chunk as Buffer).length;
  }
  return { sha256: hash.digest('hex'), size };
}

/** A package with its sum, its cover sheet and its virus check label (packageName in src/package/layout.ts), and what a killed run left of one. */
const ours =
  /^(?:[A-Za-z0-9.-]+|TRIAL_[A-Za-z0-9.-]+)_\d{2,3}_\d{8}\.zip(?:\.sha256|\.txt|\.virus-label\.(?:txt|html|xlsx))?(?:\.[0-9a-f]{12}\.part)?$|^\.kenpin-[0-9a-f]+\.part$/;

/** Names in the output folder that packaging did not write. Where there are any the folder is somebody's own, and may hold what is to be delivered. */
export async function foreignNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => !ours.test(name));
}
