import type { Reason } from '../gate/reason.ts';
import type { Text } from '../gate/text.ts';
import type { Verdict } from '../gate/verdict.ts';

/** One thing that was verified about a package. `unknown` is what could not be known: it blocks like a failure. */
export type Step =
  | { readonly name: Text; readonly state: 'ok'; readonly detail?: Text; readonly trial?: true }
  | { readonly name: Text; readonly state: 'failed' | 'unknown'; readonly reasons: readonly Reason[] };

/** What became of a verification. */
export interface VerifyReport {
  readonly verdict: Verdict;
  readonly steps: readonly Step[];
  /** The package says of itself that it is a trial: whatever the verdict, it is no delivery. */
  readonly trial: boolean;
}

/** Only a package of which every step is ok passes. */
export function verdictOfSteps(steps: readonly Step[]): Verdict {
  if (steps.some(({ state }) => state === 'failed')) return 'fail';
  return steps.length === 0 || steps.some(({ state }) => state === 'unknown') ? 'inconclusive' : 'pass';
}

/** A step that is ok where there is nothing against it. */
export function stepOf(name: Text, reasons: readonly Reason[], detail?: Text): Step {
  if (reasons.length > 0) return { name, state: 'failed', reasons };
  return detail === undefined ? { name, state: 'ok' } : { name, state: 'ok', detail };
}
