import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeedRecord, HeldStoredFeed, Knowledge, KnowledgeShelf } from '../feeds/record.ts';
import { lookUpCves, lookUpProduct, type CveEntries, type ProductEntries } from '../feeds/store/lookup.ts';
import { countStored, isStoredFeed, namesOfStored, readStoredRecord, storedHash } from '../feeds/store/records.ts';
import { storeFile } from '../feeds/store/schema.ts';
import { openStoreForReading, openStoreForWriting, StoreError, type Store } from '../feeds/store/store.ts';
import { sha256Bytes } from './digest.ts';
import { damaged, notHeld } from './feed-folder.ts';
import { checkLayout } from './knowledge-layout.ts';

/** A {@link Knowledge} that can also say which feeds it has a record of. */
export interface ListedKnowledge extends Knowledge {
  /** Names of the feeds that the store has a record of, sorted; none where it is missing or damaged. */
  feeds(): readonly string[];
}

/** A {@link KnowledgeShelf} whose knowledge can list its feeds. */
export interface ListedKnowledgeShelf extends KnowledgeShelf {
  open(): Promise<ListedKnowledge>;
}

/** Opens the store of a feed folder, from a medium that cannot be written to as well. */
export function openKnowledgeShelf(folder: string): ListedKnowledgeShelf {
  const path = join(folder, storeFile);
  return {
    open: async () => {
      if (!(await exists(path))) return empty((feed) => ({ state: 'notHeld', feed, reason: notHeld(feed) }));
      if (await exists(`${path}-journal`)) rollBack(path);
      try {
        return knowledgeOf(openSnapshot(path));
      } catch (error) {
        const why = sayWhy(error);
        return empty((feed) => ({ state: 'damaged', feed, reason: damaged(feed, why) }));
      }
    },
  };
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    (error: unknown) => !(error instanceof Error && 'code' in error && error.code === 'ENOENT'),
  );
}

/** What a killed update left is undone. Where that cannot be (a medium that is read-only), opening for reading refuses the store. */
function rollBack(path: string): void {
  try {
    const store = openStoreForWriting(path);
    try {
      namesOfStored(store);
    } finally {
      store.close();
    }
  } catch {
    // Said by whoever opens it for reading.
  }
}

/** Everything is read in one transaction: an update that runs meanwhile is not seen, half or whole. */
function openSnapshot(path: string): Store {
  const store = openStoreForReading(path);
  try {
    store.database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; BEGIN;');
    checkLayout(store);
    return store;
  } catch (error) {
    store.close();
    throw error;
  }
}

function knowledgeOf(store: Store): ListedKnowledge {
  const answers = new Map<string, HeldStoredFeed>();
  return {
    feeds: () => namesIn(store),
    consult: (feed) => {
      const answer = answers.get(feed) ?? consult(store, feed);
      answers.set(feed, answer);
      return answer;
    },
    cves: (ids) => guarded((): ReadonlyMap<string, CveEntries> => lookUpCves(store, ids)),
    product: (key) => guarded((): ProductEntries => lookUpProduct(store, key)),
    close: () => store.close(),
  };
}

function namesIn(store: Store): string[] {
  try {
    return namesOfStored(store).filter((feed) => isStoredFeed(feed));
  } catch {
    // Every feed that is asked for says why.
    return [];
  }
}

function consult(store: Store, feed: string): HeldStoredFeed {
  if (!isStoredFeed(feed)) return { state: 'notHeld', feed, reason: notHeld(feed) };
  try {
    const record = readStoredRecord(store, feed);
    // Rows without a record are what a first update left when it was cut off: never yet whole.
    if (record === null) return { state: 'notHeld', feed, reason: notHeld(feed) };
    const contradiction = contradictionOf(store, feed, record);
    if (contradiction !== null) return { state: 'damaged', feed, reason: damaged(feed, contradiction) };
    return { state: 'held', record, facts: { dataAsOf: record.dataAsOf, records: record.records, unreadable: 0 } };
  } catch (error) {
    return { state: 'damaged', feed, reason: damaged(feed, sayWhy(error)) };
  }
}

/** What the rows and units say against the record. Whoever writes rows writes the record with them, in the same transaction: they never part by an interruption. */
function contradictionOf(store: Store, feed: string, record: FeedRecord): string | null {
  if (record.feed !== feed) return `its record is that of ${record.feed.slice(0, 40)}`;
  const facts = countStored(store, feed);
  if (facts === null) return `no records, ${record.records} recorded`;
  if (facts.records !== record.records) return `${facts.records} records, ${record.records} recorded`;
  if (Date.parse(facts.dataAsOf) !== Date.parse(record.dataAsOf)) return `data as of ${facts.dataAsOf}, ${record.dataAsOf} recorded`;
  return storedHash(store, feed, sha256Bytes) === record.sha256 ? null : 'SHA-256 differs from the record';
}

function guarded<Result>(look: () => Result): Result {
  try {
    return look();
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError(sayWhy(error), { cause: error });
  }
}

function empty(answer: (feed: string) => HeldStoredFeed): ListedKnowledge {
  return {
    feeds: () => [],
    consult: answer,
    cves: () => new Map(),
    product: () => ({ nvd: [], jvn: [], advisories: [] }),
    close: () => {},
  };
}

/** SQLite's own words, and what they mean where they do not say it. */
function sayWhy(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/readonly database/i.test(message)) return 'an update of it was cut off, and here it cannot be rolled back: the place is read-only';
  if (/database is locked/i.test(message)) return 'another kenpin is writing to it';
  return message.slice(0, 200);
}
