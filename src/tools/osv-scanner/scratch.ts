import { copyFile, link, mkdir, open, writeFile } from 'node:fs/promises';
import { ZipArchive } from 'archiver';
import { dirname, join } from 'node:path';
import type { Canary, ScanFile } from '../../checks/dependencies/ports.ts';
import type { HeldOsvFeed } from '../../feeds/record.ts';
import type { OsvSample } from '../../feeds/osv/schema.ts';
import type { ScanPlaces } from './arguments.ts';

/** Where the parts of one scan lie below its private folder. */
export function placesIn(folder: string): ScanPlaces {
  return {
    databases: join(folder, 'databases'),
    config: join(folder, 'osv-scanner.toml'),
    probes: join(folder, 'probes', 'osv-scanner.json'),
    files: join(folder, 'files'),
    report: join(folder, 'report.json'),
  };
}

/** A handed-over file on disk. */
export interface StoredFile {
  readonly path: string;
  readonly place: string;
  readonly ecosystem: string | undefined;
}

/**
 * Stores a file as `<number>/<scanner name>`. The census path never becomes a file name: it is hostile. The scanner name comes from our own table and may
 * carry the deliverable's base name, so it is held to plain characters here once more.
 */
export async function storeFile(folder: string, number: number, file: ScanFile): Promise<StoredFile> {
  if (!/^([A-Za-z0-9_.-]+\/)?[A-Za-z0-9_.-]+$/.test(file.scannerName) || file.scannerName.includes('..'))
    throw new Error('not a plain scanner name');
  const place = join(folder, String(number).padStart(6, '0'), file.scannerName);
  await mkdir(dirname(place), { recursive: true });
  const handle = await open(place, 'wx', 0o600);
  try {
    for await (const chunk of file.chunks) await handle.appendFile(chunk);
  } finally {
    await handle.close();
  }
  return { path: file.path, place, ecosystem: file.ecosystem };
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
  const zip = new ZipArchive({ store: true });
  for (const [id, record] of Object.entries(records)) zip.append(JSON.stringify(record), { name: `${id}.json`, date: new Date(0) });
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

/** What the inventory of probes holds. */
export interface Probes {
  readonly canary: Canary;
  readonly ecosystem: string;
  readonly samples: readonly OsvSample[];
}

/** Writes the inventory (`osv-scanner.json`, the scanner's own format) with the canary, its mended version, and the samples of each database. */
export async function writeProbes(path: string, { canary, ecosystem, samples }: Probes): Promise<void> {
  const packages = [
    { name: canary.name, version: canary.vulnerable, ecosystem },
    { name: canary.name, version: canary.mended, ecosystem },
    ...samples.map(({ name, version, ecosystem: of }) => ({ name, version, ecosystem: of })),
  ];
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify({ results: [{ packages: packages.map((each) => ({ package: each })) }] }));
}

/** The samples of those databases that are held. */
export function samplesOf(feeds: readonly HeldOsvFeed[]): OsvSample[] {
  return feeds.flatMap((feed) => (feed.state === 'held' ? feed.samples : []));
}
