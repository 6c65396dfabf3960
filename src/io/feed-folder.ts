import { open as openFile, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { kevAsOf, kevCatalogue } from '../feeds/kev/schema.ts';
import {
  feedRecord,
  type FeedRecord,
  type HeldFeed,
  type HeldKevFeed,
  type HeldOsvFeed,
  type KevShelf,
  type OsvShelf,
} from '../feeds/record.ts';
import { reason, type Reason } from '../gate/reason.ts';
import { sha256Bytes } from './digest.ts';
import type { Source } from '../deliverables/containers/container.ts';
import { readOsvArchive, readOsvRecord, selectRecords } from './feed-archive.ts';
import { writeAtomically } from './files.ts';
import { isCode } from './lock.ts';

/** File names of a feed folder. The data files are named as at their source, so that a folder can be carried in by any means. */
export const feedFiles = {
  record: 'kenpin-feed.json',
  /** The record of data that are just taking the place of others: see {@link writeFeed}. */
  nextRecord: 'kenpin-feed.next.json',
  osv: 'all.zip',
  osvIndex: 'modified_id.csv',
  kev: 'known_exploited_vulnerabilities.json',
} as const;

/** Whether this can name an OSV ecosystem: it becomes a folder name. */
export function isEcosystemName(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9. _-]*$/.test(name) && !name.includes('..');
}

/** Names of the feeds that have a folder: `kev`, `osv/npm`, sorted. */
export async function listFeeds(folder: string): Promise<string[]> {
  const [top, ecosystems] = await Promise.all([folder, join(folder, 'osv')].map((path) => readdir(path).catch((): string[] => [])));
  const osv = (ecosystems ?? []).filter((name) => isEcosystemName(name)).map((name) => `osv/${name}`);
  return [...(top?.includes('kev') === true ? ['kev'] : []), ...osv].sort();
}

/** The folder of one feed. Ecosystem names are checked: they become folder names. */
export function feedPath(folder: string, feed: string): string {
  if (feed !== 'kev' && !(feed.startsWith('osv/') && isEcosystemName(feed.slice(4)))) throw new Error(`no feed name: ${feed}`);
  return join(folder, ...feed.split('/'));
}

/** Opens OSV databases: hashes the data again, reads every record, compares with the feed's own record. */
export function openOsvShelf(folder: string): OsvShelf {
  return {
    consult: async (ecosystem): Promise<HeldOsvFeed> => {
      const feed = `osv/${ecosystem}`;
      return await open({ folder, feed, file: feedFiles.osv }, async (bytes, path) => {
        const { facts, samples, index } = await readOsvArchive(bytes, ecosystem);
        const select = async (names: Iterable<string>) =>
          await withSource(path, async (source) => {
            const chosen = new Map<string, Uint8Array>();
            for (const place of selectRecords(index, names)) chosen.set(place.id, await readOsvRecord(source, place));
            return chosen;
          });
        return { facts, extra: { location: path, samples, select } };
      });
    },
  };
}

async function withSource<Result>(path: string, use: (source: Source) => Promise<Result>): Promise<Result> {
  const file = await openFile(path);
  try {
    const { size } = await file.stat();
    const read = async (offset: number, length: number): Promise<Uint8Array> => {
      const bytes = Buffer.alloc(length);
      const { bytesRead } = await file.read(bytes, 0, length, offset);
      if (bytesRead !== length) throw new Error(`${path} is cut off`);
      return bytes;
    };
    return await use({ size, read });
  } finally {
    await file.close();
  }
}

/** Opens the KEV catalogue. */
export function openKevShelf(folder: string): KevShelf {
  return {
    consult: async (): Promise<HeldKevFeed> =>
      await open({ folder, feed: 'kev', file: feedFiles.kev }, async (bytes) => {
        const catalogue = kevCatalogue.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
        const facts = { dataAsOf: kevAsOf(catalogue), records: catalogue.count, unreadable: 0 };
        return { facts, extra: { cves: new Map(catalogue.vulnerabilities.map(({ cveID, dateAdded }) => [cveID, dateAdded])) } };
      }),
  };
}

/** The feed's record, or null where there is none that can be read. Whether it is that of the data is said by whoever opens them. */
export async function readFeedRecord(folder: string, feed: string): Promise<FeedRecord | null> {
  return await readRecord(folder, feed, feedFiles.record);
}

async function readRecord(folder: string, feed: string, name: string): Promise<FeedRecord | null> {
  try {
    const text = await readFile(join(feedPath(folder, feed), name), 'utf8');
    const parsed = feedRecord.safeParse(JSON.parse(text));
    return parsed.success && parsed.data.feed === feed ? parsed.data : null;
  } catch {
    return null;
  }
}

/** One feed's new data. */
export interface FeedContent {
  readonly record: FeedRecord;
  /** File name → bytes. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/**
 * Replaces a feed. The new record first lies beside the old one; the data file's change of name decides which of both is true, so that a kill at any moment leaves
 * the former feed or the new one, whole.
 */
export async function writeFeed(folder: string, { record, files }: FeedContent): Promise<void> {
  await replaceFeed(feedPath(folder, record.feed), record, async (path) => {
    for (const [name, bytes] of Object.entries(files)) if (!isData(name)) await writeAtomically(join(path, name), bytes);
    for (const [name, bytes] of Object.entries(files)) if (isData(name)) await writeAtomically(join(path, name), bytes);
  });
}

/** Replaces a feed by files that lie on the same file system already, such as those of an import. */
export async function moveFeed(
  from: string,
  folder: string,
  { record, names }: { record: FeedRecord; names: readonly string[] },
): Promise<void> {
  await replaceFeed(feedPath(folder, record.feed), record, async (path) => {
    for (const name of names.toSorted((a, b) => Number(isData(a)) - Number(isData(b)))) await rename(join(from, name), join(path, name));
  });
}

async function replaceFeed(path: string, record: FeedRecord, replace: (path: string) => Promise<void>): Promise<void> {
  const next = join(path, feedFiles.nextRecord);
  await writeAtomically(next, `${JSON.stringify(record, null, 2)}\n`);
  await replace(path);
  await rename(next, join(path, feedFiles.record));
}

function isData(name: string): boolean {
  return name === feedFiles.osv || name === feedFiles.kev;
}

interface FeedPlace {
  readonly folder: string;
  readonly feed: string;
  readonly file: string;
}

type Reading<Extra> = (bytes: Uint8Array, path: string) => Promise<{ facts: FeedRecordFacts; extra: Extra }>;
type FeedRecordFacts = Extract<HeldFeed<unknown>, { state: 'held' }>['facts'];

async function open<Extra>(place: FeedPlace, read: Reading<Extra>): Promise<HeldFeed<Extra>> {
  const { folder, feed, file } = place;
  const path = join(feedPath(folder, feed), file);
  const bytes = await readFile(path).catch((error: unknown) => (isCode(error, 'ENOENT') ? null : 'unreadable'));
  if (bytes === null) return { state: 'notHeld', feed, reason: notHeld(feed) };
  if (typeof bytes === 'string') return { state: 'damaged', feed, reason: damaged(feed, 'cannot be read') };
  const record = await recordOf(place, bytes);
  if (typeof record === 'string') return { state: 'damaged', feed, reason: damaged(feed, record) };
  try {
    const { facts, extra } = await read(bytes, path);
    if (facts.records !== record.records)
      return { state: 'damaged', feed, reason: damaged(feed, `${facts.records} records, ${record.records} recorded`) };
    if (Date.parse(facts.dataAsOf) !== Date.parse(record.dataAsOf))
      return { state: 'damaged', feed, reason: damaged(feed, `data as of ${facts.dataAsOf}, ${record.dataAsOf} recorded`) };
    return { state: 'held', record, facts, ...extra };
  } catch (error) {
    return { state: 'damaged', feed, reason: damaged(feed, error instanceof Error ? error.message.slice(0, 200) : 'not readable') };
  }
}

/** The record that is of these very bytes, or why there is none. */
async function recordOf({ folder, feed }: FeedPlace, bytes: Uint8Array): Promise<FeedRecord | string> {
  const names = [feedFiles.record, feedFiles.nextRecord];
  const records = (await Promise.all(names.map((name) => readRecord(folder, feed, name)))).filter((each) => each !== null);
  const sha256 = sha256Bytes(bytes);
  const fitting = records.find((each) => each.sha256 === sha256);
  return fitting ?? (records.length === 0 ? `${feedFiles.record} is missing or not valid` : 'SHA-256 differs from the record');
}

/** There is no data of this feed in the feed folder. */
export function notHeld(feed: string): Reason {
  return reason(
    'feed-not-held',
    {
      ja: '脆弱性情報「{feed}」がフィードフォルダにないため、照会していません。`kenpin feeds update` で取得してください。',
      en: 'The feed {feed} is not in the feed folder and was not consulted. Fetch it with `kenpin feeds update`.',
    },
    { feed },
  );
}

/** The data of this feed are there and cannot be believed. */
export function damaged(feed: string, why: string): Reason {
  return reason(
    'feed-damaged',
    {
      ja: '脆弱性情報「{feed}」のデータが壊れているか、記録と一致しません（{why}）。`kenpin feeds update` で取得し直してください。',
      en: 'The data of the feed {feed} are damaged or do not match their record ({why}). Fetch them again with `kenpin feeds update`.',
    },
    { feed, why },
  );
}
