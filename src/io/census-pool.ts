import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { roles, type CensusEntry, type Fate } from '../gate/census.ts';
import { ToolError } from '../gate/error.ts';
import type { CensusBatchResult, CensusWorkerData } from './census-worker.ts';
import type { WalkedFile } from './census-walk.ts';
import { ownProgram } from './worker-file.ts';

/** Batches that wait at each worker: one in work, one ready. */
const ahead = 2;

interface Started {
  readonly worker: Worker;
  waiting: number;
}

/** Reads batches of files in worker threads. Every batch that goes in comes out, or the whole census fails. */
export class CensusPool {
  readonly #data: CensusWorkerData;
  readonly #size: number;
  readonly #workers: Started[] = [];
  readonly #entries: CensusEntry[] = [];
  readonly #onFiles: (files: number) => void;
  #failure: Error | null = null;
  #wake: () => void = () => {};

  constructor(data: CensusWorkerData, onFiles: (files: number) => void, size = availableParallelism()) {
    this.#data = data;
    this.#onFiles = onFiles;
    this.#size = size;
  }

  /** Resolves as soon as a worker has taken the batch. Throws ToolError `census-worker-died`. */
  async add(files: readonly WalkedFile[]): Promise<void> {
    for (;;) {
      this.#check();
      const free = this.#free();
      if (free !== undefined) {
        free.waiting += 1;
        free.worker.postMessage({ files }, []);
        return;
      }
      await this.#change();
    }
  }

  /** All entries, once every batch is back. */
  async finish(): Promise<CensusEntry[]> {
    while (this.#workers.some(({ waiting }) => waiting > 0)) {
      this.#check();
      await this.#change();
    }
    this.#check();
    return this.#entries;
  }

  /** Ends the workers, whatever they do. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.map(({ worker }) => worker.terminate()));
  }

  /** Makes every wait end with this error. */
  fail(error: Error): void {
    this.#failure ??= error;
    this.#wake();
  }

  /** The one with least to do; another is started only when all have something, up to the size. */
  #free(): Started | undefined {
    const idlest = this.#workers.toSorted((a, b) => a.waiting - b.waiting)[0];
    if ((idlest === undefined || idlest.waiting > 0) && this.#workers.length < this.#size) return this.#start();
    return idlest !== undefined && idlest.waiting < ahead ? idlest : undefined;
  }

  #start(): Started {
    const worker = new Worker(ownProgram({ from: import.meta.url, source: './census-worker.ts', bundled: 'census-worker.js' }), {
      workerData: this.#data,
      execArgv: [],
      name: 'kenpin-census',
    });
    const state: Started = { worker, waiting: 0 };
    worker.on('message', (result: CensusBatchResult) => {
      state.waiting -= 1;
      for (const entry of result.entries) this.#entries.push(shared(entry));
      this.#onFiles(result.files);
      this.#wake();
    });
    worker.on('error', (error) => this.fail(died(error)));
    worker.on('exit', () => this.fail(died(null)));
    this.#workers.push(state);
    return state;
  }

  #check(): void {
    if (this.#failure !== null) throw this.#failure;
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}

const read: Fate = { state: 'read' };

/** What comes from a worker is a copy of everything: nearly all entries have one of a few roles and the same fate. */
function shared(entry: CensusEntry): CensusEntry {
  const role = roles.find((each) => each === entry.role) ?? entry.role;
  const { path, size, sha256, fate, remarks } = entry;
  return { path, role, size, sha256, fate: fate.state === 'read' ? read : fate, ...(remarks === undefined ? {} : { remarks }) };
}

function died(cause: unknown): ToolError {
  return new ToolError({
    code: 'census-worker-died',
    text: { ja: '納品物を読み取るスレッドが異常終了しました。', en: 'A thread that reads the deliverables died.' },
    mend: {
      ja: 'メモリーとディスクの空きを確認し、やり直してください。繰り返す場合は不具合としてお知らせください。',
      en: 'Check free memory and disk space and start again. If it happens again, report it as a bug.',
    },
    cause,
  });
}
