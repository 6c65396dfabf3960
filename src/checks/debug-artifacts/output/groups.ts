import type { Call } from '../extract.ts';
import type { Surroundings } from './surroundings.ts';

/** The call that opened the group which this one closes: `console.group(…)` before `console.groupEnd()`. Null where none is open, undefined where no group is closed. */
export function groupOf(call: Call, { outputs }: Surroundings): Call | null | undefined {
  if (!/\bconsole\.groupEnd$/u.test(call.callee)) return undefined;
  let closed = 0;
  for (const before of outputs.filter(({ start }) => start < call.start).toReversed()) {
    if (/\bconsole\.groupEnd$/u.test(before.callee)) closed += 1;
    else if (/\bconsole\.group(?:Collapsed)?$/u.test(before.callee)) {
      if (closed === 0) return before;
      closed -= 1;
    }
  }
  return null;
}
