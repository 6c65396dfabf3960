import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** A file to write below a folder of ours. */
export interface NewFile {
  readonly folder: string;
  /** `/`-separated, already known to stay below the folder. */
  readonly path: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly signal: AbortSignal;
}

/** Writes a file as its chunks arrive, for nobody else to read or run. Throws where there is one, where the chunks end in an error, and when told to stop. */
export async function writeBelow({ folder, path, chunks, signal }: NewFile): Promise<void> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  await pipeline(chunks, createWriteStream(target, { flags: 'wx', mode: 0o600 }), { signal });
}
