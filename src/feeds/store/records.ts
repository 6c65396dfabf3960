import { feedRecord, type FeedFacts, type FeedRecord } from '../record.ts';
import { StoreError, type Store } from './store.ts';

/** Feeds whose records lie in the store. `csaf/<provider>` stands for each provider. */
export const storedFeeds = ['nvd', 'epss', 'jvn', 'jvn-notices', 'jpcert'] as const;

/** Whether a feed of that name lies in the store. */
export function isStoredFeed(feed: string): boolean {
  return storedFeeds.some((each) => each === feed) || /^csaf\/[a-z0-9-]+$/.test(feed);
}

/** One file or page that was loaded whole: what an incremental update compares with. */
export interface UnitRecord {
  readonly url: string;
  /** RFC 3339, UTC. */
  readonly fetchedAt: string;
  readonly sha256: string;
  readonly records: number;
  readonly etag?: string;
  readonly lastModified?: string;
  /** Up to when the feed is whole, RFC 3339: where the next incremental update goes on. */
  readonly until?: string;
  /** EPSS: the model that made the scores. */
  readonly model?: string;
}

/** The unit of NVD and JVN iPedia that says up to when all changes were taken: its `until`. */
export const changesUnit = 'changes';

/** The record of a feed in the store, or null. Throws {@link StoreError} where there is one that cannot be read. */
export function readStoredRecord(store: Store, feed: string): FeedRecord | null {
  const text = store.prepare('SELECT record FROM feed WHERE feed = ?').get(feed)?.['record'];
  if (typeof text !== 'string') return null;
  const parsed = feedRecord.safeParse(parse(text));
  if (!parsed.success) throw new StoreError(`the record of ${feed} is damaged`);
  return parsed.data;
}

/** Names of the feeds that the store has a record of, sorted. */
export function namesOfStored(store: Store): string[] {
  return store
    .prepare('SELECT feed FROM feed ORDER BY feed')
    .all()
    .map((row) => String(row['feed']));
}

/** Writes the record of a feed, within the transaction that changed its data. */
export function writeStoredRecord(store: Store, record: FeedRecord): void {
  store.prepare('INSERT OR REPLACE INTO feed (feed, record) VALUES (?, ?)').run(record.feed, JSON.stringify(record));
}

/** The unit of a feed, or null. */
export function readUnit(store: Store, feed: string, unit: string): UnitRecord | null {
  const text = store.prepare('SELECT record FROM unit WHERE feed = ? AND unit = ?').get(feed, unit)?.['record'];
  return typeof text === 'string' ? (parse(text) as UnitRecord) : null;
}

/** Writes a unit, within the transaction that loaded it. */
export function writeUnit(store: Store, { feed, unit }: { feed: string; unit: string }, record: UnitRecord): void {
  store.prepare('INSERT OR REPLACE INTO unit (feed, unit, record) VALUES (?, ?, ?)').run(feed, unit, JSON.stringify(record));
}

/** SHA-256 values of a feed's units in the order of their names: what the hash of the whole feed is made of. */
export function unitHashes(store: Store, feed: string): string[] {
  return store
    .prepare('SELECT unit, record FROM unit WHERE feed = ? ORDER BY unit')
    .all(feed)
    .map((row) => `${String(row['unit'])} ${(parse(String(row['record'])) as UnitRecord).sha256}`);
}

/** SHA-256 of a feed: of its units' hashes. */
export function storedHash(store: Store, feed: string, hash: (bytes: Uint8Array) => string): string {
  return hash(new TextEncoder().encode(unitHashes(store, feed).join('\n')));
}

/**
 * Counts a feed's records again, and finds the newest date inside them. Null where there are none.
 * Where a feed comes in many units, an update that was cut short leaves some newer than others: only what is not newer than the whole counts as its date.
 */
export function countStored(store: Store, feed: string): FeedFacts | null {
  const [table, where] = tableOf(feed);
  const records = store.number(`SELECT count(*) FROM ${table} WHERE ${where}`, ...parametersOf(feed));
  if (records === 0) return null;
  // EPSS rows have no date of their own; their day stands in the record of the unit.
  const newest = feed === 'epss' ? readUnit(store, 'epss', 'current')?.until : newestOf(store, feed);
  if (typeof newest !== 'string') throw new StoreError(`${feed} has records without a date`);
  return { records, dataAsOf: new Date(newest).toISOString(), unreadable: 0 };
}

function newestOf(store: Store, feed: string): unknown {
  const [table, where] = tableOf(feed);
  const until = readUnit(store, feed, changesUnit)?.until;
  const bound = until === undefined ? '' : ' AND modified <= ?';
  const query = store.prepare(`SELECT max(modified) AS newest FROM ${table} WHERE ${where}${bound}`);
  return query.get(...parametersOf(feed), ...(until === undefined ? [] : [until]))?.['newest'];
}

/** Forgets all of a feed, within a transaction of the caller's. */
export function clearStored(store: Store, feed: string): void {
  const [table, where] = tableOf(feed);
  const tables = { nvd: ['nvd', 'nvd_body', 'nvd_product'], jvn: ['jvn', 'jvn_cve', 'jvn_product'], epss: ['epss'] }[table];
  const all = tables ?? [table, `${table}_cve`, ...(table === 'notice' ? ['notice_name'] : ['advisory_product'])];
  for (const each of all) store.prepare(`DELETE FROM ${each} WHERE ${where}`).run(...parametersOf(feed));
  for (const each of ['unit', 'feed']) store.prepare(`DELETE FROM ${each} WHERE feed = ?`).run(feed);
}

function tableOf(feed: string): [string, string] {
  if (feed === 'nvd' || feed === 'epss' || feed === 'jvn') return [feed, 'TRUE'];
  if (feed === 'jvn-notices' || feed === 'jpcert') return ['notice', 'source = ?'];
  if (isStoredFeed(feed)) return ['advisory', 'provider = ?'];
  throw new StoreError(`no feed of the store: ${feed}`);
}

function parametersOf(feed: string): string[] {
  if (feed === 'jvn-notices') return ['jvn'];
  if (feed === 'jpcert') return ['jpcert'];
  return feed.startsWith('csaf/') ? [feed.slice('csaf/'.length)] : [];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new StoreError('a record in the store is not JSON');
  }
}
