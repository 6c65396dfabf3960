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
      return request.census.entries.flatMap(({ path }) => {
        const why = failures.get(path);
        return why === undefined ? [] : [{ path, reason: why }];
      });
    },
  };
}

type WantedFile = Pick<FileVisit, 'file' | 'entries' | 'wanted'>;

/** The selected entries, by the file on disk they lie in, in the census's order. Names on disk never hold `!/`. */
function wantedFiles({ entries }: Census, select: VisitOptions['select']): WantedFile[] {
  const files = new Map<string, { file: CensusEntry; entries: Map<string, CensusEntry>; wanted: Wanted }>();
  for (const entry of entries) {
    const end = entry.path.indexOf('!/');
    const path = end < 0 ? entry.path : entry.path.slice(0, end);
    // A container sorts before its members, but a census read from a file may be missing one.
    const known = files.get(path) ?? { file: entry, entries: new Map(), wanted: new Wanted() };
    files.set(path, known);
    if (end < 0) known.file = entry;
    known.entries.set(entry.path, entry);
    if (select(entry)) known.wanted.add(entry.path);
  }
  return [...files.values()].filter(({ wanted }) => wanted.size > 0);
}

/** Runs `work` over the items, `parallel` at a time. The first error stops the others from going on. */
async function inParallel<Item>(items: readonly Item[], parallel: number, work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  let failed = false;
  const lane = async () => {
    for (const item of waiting) {
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
