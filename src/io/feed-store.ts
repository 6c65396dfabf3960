import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openStoreForReading, openStoreForWriting, StoreError, unsealed, type Store } from '../feeds/store/store.ts';
import { checkLayout } from './knowledge-layout.ts';

/** A store that can be updated. */
export interface UpdatableStore {
  readonly store: Store;
  /** What was wrong with the store that lay there and was set aside; null where it was whole, or there was none. */
  readonly setAside: string | null;
}

/**
 * Opens a store for an update and makes it where there is none. One that is damaged or of another layout is set aside (`store.sqlite.unusable`) and everything is
 * fetched anew: otherwise it could never be mended. Throws {@link StoreError} where the place cannot be written to or somebody else writes there.
 */
export async function openStoreForUpdate(path: string): Promise<UpdatableStore> {
  await mkdir(dirname(path), { recursive: true });
  try {
    return { store: opened(path), setAside: null };
  } catch (error) {
    if (!isSpoiled(error)) throw error;
    await rename(path, `${path}.unusable`);
    await rm(`${path}-journal`, { force: true });
    return { store: opened(path), setAside: error instanceof Error ? error.message : String(error) };
  }
}

function opened(path: string): Store {
  const store = openStoreForWriting(path);
  try {
    checkLayout(store);
    checkPages(store, 'quick_check');
    return store;
  } catch (error) {
    store.close();
    throw error;
  }
}

/** Whether the file itself is at fault, and not the disk, the rights or another process. */
function isSpoiled(error: unknown): boolean {
  const message = error instanceof Error ? error.message : '';
  return (
    error instanceof StoreError && /no store of kenpin|its layout is|not those of kenpin|malformed|not a database|is damaged/.test(message)
  );
}

/** Throws {@link StoreError} where pages contradict each other. */
function checkPages(store: Store, pragma: 'quick_check' | 'integrity_check'): void {
  let found: unknown;
  try {
    found = Object.values(store.database.prepare(`PRAGMA ${pragma}(1)`).get() ?? {})[0];
  } catch (error) {
    throw new StoreError(`it is damaged: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  if (found !== 'ok') throw new StoreError(`it is damaged: ${String(found).slice(0, 120)}`);
}

const bodies = [
  'SELECT cve AS id, crc, body FROM nvd_body',
  'SELECT id, crc, body FROM jvn',
  'SELECT id, crc, body FROM notice',
  'SELECT id, crc, body FROM advisory',
];

/** Reads a store to its end: every page, every entry with its checksum. Throws {@link StoreError}. */
export function verifyStore(path: string): void {
  const store = openStoreForReading(path);
  try {
    checkLayout(store);
    checkPages(store, 'integrity_check');
    for (const sql of bodies) for (const row of store.database.prepare(sql).iterate()) unsealed(row, String(row['id']));
    const bare = store.number('SELECT count(*) FROM nvd LEFT JOIN nvd_body ON nvd_body.cve = nvd.cve WHERE nvd_body.cve IS NULL');
    if (bare > 0) throw new StoreError(`it is damaged: ${bare} CVEs of NVD have no entry`);
  } finally {
    store.close();
  }
}

/** Writes a whole and compact copy of a store as it is at this moment, whatever others do meanwhile. `to` must not exist. */
export function copyStore(from: string, to: string): void {
  const database = new DatabaseSync(from, { readOnly: true, timeout: 5000 });
  try {
    database.prepare('VACUUM INTO ?').run(to);
  } finally {
    database.close();
  }
}

/** Puts another store in the place of one. What a killed update left of the old one is rolled back first: its journal would be taken for the new one's. */
export async function replaceStore(from: string, path: string): Promise<void> {
  try {
    openStoreForWriting(path).close();
  } catch {
    // It is damaged or not there, and is replaced anyway.
  }
  await rm(`${path}-journal`, { force: true });
  await rename(from, path);
}
