import { availableParallelism } from 'node:os';
import { largestHeld, type PassMember, type PassParty, type TextPass } from '../../deliverables/text-pass.ts';
import type { Census, CensusEntry } from '../../gate/census.ts';
import type { CheckId } from '../../gate/check.ts';
import type { Content, Contents, VisitFailure } from '../../gate/ports.ts';
import type { Reason } from '../../gate/reason.ts';
import { InspectionPool } from './pool.ts';

/** Milliseconds for one file. Ordinary ones take milliseconds per 100 KB; only hostile ones come near. */
const TIME_LIMIT = 120_000;
/** Files that are read at a time: some wait for the disk while others wait for a worker. */
const PARALLEL = 4;

/**
 * Files and bytes for which another worker is started. Each loads the program and meets every expression and grammar for the first time: half a second of the processor, as much
 * as a hundred files.
 */
const [FILES_EACH, BYTES_EACH] = [64, 1024 ** 2];

/** What a pass is made of. */
export interface PassOptions {
  readonly census: Census;
  readonly contents: Contents;
  readonly signal: AbortSignal;
  /** The checks that will join. */
  readonly expected: Iterable<PassMember>;
  /** Milliseconds for one file. */
  readonly timeLimit?: number;
  /** Workers at a time; as many as processors by default, fewer for a small delivery. */
  readonly size?: number;
  /** Another worker than kenpin's own. */
  readonly worker?: URL;
}

/** Opens a pass over the delivery; nothing is read before all expected checks have joined or left. */
export function openTextPass(options: PassOptions): TextPass {
  return new WorkerTextPass(options);
}

interface Joined {
  readonly party: PassParty<unknown>;
  readonly failures: Map<string, Reason>;
  /** What its `receive` or `select` threw. */
  fault: { readonly error: unknown } | null;
}

class WorkerTextPass implements TextPass {
  readonly #options: PassOptions;
  readonly #awaited: Set<CheckId>;
  readonly #joined = new Map<PassMember, Joined>();
  readonly #run: Promise<void>;
  #begin: () => void = () => {};

  constructor(options: PassOptions) {
    this.#options = options;
    this.#awaited = new Set(options.expected);
    const begun = new Promise<void>((resolve) => {
      this.#begin = resolve;
    });
    this.#run = begun.then(() => this.#read());
    // Every party hears of it by its own join; where none joined, nobody has to.
    this.#run.catch(() => {});
  }

  async join<Report>(party: PassParty<Report>): Promise<readonly VisitFailure[]> {
    if (!this.#awaited.delete(party.check)) throw new TypeError(`${party.check} is not expected in this pass.`);
    // The inspector of a check yields the reports of that check.
    const joined: Joined = { party: party as PassParty<unknown>, failures: new Map(), fault: null };
    this.#joined.set(party.check, joined);
    this.#beginIfComplete();
    await this.#run;
    if (joined.fault !== null) throw joined.fault.error;
    return this.#options.census.entries.flatMap(({ path }) => {
      const why = joined.failures.get(path);
      return why === undefined ? [] : [{ path, reason: why }];
    });
  }

  leave(check: CheckId): void {
    this.#awaited.delete(check);
    this.#beginIfComplete();
  }

  #beginIfComplete(): void {
    if (this.#awaited.size === 0) this.#begin();
  }

  async #read(): Promise<void> {
    if (this.#joined.size === 0) return;
    const { contents, signal, timeLimit = TIME_LIMIT, size = this.#workers(), worker } = this.#options;
    const pool = new InspectionPool({
      setup: { setups: Object.fromEntries([...this.#joined].map(([check, { party }]) => [check, party.setup])) },
      timeLimit,
      size,
      ...(worker === undefined ? {} : { worker }),
      onReport: (entry, check, report) => this.#guarded(check, ({ party }) => party.receive(entry, report)),
      onFailure: (entry, check, why) => this.#guarded(check, ({ failures }) => failures.set(entry.path, why)),
    });
    const abort = () => pool.fail(signal.reason as Error);
    signal.addEventListener('abort', abort);
    try {
      const unread = await contents.visit({
        select: (entry) => this.#membersFor(entry).length > 0,
        parallel: PARALLEL,
        signal,
        visitor: (entry, content) => this.#hand(entry, content, pool),
      });
      await pool.finish();
      this.#failUnread(unread);
    } finally {
      signal.removeEventListener('abort', abort);
      await pool.close();
    }
  }

  #workers(): number {
    const wanted = this.#options.census.entries.filter((entry) => this.#membersFor(entry).length > 0);
    const bytes = wanted.reduce((sum, { size }) => sum + size, 0);
    return Math.max(1, Math.min(availableParallelism(), Math.ceil(Math.max(wanted.length / FILES_EACH, bytes / BYTES_EACH))));
  }

  async #hand(entry: CensusEntry, content: Content, pool: InspectionPool): Promise<void> {
    const checks = this.#membersFor(entry);
    const bytes = await content.bytes(largestHeld);
    if (bytes === null) await pool.inspectLarge(entry, checks, content.stream());
    else await pool.inspect(entry, checks, bytes);
  }

  #failUnread(unread: readonly VisitFailure[]): void {
    if (unread.length === 0) return;
    const why = new Map(unread.map(({ path, reason }) => [path, reason]));
    for (const entry of this.#options.census.entries) {
      const reason = why.get(entry.path);
      if (reason === undefined) continue;
      for (const check of this.#membersFor(entry)) this.#joined.get(check)?.failures.set(entry.path, reason);
    }
  }

  #membersFor(entry: CensusEntry): PassMember[] {
    return [...this.#joined.keys()].filter((check) => this.#guarded(check, ({ party }) => party.select(entry)) === true);
  }

  /** What one check throws is that check's alone. */
  #guarded<Result>(check: PassMember, use: (joined: Joined) => Result): Result | undefined {
    const joined = this.#joined.get(check);
    if (joined === undefined || joined.fault !== null) return undefined;
    try {
      return use(joined);
    } catch (error) {
      joined.fault = { error };
      return undefined;
    }
  }
}
