import type { PassMember } from '../../deliverables/text-pass.ts';
import type { CensusEntry } from '../../gate/census.ts';
import type { Reason } from '../../gate/reason.ts';
import { died, passBroken, tookTooLong } from './faults.ts';
import { Job } from './job.ts';
import type { FileMessage, WorkerSetup } from './messages.ts';
import { Slot, workerFile } from './slot.ts';

/** Files that wait at each worker behind the one in work. */
const AHEAD = 4;
/** Bytes that lie at the workers at a time; a single larger file is let in alone. */
const BYTES_AHEAD = 12 * 1024 * 1024;
/** Workers that died one after the other without a single file done: then it is not the files. */
const BARREN = 20;

/** What the pool is made with. */
export interface PoolOptions {
  readonly setup: WorkerSetup;
  /** Milliseconds that a worker may take for one held file, or for one chunk of a larger one. */
  readonly timeLimit: number;
  /** Workers at a time. */
  readonly size: number;
  readonly worker?: URL;
  readonly onReport: (entry: CensusEntry, check: PassMember, report: unknown) => void;
  readonly onFailure: (entry: CensusEntry, check: PassMember, why: Reason) => void;
}

/**
 * Inspects files in worker threads. Every file that goes in is answered once for each of its checks: with a report or a failure.
 * A file that kills its worker or takes too long fails alone: what waited behind it is given to a new worker.
 */
export class InspectionPool {
  readonly #options: PoolOptions;
  readonly #slots: Slot[];
  /** Files that waited at a worker when it died: one of them killed it; and files whose answers were lost with their worker. Each is tried alone. */
  readonly #suspects: Job[] = [];
  #bytes = 0;
  #barren = 0;
  #failure: Error | null = null;
  #waiting: (() => void)[] = [];

  constructor(options: PoolOptions) {
    this.#options = options;
    const events = {
      onMessage: (slot: Slot, message: FileMessage) => this.#answered(slot, message),
      onDeath: (slot: Slot, error: unknown) => this.#died(slot, error),
      onTimeout: (slot: Slot) => this.#timedOut(slot),
    };
    const { setup, timeLimit, size, worker = workerFile() } = options;
    this.#slots = Array.from({ length: size }, () => new Slot({ setup, worker }, { timeLimit, ...events }));
  }

  /** Resolves as soon as a worker has it. */
  async inspect(entry: CensusEntry, checks: readonly PassMember[], bytes: Uint8Array): Promise<void> {
    const job = Job.held(entry, checks, bytes);
    (await this.#roomFor(job)).give(job);
  }

  /** Resolves when the chunks were read to their end, whatever becomes of the file. Throws what the chunks throw. */
  async inspectLarge(entry: CensusEntry, checks: readonly PassMember[], chunks: AsyncIterable<Uint8Array>): Promise<void> {
    const job = Job.streamed(entry, checks);
    const slot = await this.#roomFor(job);
    slot.give(job);
    let whole = false;
    try {
      for await (const chunk of chunks) {
        while (slot.holds(job) && job.untaken >= AHEAD) await this.#change();
        if (slot.holds(job)) slot.feed(job, chunk);
      }
      whole = true;
    } finally {
      if (slot.holds(job)) slot.end(job, whole);
    }
  }

  /** Resolves when every file is answered. */
  async finish(): Promise<void> {
    while (this.#suspects.length > 0 || this.#slots.some(({ busy }) => busy)) {
      this.#check();
      await this.#change();
    }
    this.#check();
  }

  /** Makes every wait end with this error. */
  fail(error: Error): void {
    this.#failure ??= error;
    this.#wake();
  }

  /** Ends the workers, whatever they do. */
  async close(): Promise<void> {
    this.fail(passBroken(null));
    await Promise.all(this.#slots.map((slot) => slot.close()));
  }

  async #roomFor(job: Job): Promise<Slot> {
    for (;;) {
      this.#check();
      const slot = this.#suspects.length > 0 ? undefined : this.#freeSlot(job);
      if (slot !== undefined) {
        this.#bytes += job.size;
        return slot;
      }
      await this.#change();
    }
  }

  #freeSlot(job: Job): Slot | undefined {
    if (this.#bytes > 0 && this.#bytes + job.size > BYTES_AHEAD) return undefined;
    return this.#slots.filter((slot) => slot.takes(job, AHEAD)).toSorted((a, b) => a.waiting - b.waiting)[0];
  }

  #answered(slot: Slot, message: FileMessage): void {
    const job = slot.jobOf(message.id);
    if (job === undefined) return;
    if (message.kind === 'report') {
      if (job.answer(message.check)) this.#options.onReport(job.entry, message.check, message.report);
    } else if (message.kind === 'failed') {
      if (job.answer(message.check)) this.#options.onFailure(job.entry, message.check, message.reason);
    } else if (message.kind === 'done') {
      this.#barren = 0;
      this.#finished(job);
      slot.done(job, message.spent);
      this.#trySuspects();
    }
    this.#wake();
  }

  #died(slot: Slot, error: unknown): void {
    this.#barren += 1;
    if (this.#barren >= BARREN) this.#failure ??= passBroken(error);
    const jobs = slot.takeAll();
    const [only] = jobs;
    if (jobs.length === 1 && only !== undefined && !hidesAnswers(only)) this.#blame(only, died(error));
    else this.#suspects.push(...jobs.map((job) => job.asSuspect()));
    this.#trySuspects();
    this.#wake();
  }

  #timedOut(slot: Slot): void {
    const [head, ...rest] = slot.takeAll();
    if (head !== undefined && hidesAnswers(head)) this.#suspects.push(head.asSuspect());
    else if (head !== undefined) this.#blame(head, tookTooLong(this.#options.timeLimit));
    for (const job of rest) slot.give(job);
    this.#trySuspects();
    this.#wake();
  }

  #blame(job: Job, why: Reason): void {
    for (const check of job.unanswered()) {
      job.answer(check);
      this.#options.onFailure(job.entry, check, why);
    }
    this.#finished(job);
  }

  #finished(job: Job): void {
    this.#bytes -= job.size;
  }

  #trySuspects(): void {
    for (;;) {
      const [job] = this.#suspects;
      const slot = this.#slots.find(({ busy }) => !busy);
      if (job === undefined || slot === undefined || this.#failure !== null) return;
      this.#suspects.shift();
      slot.give(job);
    }
  }

  #check(): void {
    if (this.#failure !== null) throw this.#failure;
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}

/** Whether a check may have been through with the file without that being known: its answers come together. */
function hidesAnswers(job: Job): boolean {
  return !job.alone && job.unanswered().length > 1;
}
