import { setFlagsFromString } from 'node:v8';
import { Worker, type Transferable } from 'node:worker_threads';
import { ownProgram } from '../../io/worker-file.ts';
import type { Job } from './job.ts';
import type { FileMessage, FromWorker, ToWorker, WorkerSetup } from './messages.ts';

/** JavaScript's heap of one worker. A text of 8 MiB and all that is found in it fits several times. Grammars have memory of their own. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };

/**
 * The space for new objects that a worker begins with, as far as its limit goes. What is read lives as long as its file is looked at: in a smaller space it is copied again and
 * again. Other workers are left as they are: a census of 28,790 files would take 250 MB instead of 170.
 */
const spaceForNew = '--min-semi-space-size=16';

/** What a worker runs. */
export interface WorkerProgram {
  readonly worker: URL;
  readonly setup: WorkerSetup;
}

/** Milliseconds for loading the program on a busy machine. */
const START_LIMIT = 120_000;

/** What a slot tells its pool. */
export interface SlotEvents {
  readonly timeLimit: number;
  readonly onMessage: (slot: Slot, message: FileMessage) => void;
  readonly onDeath: (slot: Slot, error: unknown) => void;
  readonly onTimeout: (slot: Slot) => void;
}

/** A place for one worker at a time, with the files that wait there. The worker is started when the first file comes. */
export class Slot {
  readonly #program: WorkerProgram;
  readonly #events: SlotEvents;
  #worker: Worker | null = null;
  #ending: Promise<unknown> = Promise.resolve();
  #jobs: Job[] = [];
  #timer: NodeJS.Timeout | undefined;
  #ready = false;
  #closed = false;

  constructor(program: WorkerProgram, events: SlotEvents) {
    this.#program = program;
    this.#events = events;
  }

  get busy(): boolean {
    return this.#jobs.length > 0;
  }

  get waiting(): number {
    return this.#jobs.length;
  }

  takes(job: Job, ahead: number): boolean {
    if (job.alone) return !this.busy;
    return this.#jobs.length < ahead && !this.#jobs.some(({ alone }) => alone);
  }

  holds(job: Job): boolean {
    return this.#jobs.includes(job);
  }

  jobOf(id: number): Job | undefined {
    return this.#jobs.find((job) => job.id === id);
  }

  give(job: Job): void {
    this.#jobs.push(job);
    this.#send(job);
    if (this.#jobs.length === 1) this.#watch();
  }

  /** Sends a copy of a chunk: the sender may use its buffer again. */
  feed(job: Job, chunk: Uint8Array): void {
    job.untaken += 1;
    const bytes = new Uint8Array(chunk);
    this.#post({ kind: 'chunk', id: job.id, bytes }, [bytes.buffer]);
  }

  end({ id }: Job, whole: boolean): void {
    this.#post({ kind: 'end', id, whole });
  }

  /** Takes a file off; a spent worker is replaced, and gets what still waits. */
  done(job: Job, spent: boolean): void {
    this.#jobs = this.#jobs.filter((each) => each !== job);
    this.#watch();
    if (!spent) return;
    const rest = this.takeAll();
    for (const each of rest) this.give(each);
  }

  /** Ends the worker and empties the place. */
  takeAll(): Job[] {
    const jobs = this.#jobs;
    this.#jobs = [];
    this.#watch();
    this.#endWorker();
    return jobs;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.takeAll();
    await this.#ending;
  }

  #endWorker(): void {
    const worker = this.#worker;
    this.#worker = null;
    if (worker !== null) this.#ending = Promise.all([this.#ending, worker.terminate()]);
  }

  #send(job: Job): void {
    const { id, entry, bytes, alone: eager } = job;
    const checks = job.unanswered();
    this.#post(bytes === null ? { kind: 'open', id, entry, checks } : { kind: 'file', id, entry, checks, bytes, eager });
  }

  #post(message: ToWorker, transfer: readonly Transferable[] = []): void {
    if (this.#closed) return;
    this.#worker ??= this.#start();
    this.#worker.postMessage(message, transfer);
  }

  #start(): Worker {
    this.#ready = false;
    const { worker: file, setup: workerData } = this.#program;
    setFlagsFromString(spaceForNew);
    const worker = new Worker(file, { workerData, execArgv: [], name: 'kenpin-text', resourceLimits });
    const current = () => this.#worker === worker;
    worker.on('message', (messages: readonly FromWorker[]) => {
      for (const message of messages) if (current()) this.#hear(message);
    });
    const onDeath = (error: unknown) => {
      if (!current()) return;
      this.#worker = null;
      this.#events.onDeath(this, error);
    };
    worker.on('error', onDeath);
    worker.on('exit', () => onDeath(null));
    return worker;
  }

  #hear(message: FromWorker): void {
    if (message.kind === 'ready') {
      this.#ready = true;
      this.#watch();
      return;
    }
    if (message.kind === 'taken') {
      const job = this.jobOf(message.id);
      if (job !== undefined) job.untaken -= 1;
      this.#watch();
    }
    this.#events.onMessage(this, message);
  }

  /** Starts the clock anew for the file in work, or for the worker's loading. */
  #watch(): void {
    clearTimeout(this.#timer);
    const limit = this.#ready ? this.#events.timeLimit : START_LIMIT;
    if (this.busy) this.#timer = setTimeout(() => this.#events.onTimeout(this), limit);
  }
}

/** The worker's file. */
export function workerFile(): URL {
  return ownProgram({ from: import.meta.url, source: './worker.ts', bundled: 'text-pass-worker.js' });
}
