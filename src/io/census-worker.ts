import { parentPort, workerData } from 'node:worker_threads';
import type { CensusEntry } from '../gate/census.ts';
import type { Limits } from '../gate/policy.ts';
import { readFileEntries } from './census-file.ts';
import { spoolTo } from './census-spool.ts';
import type { WalkedFile } from './census-walk.ts';

/** What a census worker is started with. */
export interface CensusWorkerData {
  readonly root: string;
  readonly limits: Limits;
  /** Private folder for nested archives that are too large for memory. */
  readonly scratch: string;
}

/** Files to read. */
export interface CensusBatch {
  readonly files: readonly WalkedFile[];
}

/** The entries of one batch: at least one per file. */
export interface CensusBatchResult {
  readonly files: number;
  readonly entries: readonly CensusEntry[];
}

const { root, limits, scratch } = workerData as CensusWorkerData;
const spool = spoolTo(scratch);
let earlier = Promise.resolve();

parentPort?.on('message', (batch: CensusBatch) => {
  // An error that is not about a file ends the worker, and with it the census.
  earlier = readBatch(batch, earlier);
});

/** One batch after the other: they share one buffer. */
async function readBatch({ files }: CensusBatch, before: Promise<void>): Promise<void> {
  await before;
  const entries: CensusEntry[] = [];
  for (const file of files) entries.push(...(await readFileEntries(root, file, { limits, spool })));
  const result: CensusBatchResult = { files: files.length, entries };
  parentPort?.postMessage(result, []);
}
