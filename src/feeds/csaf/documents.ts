import type { Reason } from '../../gate/reason.ts';
import type { StoredUpdatePorts } from '../stored-update.ts';
import {
  changesUnit,
  clearStored,
  countStored,
  readStoredRecord,
  readUnit,
  storedHash,
  writeStoredRecord,
  writeUnit,
} from '../store/records.ts';
import { StoreError, type Store } from '../store/store.ts';
import { putAdvisory } from '../store/write-advisories.ts';
import { documentReason } from './faults.ts';
import type { Offer } from './listing.ts';
import type { DocumentUnit, LoadedDocument } from './load.ts';

/** Whose documents. */
export interface ShelfName {
  readonly feed: string;
  readonly provider: string;
  /** Whether what is held is test data: the first documents that are written take its place. */
  readonly replace: boolean;
}

const prefix = 'document ';

/** The documents of one provider in the store, each with its unit: what is held, and what is wanted of that which is offered. */
export class DocumentShelf {
  readonly #store: Store;
  readonly #name: ShelfName;
  /** Address of the document → its unit. */
  readonly #units = new Map<string, DocumentUnit>();
  /** Key of the row → address of the document it came from. */
  readonly #owners = new Map<string, string>();
  #replace: boolean;

  constructor(store: Store, name: ShelfName) {
    this.#store = store;
    this.#name = name;
    this.#replace = name.replace;
    if (name.replace) return;
    for (const row of store.prepare('SELECT unit, record FROM unit WHERE feed = ?').all(name.feed)) {
      const [unit, record] = [String(row['unit']), String(row['record'])];
      if (unit.startsWith(prefix)) this.#note(unit.slice(prefix.length), parseUnit(record));
    }
  }

  /** How many documents the last whole update found listed; null where there was none. */
  listed(): number | null {
    return this.#replace ? null : (readUnit(this.#store, this.#name.feed, changesUnit)?.records ?? null);
  }

  /** What is not held yet or has changed since, the oldest first: what is loaded when an update is cut off has no gaps before it. */
  wanted(offers: readonly Offer[]): Offer[] {
    return offers
      .filter(({ url, updated }) => {
        const held = this.#units.get(url);
        return held === undefined || (updated !== undefined && (held.until ?? '') < updated);
      })
      .toSorted((a, b) => compare(a.updated ?? '', b.updated ?? '') || compare(a.url, b.url));
  }

  /** Documents whose signature was checked when they were taken. */
  checked(): number {
    return this.#count(({ proof }) => proof.signature === 'checked');
  }

  unchecked(): number {
    return this.#count(({ proof }) => proof.signature === null);
  }

  /** Documents that had a hash. */
  hashed(): number {
    return this.#count(({ proof }) => proof.hash !== null);
  }

  /**
   * Writes documents in one transaction, each with its unit. Where the feed was whole before, its record goes along: it counts what is there now and keeps its
   * date, so that a kill between two transactions leaves a feed that is as it says. Returns why some were not taken.
   */
  async write(
    documents: readonly LoadedDocument[],
    { offers, ports }: { offers: readonly Offer[]; ports: Pick<StoredUpdatePorts, 'hash' | 'now'> },
  ): Promise<Reason[]> {
    if (documents.length === 0) return [];
    const written: [string, DocumentUnit][] = [];
    const faults = await this.#store.transaction(async () => {
      if (this.#replace) clearStored(this.#store, this.#name.feed);
      const listed = new Set(offers.map(({ url }) => url));
      const found = documents.flatMap((each) => {
        const result = this.#put(each, { listed, ports });
        if ('refused' in result) return [result.refused];
        written.push([each.offer.url, result.unit]);
        return [];
      });
      this.#recount(ports);
      return await Promise.resolve(found);
    });
    this.#replace = false;
    for (const [url, unit] of written) this.#note(url, unit);
    return faults;
  }

  #put(
    { offer, row, bytes, proof }: LoadedDocument,
    { listed, ports }: { listed: ReadonlySet<string>; ports: Pick<StoredUpdatePorts, 'hash' | 'now'> },
  ): { unit: DocumentUnit } | { refused: Reason } {
    const owner = this.#owners.get(row.id);
    // Two documents of one provider may carry the same id (advisory and VEX): both are kept, the later one under its address too.
    const id = owner === undefined || owner === offer.url || !listed.has(owner) ? row.id : `${row.id} (${new URL(offer.url).pathname})`;
    const held = this.#store.prepare('SELECT modified FROM advisory WHERE provider = ? AND id = ?').get(this.#name.provider, id)?.[
      'modified'
    ];
    if (typeof held === 'string' && held > row.modified)
      return { refused: documentReason('older', offer.url, `${row.modified} < ${held}`) };
    putAdvisory(this.#store, { ...row, id });
    const unit: DocumentUnit = {
      url: offer.url,
      fetchedAt: ports.now().toISOString(),
      sha256: ports.hash(bytes),
      records: 1,
      until: offer.updated ?? row.modified,
      id,
      proof,
    };
    writeUnit(this.#store, { feed: this.#name.feed, unit: `${prefix}${offer.url}` }, unit);
    this.#owners.set(id, offer.url);
    return { unit };
  }

  #recount({ hash }: Pick<StoredUpdatePorts, 'hash'>): void {
    const { feed } = this.#name;
    const [held, facts] = [readStoredRecord(this.#store, feed), countStored(this.#store, feed)];
    if (held === null || facts === null) return;
    const { records, dataAsOf } = facts;
    writeStoredRecord(this.#store, { ...held, records, dataAsOf, sha256: storedHash(this.#store, feed, hash) });
  }

  #note(url: string, unit: DocumentUnit): void {
    this.#units.set(url, unit);
    this.#owners.set(unit.id, url);
  }

  #count(holds: (unit: DocumentUnit) => boolean): number {
    return [...this.#units.values()].filter((unit) => holds(unit)).length;
  }
}

function parseUnit(text: string): DocumentUnit {
  try {
    const unit = JSON.parse(text) as DocumentUnit;
    if (typeof unit.id === 'string' && typeof unit.proof === 'object') return unit;
  } catch {
    // Said below.
  }
  throw new StoreError('a unit in the store is damaged');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
