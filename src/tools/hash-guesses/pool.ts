import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { HashAnswer, HashGuesser, HashTask } from '../../checks/default-credentials/hashes/guess.ts';
import { ownProgram } from '../../io/worker-file.ts';
import type { Answered, Batch } from './messages.ts';

/** Nominal microseconds of one batch: long beside a message, short beside a run. */
const BATCH_COST = 200_000;
/** Workers that died without a single answer, one after the other: then it is not the hashes. */
const BARREN = 5;
/** Argon2 and scrypt take their memory outside of this heap. */
const resourceLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 };

/** How the guesses are spread. */
export interface GuesserOptions {
  /** Threads; as many as there are processors where nothing is said. */
  readonly size?: number;
  /** The worker's file, for tests of workers that die. */
  readonly worker?: URL;
}

/** Guesses in worker threads, so that neither the other checks nor the screen wait for them. */
export function createHashGuesser({ size = availableParallelism(), worker }: GuesserOptions = {}): HashGuesser {
  return { guess: (tasks, options) => new Run(tasks, { ...options, worker: worker ?? workerFile() }).finish(size) };
}

interface RunOptions {
  readonly signal: AbortSignal;
  readonly done: (task: HashTask) => void;
  readonly worker: URL;
}

/** The guesses of one call. A task that takes its worker down is answered with `failed`; what waited behind it goes to another worker. */
class Run {
  readonly #tasks: readonly HashTask[];
  readonly #options: RunOptions;
  readonly #answers: HashAnswer[];
  /** Indexes of tasks, a batch each. */
  readonly #waiting: number[][];
  #barren = 0;

  constructor(tasks: readonly HashTask[], options: RunOptions) {
    this.#tasks = tasks;
    this.#options = options;
    this.#answers = tasks.map(() => 'failed');
    this.#waiting = batchesOf(tasks);
  }

  async finish(size: number): Promise<readonly HashAnswer[]> {
    const workers = Math.max(1, Math.min(size, this.#waiting.length));
    await Promise.all(Array.from({ length: workers }, () => this.#lane()));
    this.#options.signal.throwIfAborted();
    return this.#answers;
  }

  /** One worker after the other, each up to its end, while there is anything to do. */
  async #lane(): Promise<void> {
    while (this.#waiting.length > 0 && this.#barren < BARREN && !this.#options.signal.aborted) await this.#oneWorker();
  }

  async #oneWorker(): Promise<void> {
    const worker = new Worker(this.#options.worker, { execArgv: [], name: 'kenpin-hashes', resourceLimits });
    const stop = () => void worker.terminate();
    this.#options.signal.addEventListener('abort', stop, { once: true });
    try {
      await this.#feed(worker);
    } finally {
      this.#options.signal.removeEventListener('abort', stop);
      await worker.terminate();
    }
  }

  #feed(worker: Worker): Promise<void> {
    return new Promise((resolve) => {
      let batch: number[] = [];
      let answered = 0;
      const next = () => {
        batch = this.#waiting.shift() ?? [];
        answered = 0;
        if (batch.length === 0) return resolve();
        const message: Batch = { tasks: batch.flatMap((index) => this.#tasks[index] ?? []) };
        worker.postMessage(message, []);
      };
      const died = () => {
        // The first without an answer took it down; the rest is given to another.
        if (answered < batch.length) this.#barren += 1;
        const rest = batch.slice(answered + 1);
        if (rest.length > 0) this.#waiting.unshift(rest);
        batch = [];
        resolve();
      };
      worker.on('message', ({ answer }: Answered) => {
        this.#barren = 0;
        this.#answer(batch[answered], answer);
        answered += 1;
        if (answered === batch.length) next();
      });
      worker.once('error', died);
      worker.once('exit', died);
      next();
    });
  }

  #answer(index: number | undefined, answer: HashAnswer): void {
    const task = index === undefined ? undefined : this.#tasks[index];
    if (index === undefined || task === undefined) return;
    this.#answers[index] = answer;
    this.#options.done(task);
  }
}

function batchesOf(tasks: readonly HashTask[]): number[][] {
  const batches: number[][] = [];
  let cost = BATCH_COST;
  for (const [index, task] of tasks.entries()) {
    if (cost >= BATCH_COST) {
      batches.push([]);
      cost = 0;
    }
    batches.at(-1)?.push(index);
    cost += task.cost + 20;
  }
  return batches;
}

function workerFile(): URL {
  return ownProgram({ from: import.meta.url, source: './worker.ts', bundled: 'hash-guesses-worker.js' });
}
