import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { OsvRecord } from '../../src/feeds/osv/schema.ts';
import { kevAsOf } from '../../src/feeds/kev/schema.ts';
import type { FeedRecord } from '../../src/feeds/record.ts';
import { feedFiles, writeFeed } from '../../src/io/feed-folder.ts';
import { readOsvArchive } from '../../src/io/feed-archive.ts';
import { sha256Bytes } from '../../src/io/digest.ts';
import { makeDatabase } from '../../src/tools/osv-scanner/scratch.ts';

/** The feeds that lie beside the example: real records, frozen, marked as test data. */
export const exampleFeeds = join(import.meta.dirname, '..', '..', 'examples', 'feeds');

/** A private folder that goes when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kenpin-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the example's feeds that a test may spoil. */
export async function copiedFeeds(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(exampleFeeds, folder, { recursive: true });
  return folder;
}

/** An OSV record of one package. */
export function recordOf(ecosystem: string, id: string, more: Partial<OsvRecord> & { package?: string } = {}): OsvRecord {
  const { package: name = 'left', ...rest } = more;
  return {
    id,
    modified: '2026-11-20T00:00:00Z',
    affected: [
      {
        package: { ecosystem, name },
        ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '2.0.0' }] }],
        versions: ['1.0.0'],
      },
    ],
    ...rest,
  };
}

/** Puts an OSV database with these records into a feed folder, as an update would leave it. */
export async function putOsvFeed(
  folder: string,
  { ecosystem, records, change = {} }: { ecosystem: string; records: readonly object[]; change?: Partial<FeedRecord> },
): Promise<void> {
  const bytes = await makeDatabase(Object.fromEntries(records.map((record) => [(record as { id: string }).id, record])));
  const { facts } = await readOsvArchive(bytes, ecosystem);
  const record: FeedRecord = {
    schema: 'kenpin.feed/1',
    feed: `osv/${ecosystem}`,
    source: 'http://127.0.0.1/',
    fetchedAt: '2026-11-22T00:00:00.000Z',
    dataAsOf: facts.dataAsOf,
    records: facts.records,
    sha256: sha256Bytes(bytes),
    ...change,
  };
  await writeFeed(folder, { record, files: { [feedFiles.osv]: bytes } });
}

/** Puts a KEV catalogue with these CVEs into a feed folder. */
export async function putKevFeed(folder: string, cves: readonly string[], dateReleased = '2026-11-21T00:00:00Z'): Promise<void> {
  const dateAdded = dateReleased.slice(0, 10);
  const catalogue = {
    catalogVersion: 'test',
    dateReleased,
    count: cves.length,
    vulnerabilities: cves.map((cveID) => ({ cveID, dateAdded })),
  };
  const bytes = Buffer.from(JSON.stringify(catalogue));
  const record: FeedRecord = {
    schema: 'kenpin.feed/1',
    feed: 'kev',
    source: 'http://127.0.0.1/',
    fetchedAt: '2026-11-22T00:00:00.000Z',
    dataAsOf: kevAsOf(catalogue),
    records: cves.length,
    sha256: sha256Bytes(bytes),
  };
  await writeFeed(folder, { record, files: { [feedFiles.kev]: bytes } });
}

/** Changes a feed's own record. */
export async function changeRecord(folder: string, feed: string, change: (record: FeedRecord) => object): Promise<void> {
  const path = join(folder, feed, feedFiles.record);
  await writeFile(path, JSON.stringify(change(JSON.parse(await readFile(path, 'utf8')) as FeedRecord)));
}
