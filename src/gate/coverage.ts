import type { Census, CensusEntry } from './census.ts';
import type { Reason } from './reason.ts';

/** What one check did with one census entry. */
export type CoverageState =
  | { readonly state: 'examined' }
  /** `rule` names the documented rule that takes this entry out of the check's scope, e.g. `not-a-manifest`. */
  | { readonly state: 'notApplicable'; readonly rule: string }
  | { readonly state: 'notExamined'; readonly reason: Reason };

/**
 * What a check did with every entry of the census, in the census's order, run-length encoded:
 * `runs` holds [index into `states`, how many entries in a row]. The counts add up to the number of entries.
 */
export interface Coverage {
  readonly states: readonly CoverageState[];
  readonly runs: readonly (readonly [state: number, count: number])[];
}

/** How many entries ended in which way. */
export interface CoverageCounts {
  readonly examined: number;
  readonly notApplicable: number;
  readonly notExamined: number;
}

/** Asks `decide` for every entry, in order, and stores the answers compactly. */
export function coverageOf(census: Census, decide: (entry: CensusEntry) => CoverageState): Coverage {
  const states: CoverageState[] = [];
  const indexes = new Map<string, number>();
  const runs: [number, number][] = [];
  for (const entry of census.entries) {
    const state = decide(entry);
    const key = JSON.stringify(state);
    let index = indexes.get(key);
    if (index === undefined) {
      index = states.push(state) - 1;
      indexes.set(key, index);
    }
    const last = runs.at(-1);
    if (last !== undefined && last[0] === index) last[1] += 1;
    else runs.push([index, 1]);
  }
  return { states, runs };
}

/** Adds up a coverage. Unknown state indexes count as not examined: a damaged record never looks complete. */
export function countCoverage(coverage: Coverage): CoverageCounts {
  const counts = { examined: 0, notApplicable: 0, notExamined: 0 };
  for (const [index, count] of coverage.runs) {
    counts[coverage.states[index]?.state ?? 'notExamined'] += count;
  }
  return counts;
}

/** Code of the reason for which a shard leaves an entry: it belongs to another one. */
export const otherShardCode = 'virus-other-shard';

/** A shard's coverage of its own entries alone. */
export function ownPart({ states, runs }: Coverage): Coverage {
  const isOthers = (state: CoverageState | undefined) => state?.state === 'notExamined' && state.reason.code === otherShardCode;
  return { states, runs: runs.filter(([index]) => !isOthers(states[index])) };
}

/** Each entry with what became of it. Stops at the shorter of the two; {@link judge} checks that none is shorter. */
export function* eachCovered(census: Census, coverage: Coverage): Generator<[CensusEntry, CoverageState]> {
  let position = 0;
  for (const [index, count] of coverage.runs) {
    const state = coverage.states[index];
    for (let i = 0; i < count; i += 1) {
      const entry = census.entries[position];
      if (entry === undefined || state === undefined) return;
      yield [entry, state];
      position += 1;
    }
  }
}
