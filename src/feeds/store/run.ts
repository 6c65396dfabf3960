import type { Reason } from '../../gate/reason.ts';
import type { FetchEnd, FetchRequest } from '../fetch.ts';
import type { FeedRecord, FeedReport } from '../record.ts';
import { FeedFormatError } from '../rows.ts';
import type { StoredUpdatePorts } from '../stored-update.ts';
import { fetchDeadline, fetchReason, htmlReason, invalidReason, leastShare, okReport, shrunkReason } from '../update.ts';
import { futureReason, olderReason, storeReason } from './reasons.ts';
import {
  clearStored,
  countStored,
  readStoredRecord,
  readUnit,
  storedHash,
  writeStoredRecord,
  writeUnit,
  type UnitRecord,
} from './records.ts';
import { StoreError } from './store.ts';

/** Clocks may differ by so much, in milliseconds. Data from later than that prove a wrong clock, here or there. */
const clockSkew = 24 * 60 * 60 * 1000;

/** Ends the update of a feed with a word that is not `ok`. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly state: 'stale' | 'partial' | 'failed';
  readonly reason: Reason;

  constructor(state: Refusal['state'], reason: Reason) {
    super(reason.text.en);
    this.state = state;
    this.reason = reason;
  }
}

type Fetched = Extract<FetchEnd, { end: 'fetched' }>;

/** One update of one feed of the store. */
export class StoredRun {
  readonly feed: string;
  /** Address that the report names. */
  readonly source: string;
  readonly ports: StoredUpdatePorts;
  /** The feed's record, where the store holds all that it says, and no test data. */
  readonly before: FeedRecord | null;
  /** What is held is not to be believed, or is test data: the first unit that is loaded takes its place. */
  #clear: boolean;
  #changed = false;

  constructor({ feed, source }: { readonly feed: string; readonly source: string }, ports: StoredUpdatePorts) {
    this.feed = feed;
    this.source = source;
    this.ports = ports;
    const held = this.#held();
    this.before = held === 'doubtful' || held?.testData !== undefined ? null : held;
    this.#clear = held !== null && this.before === null;
  }

  /** The record, where the rows are what it says; null where there is none. */
  #held(): FeedRecord | 'doubtful' | null {
    const { store, hash } = this.ports;
    try {
      const record = readStoredRecord(store, this.feed);
      if (record === null) return null;
      const facts = countStored(store, this.feed);
      const same = facts?.records === record.records && facts.dataAsOf === record.dataAsOf;
      return same && storedHash(store, this.feed, hash) === record.sha256 ? record : 'doubtful';
    } catch (error) {
      if (error instanceof StoreError) return 'doubtful';
      throw error;
    }
  }

  /** What was loaded of this name, where it is still to be believed. */
  unit(name: string): UnitRecord | null {
    return this.#clear ? null : readUnit(this.ports.store, this.feed, name);
  }

  /** Names of what was loaded that begin so, sorted. */
  units(prefix: string): string[] {
    if (this.#clear) return [];
    const query = this.ports.store.prepare('SELECT unit FROM unit WHERE feed = ? AND substr(unit, 1, ?) = ? ORDER BY unit');
    return query.all(this.feed, prefix.length, prefix).map((row) => String(row['unit']));
  }

  /** Fetches. What is no success is a value for the caller to judge. */
  async ask(request: Omit<FetchRequest, 'deadline' | 'signal'>): Promise<FetchEnd> {
    return await this.ports.fetch({ deadline: fetchDeadline, ...request, signal: this.ports.signal });
  }

  /** Fetches, and ends the update where nothing came. */
  async fetch(request: Omit<FetchRequest, 'deadline' | 'signal'>): Promise<Fetched> {
    const end = await this.ask(request);
    if (end.end !== 'fetched') throw this.noAnswer(request.url, end);
    return end;
  }

  /** Why nothing came. */
  noAnswer(url: string, end: Exclude<FetchEnd, Fetched>): Refusal {
    const place = { feed: this.feed, url };
    return new Refusal('failed', end.end === 'webPage' ? htmlReason(place) : fetchReason(place, end));
  }

  /** Reads what came from an address; says that address where it does not conform. */
  async reading<Result>(url: string, read: () => Promise<Result> | Result): Promise<Result> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof FeedFormatError)) throw error;
      throw new Refusal('failed', invalidReason({ feed: this.feed, url }, error.message));
    }
  }

  /** Throws where a date of the data is more than a day ahead. `place`: the entry. */
  notAhead(date: string, place: string): void {
    const now = this.ports.now();
    if (Date.parse(date) > now.getTime() + clockSkew)
      throw new Refusal('failed', futureReason(this.feed, { place, date, now: now.toISOString() }));
  }

  /** Throws where a source has lost more than a tenth of what it had. */
  notShrunk(before: number | undefined, now: number): void {
    if (before !== undefined && now < before * leastShare) throw new Refusal('partial', shrunkReason({ feed: this.feed }, before, now));
  }

  /** Throws where a source has gone back behind what is held. */
  notOlder(url: string, { held, found }: { readonly held: string | undefined; readonly found: string }): void {
    if (held !== undefined && found < held) throw new Refusal('stale', olderReason(this.feed, { url, held, found }));
  }

  /** Ends the work on long data when it is told to. */
  notAborted(url: string): void {
    if (this.ports.signal.aborted) throw this.noAnswer(url, { end: 'aborted' });
  }

  /**
   * Loads one unit in one transaction: its rows, its record, and the feed's record with it. All of it counts, or nothing.
   * `whole`: the feed is whole with this unit. A record that the feed already has goes with every unit: it says how many there are now, and still the former date.
   * `unchanged`: the unit only notes something, no record is new.
   */
  async load(
    unit: string,
    work: () => Promise<UnitRecord>,
    { whole, unchanged }: { readonly whole: boolean; readonly unchanged?: boolean },
  ): Promise<void> {
    const { store } = this.ports;
    await store.transaction(async () => {
      if (this.#clear) clearStored(store, this.feed);
      writeUnit(store, { feed: this.feed, unit }, await work());
      const held = readStoredRecord(store, this.feed);
      if (whole || held !== null) writeStoredRecord(store, this.#record(whole ? this.ports.now().toISOString() : held?.fetchedAt));
    });
    this.#clear = false;
    if (unchanged !== true) this.#changed = true;
  }

  /** Notes that the source was asked and had nothing new; with `unit`, in that unit too. */
  async confirm(unit?: string): Promise<void> {
    const { store, now } = this.ports;
    const fetchedAt = now().toISOString();
    await store.transaction(async () => {
      const held = unit === undefined ? null : readUnit(store, this.feed, unit);
      if (unit !== undefined && held !== null) writeUnit(store, { feed: this.feed, unit }, { ...held, fetchedAt });
      writeStoredRecord(store, this.#record(fetchedAt));
    });
  }

  #record(fetchedAt = this.ports.now().toISOString()): FeedRecord {
    const { store, hash } = this.ports;
    const facts = countStored(store, this.feed);
    if (facts === null) throw new FeedFormatError('no records');
    const { dataAsOf, records } = facts;
    const sha256 = storedHash(store, this.feed, hash);
    return { schema: 'kenpin.feed/1', feed: this.feed, source: this.source, fetchedAt, dataAsOf, records, sha256 };
  }

  /** The feed as it stands after everything was whole. Throws {@link StoreError}. */
  report(): FeedReport {
    const record = readStoredRecord(this.ports.store, this.feed);
    if (record === null) throw new StoreError(`${this.feed} was loaded and has no record`);
    return okReport(record, this.#changed);
  }
}

/** Runs one update and says how the feed stands. Only errors of kenpin itself are thrown. */
export async function runStored(
  place: { readonly feed: string; readonly source: string },
  ports: StoredUpdatePorts,
  work: (run: StoredRun) => Promise<void>,
): Promise<FeedReport> {
  try {
    const run = new StoredRun(place, ports);
    await work(run);
    return run.report();
  } catch (error) {
    const [state, why] = wordsFor(error, place);
    return { ...place, state, reason: why, record: recordOrNull(ports, place.feed), text: why.text };
  }
}

function wordsFor(error: unknown, { feed, source }: { feed: string; source: string }): [Refusal['state'], Reason] {
  if (error instanceof Refusal) return [error.state, error.reason];
  if (error instanceof FeedFormatError) return ['failed', invalidReason({ feed, url: source }, error.message)];
  const why = storeReason(feed, error);
  if (why === null) throw error;
  return ['failed', why];
}

function recordOrNull({ store }: StoredUpdatePorts, feed: string): FeedRecord | null {
  try {
    return readStoredRecord(store, feed);
  } catch {
    return null;
  }
}
