import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipArchive } from 'archiver';
import type { Readable } from 'node:stream';

/** A file to put into the package. */
export interface PackedFile {
  readonly path: string;
  /** Opened when its turn comes, so that one file is open at a time. */
  readonly open: () => Readable;
  /** Already compressed: stored as it is. */
  readonly stored: boolean;
}

/** Every entry has this date (the first of MS-DOS time) and mode: the package says nothing of the machine it was made on. */
const ENTRY = { date: new Date(Date.UTC(1980, 0, 1)), mode: 0o644 } as const;
/** At exactly this many entries archiver writes a directory that needs zip64 without it. */
const AWKWARD_COUNT = 65_535;

/** Writes the files in the order given: one input method, one at a time, so that equal input gives equal bytes on one machine. Throws what reading or writing throws. */
export async function writeZip(files: readonly PackedFile[], sink: Writable): Promise<void> {
  const archive = new ZipArchive({ zlib: { level: 6 }, forceZip64: files.length === AWKWARD_COUNT });
  const written = pipeline(archive, sink);
  // A failing sink must not leave the loop waiting for entries that nobody takes.
  let broken: unknown;
  written.catch((error: unknown) => (broken = error));
  for (const { path, open, stored } of files) {
    if (broken !== undefined) break;
    await appended(archive, { path, source: open(), stored }, written);
  }
  if (broken === undefined) await archive.finalize();
  await written;
}

function appended(
  archive: ZipArchive,
  { path, source, stored }: { path: string; source: Readable; stored: boolean },
  written: Promise<void>,
): Promise<void> {
  return new Promise((done, fail) => {
    const onEntry = (): void => {
      archive.off('error', fail);
      done();
    };
    source.once('error', (error) => {
      archive.abort();
      fail(error);
    });
    archive.once('entry', onEntry).once('error', fail);
    written.catch(fail);
    archive.append(source, { name: path, ...ENTRY, store: stored });
  });
}
