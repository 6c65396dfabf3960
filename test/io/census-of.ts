import type { Census, CensusEntry } from '../../src/gate/census.ts';
import type { Limits } from '../../src/gate/policy.ts';
import { takeCensus, type CensusRequest } from '../../src/io/census.ts';

export const limits: Limits = { depth: 8, members: 10_000, bytes: 1e9, ratio: 1200 };

/** A census of a whole folder. */
export function censusOf(root: string, request: Partial<CensusRequest> = {}): Promise<Census> {
  return takeCensus({
    root,
    selections: [{ files: ['**/*'], exclude: [], role: 'source' }],
    excludeFolders: [],
    limits,
    progress: { report: () => {} },
    signal: new AbortController().signal,
    workers: 1,
    ...request,
  });
}

/** path → what became of it, in one word or two. */
export function fates({ entries }: Pick<Census, 'entries'>): Record<string, string> {
  return Object.fromEntries(entries.map((entry) => [entry.path, fateOf(entry)]));
}

export function fateOf({ fate }: CensusEntry): string {
  switch (fate.state) {
    case 'read':
      return 'read';
    case 'opened':
      return `${fate.container} ${fate.members}`;
    case 'unopened':
    case 'unread':
      return `${fate.state} ${fate.reason.code}`;
  }
}
