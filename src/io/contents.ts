import { realpathSync } from 'node:fs';
import type { Census, CensusEntry } from '../gate/census.ts';
import type { Limits } from '../gate/policy.ts';
import type { Contents, VisitOptions } from '../gate/ports.ts';
import type { Reason } from '../gate/reason.ts';
import { spoolTo } from './census-spool.ts';
import { visitFile, type FileVisit } from './contents-file.ts';
import { Wanted } from './contents-wanted.ts';
import { makeScratch, removeScratch } from './files.ts';

/** What contents are read of. */
export interface ContentsRequest {
  readonly root: string;
  readonly census: Census;
  readonly limits: Limits;
  readonly signal: AbortSignal;
}

/**
 * Reads the files and members that a census lists, and proves while reading that they are still the same bytes.
 * `visit` throws only where it was aborted or this machine failed it (no scratch space); everything else is a failure of an entry.
 */
export function openContents(request: ContentsRequest): Contents {
  return {
    async visit(options) {
      const signal = options.signal === undefined ? request.signal : AbortSignal.any([request.signal, options.signal]);
      signal.throwIfAborted();
      const failures = new Map<string, Reason>();
      const scratch = await makeScratch('contents');
      try {
        const common = {
          root: realpathSync(request.root),
          limits: request.limits,
          signal,
          spool: spoolTo(scratch),
          visitor: options.visitor,
          failures,
        };
        const files = wantedFiles(request.census, options.select);
        await inParallel(files, options.parallel ?? 1, async (file) => {
          signal.throwIfAborted();
          await visitFile({ ...common, ...file });
        });
        signal.throwIfAborted();
      } finally {
        await removeScratch(scratch);
      }
      if (failures.size === 0) return [];
      return request.census.entries.flatMap(({ path }) => {
        const why = failures.get(path);
        return why === undefined ? [] : [{ path, reason: why }];
      });
    },
  };
}

type WantedFile = Pick<FileVisit, 'file' | 'entries' | 'wanted'>;

/**
 * The selected entries, by the file on disk they lie in, in the census's order. Names on disk never hold `!/`.
 * Made one after the other: what is needed for a file goes when it has been visited.
 */
function* wantedFiles({ entries }: Census, select: VisitOptions['select']): Generator<WantedFile, void, void> {
  const members = new Map<string, CensusEntry[]>();
  for (const entry of entries) {
    const end = entry.path.indexOf('!/');
    if (end < 0) continue;
    const path = entry.path.slice(0, end);
    const known = members.get(path);
    if (known === undefined) members.set(path, [entry]);
    else known.push(entry);
  }
  for (const entry of entries) {
    if (entry.path.includes('!/')) continue;
    const own = members.get(entry.path) ?? [];
    members.delete(entry.path);
    yield* wantedFile(entry, [entry, ...own], select);
  }
  // A census read from a file may lack the container of some members.
  for (const own of members.values()) {
    const [first] = own;
    if (first !== undefined) yield* wantedFile(first, own, select);
  }
}

function* wantedFile(file: CensusEntry, own: readonly CensusEntry[], select: VisitOptions['select']): Generator<WantedFile, void, void> {
  const wanted = new Wanted();
  for (const entry of own) if (select(entry)) wanted.add(entry.path);
  if (wanted.size > 0) yield { file, entries: new Map(own.map((entry) => [entry.path, entry])), wanted };
}

/** Runs `work` over the items, `parallel` at a time. The first error stops the others from going on. */
async function inParallel<Item>(items: Generator<Item>, parallel: number, work: (item: Item) => Promise<void>): Promise<void> {
  let failed = false;
  const lane = async () => {
    for (const item of items) {
      if (failed) return;
      try {
        await work(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const settled = await Promise.allSettled(Array.from({ length: Math.max(1, parallel) }, lane));
  for (const each of settled) if (each.status === 'rejected') throw each.reason;
}
