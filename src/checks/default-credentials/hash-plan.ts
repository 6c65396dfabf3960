import { mostCandidates } from './candidates.ts';
import type { HashTask } from './hashes/guess.ts';
import type { PendingHash } from './pending-hash.ts';

/** One hash of the run, wherever and however often it stands. */
export interface PlannedHash {
  readonly task: HashTask;
  readonly form: string;
  /** Candidates there are; the task has those that the budget reaches. */
  readonly candidates: number;
}

/** Which guesses are made. */
export interface HashPlan {
  /** In the order of their first places. */
  readonly hashes: readonly PlannedHash[];
  /** The hash of each pending one, by its index in {@link hashes}. */
  readonly indexes: readonly number[];
  /** Nominal microseconds that all guesses would take. */
  readonly needed: number;
}

interface Growing {
  readonly pending: PendingHash;
  readonly candidates: Set<string>;
  /** Candidates that found no room: they were not tried, and count as such. */
  readonly dropped: Set<string>;
  tries: number;
  open: boolean;
}

/**
 * Shares a budget among hashes: the first candidate of every hash, then the second of every hash, and so on, in the order of the places, until a guess does not fit.
 * Costs are nominal, so that the same delivery gets the same guesses on every machine. Equal hashes are one.
 */
export function planHashes(pending: readonly PendingHash[], budget: number): HashPlan {
  const byKey = new Map<string, number>();
  const growing: Growing[] = [];
  const indexes = pending.map((each) => {
    const key = keyOf(each);
    let index = byKey.get(key);
    if (index === undefined) {
      index = growing.push({ pending: each, candidates: new Set(), dropped: new Set(), tries: 0, open: true }) - 1;
      byKey.set(key, index);
    }
    gather(growing[index], each);
    return index;
  });
  share(growing, budget);
  const hashes = growing.map(({ pending: { value, setting, expected, form, cost }, candidates, dropped, tries }) => ({
    task: { value, setting, expected, candidates: [...candidates].slice(0, tries), cost: cost * tries },
    form,
    candidates: candidates.size + dropped.size,
  }));
  return {
    hashes,
    indexes,
    needed: growing.reduce((sum, { pending: { cost }, candidates, dropped }) => sum + cost * (candidates.size + dropped.size), 0),
  };
}

/** As many times the candidates of one hash as equal hashes of many accounts may have together. */
const MOST_ACCOUNTS = 20;

/** Equal hashes of many accounts have the candidates of all of them. What is beyond the room is counted, so that the hash is never taken for examined. */
function gather(into: Growing | undefined, { candidates, cost }: PendingHash): void {
  if (into === undefined) return;
  for (const candidate of candidates) {
    if (into.candidates.has(candidate)) continue;
    if (into.candidates.size < MOST_ACCOUNTS * mostCandidates(cost)) into.candidates.add(candidate);
    else into.dropped.add(candidate);
  }
}

function share(growing: readonly Growing[], budget: number): void {
  let left = budget;
  for (let rank = 0; growing.some(({ open }) => open); rank += 1) {
    for (const each of growing) {
      if (!each.open) continue;
      each.open = rank < each.candidates.size && each.pending.cost <= left;
      if (!each.open) continue;
      left -= each.pending.cost;
      each.tries = rank + 1;
    }
  }
}

function keyOf({ value, setting, expected, mixesAccount }: PendingHash): string {
  return JSON.stringify([value, setting.salt ?? '', expected, mixesAccount ? [setting.account, setting.realms ?? []] : null]);
}
