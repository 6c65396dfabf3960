import { copyFile, link, mkdir, open, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ZipArchive } from 'archiver';
import type { Canary, ScanFile } from '../../checks/dependencies/ports.ts';
import type { ScanPlaces } from './arguments.ts';

/** Where the parts of one scan lie below its private folder. */
export function placesIn(folder: string): ScanPlaces {
  return {
    config: join(folder, 'osv-scanner.toml'),
    emptyDatabases: join(folder, 'empty'),
    databases: join(folder, 'databases'),
    files: join(folder, 'files'),
    again: join(folder, 'again'),
    images: join(folder, 'images'),
    inventory: join(folder, 'inventory', 'osv-scanner.json'),
    distributions: join(folder, 'inventory', 'bom.cdx.json'),
    reports: join(folder, 'reports'),
  };
}

/** Makes every folder that has no numbers below it. */
export async function makePlaces(places: ScanPlaces): Promise<void> {
  for (const folder of [places.files, places.again, places.images, places.reports, dirname(places.inventory)])
    await mkdir(folder, { recursive: true });
  // Every setting at its default: what lies beside the scanned files has no say.
  await writeFile(places.config, '');
}

/** A handed-over file on disk. */
export interface StoredFile {
  readonly path: string;
  readonly place: string;
  readonly bytes: number;
  /** Place of the file with which this one is read; the log speaks of that one only. */
  readonly readWith?: string;
}

/**
 * Stores a file as `<number>/<scanner name>`. The census path never becomes a file name: it is hostile. The scanner name comes from our own table and may
 * carry the deliverable's base name, so it is held to plain characters here once more.
 */
export async function storeFile(folder: string, file: ScanFile): Promise<StoredFile> {
  if (!/^([A-Za-z0-9_.-]+\/)?[A-Za-z0-9_.-]+$/.test(file.scannerName) || file.scannerName.includes('..'))
    throw new Error('not a plain scanner name');
  const place = join(folder, file.scannerName);
  await mkdir(dirname(place), { recursive: true });
  // osv-scanner looks for build data in files that may be run. Nothing runs them.
  const handle = await open(place, 'wx', 0o700);
  let bytes = 0;
  try {
    for await (const chunk of file.chunks) {
      bytes += chunk.length;
      await handle.appendFile(chunk);
    }
  } finally {
    await handle.close();
  }
  return { path: file.path, place, bytes };
}

/** Moves a stored file's numbered folder to where it is scanned again, and answers its new place. */
export async function moveFolder(place: string, { files, again }: Pick<ScanPlaces, 'files' | 'again'>): Promise<string> {
  const [shard = '', number = '', ...rest] = place.slice(files.length + 1).split('/');
  await rename(join(files, shard, number), join(again, number));
  return join(again, number, ...rest);
}

/** osv-scanner up to 2.4 and all documentation say `osv-scanner/`, 2.5 reads `osv-scalibr/` only: both are written. */
const databaseFolders = ['osv-scanner', 'osv-scalibr'];

/** Puts a database where the scanner looks for it: the held file itself, or one made here. */
export async function placeDatabase(databases: string, ecosystem: string, data: { file: string } | { bytes: Uint8Array }): Promise<void> {
  for (const name of databaseFolders) {
    const target = join(databases, name, ecosystem, 'all.zip');
    await mkdir(dirname(target), { recursive: true });
    if ('bytes' in data) await writeFile(target, data.bytes);
    else await link(data.file, target).catch(() => copyFile(data.file, target));
  }
}

/** A valid OSV `all.zip` with these records, or none: an empty database lets matching go on for the other ecosystems. */
export async function makeDatabase(records: Readonly<Record<string, unknown>>): Promise<Uint8Array> {
  return await zipOf(Object.entries(records).map(([id, record]) => [id, Buffer.from(JSON.stringify(record))]));
}

/** The same from records as they stand in a feed: id → JSON. */
export async function zipOf(records: Iterable<readonly [id: string, json: Uint8Array]>): Promise<Uint8Array> {
  const zip = new ZipArchive({ store: true });
  for (const [id, json] of records) zip.append(Buffer.from(json), { name: `${id}.json`, date: new Date(0) });
  void zip.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of zip) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The canary's advisory as an OSV record of the given ecosystem. */
export function canaryRecord(canary: Canary, ecosystem: string): object {
  const events = [{ introduced: '0' }, { fixed: canary.mended }];
  return {
    schema_version: '1.6.0',
    id: canary.advisory,
    modified: canary.modified,
    published: canary.modified,
    affected: [{ package: { ecosystem, name: canary.name }, ranges: [{ type: 'ECOSYSTEM', events }] }],
  };
}
