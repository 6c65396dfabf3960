import type { HashAnswer, HashTask } from '../../checks/default-credentials/hashes/guess.ts';

/** Tasks of one worker at a time. */
export interface Batch {
  readonly tasks: readonly HashTask[];
}

/** The answer to the task at this place of the batch. */
export interface Answered {
  readonly at: number;
  readonly answer: HashAnswer;
}
