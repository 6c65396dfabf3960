import { readExpectedHash, readStoredHash } from './index.ts';
import type { HashSetting } from './stored-hash.ts';

/** A stored hash and what it is to be held against. Structured-cloneable, and as secret as a password: it goes to a worker and nowhere else. */
export interface HashTask {
  readonly value: string;
  readonly setting: HashSetting;
  /** Whether it comes from a place that holds hashes. */
  readonly expected: boolean;
  readonly candidates: readonly string[];
  /** Nominal microseconds of all its guesses. */
  readonly cost: number;
}

/** `failed`: the guesses were not made, for a reason that lies with the machine. */
export type HashAnswer = 'opened' | 'closed' | 'failed';

/** Holds one hash against its candidates, in their order, up to the first that opens it. Pure. */
export function guess({ value, setting, expected, candidates }: HashTask): HashAnswer {
  try {
    const hash = expected ? readExpectedHash(value, setting) : readStoredHash(value, setting);
    if (hash?.kind !== 'computable') return 'failed';
    return candidates.some((candidate) => hash.opens(candidate)) ? 'opened' : 'closed';
  } catch {
    // What a library throws may quote its arguments (law 12); and a function that refuses has not answered.
    return 'failed';
  }
}

/** Makes the guesses of many tasks; the answers are in the tasks' order, whatever order they were made in. */
export interface HashGuesser {
  guess(
    tasks: readonly HashTask[],
    options: { readonly signal: AbortSignal; readonly done: (task: HashTask) => void },
  ): Promise<readonly HashAnswer[]>;
}

/** Guesses in the caller's own thread: for a handful of hashes, and where there are no workers. */
export const guessHere: HashGuesser = {
  guess(tasks, { signal, done }) {
    return Promise.resolve(
      tasks.map((task) => {
        signal.throwIfAborted();
        const answer = guess(task);
        done(task);
        return answer;
      }),
    );
  },
};
