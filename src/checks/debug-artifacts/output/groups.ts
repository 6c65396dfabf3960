import type { Call } from '../extract.ts';
import { oncePerFile } from './file-facts.ts';
import type { Surroundings } from './surroundings.ts';

/** The call that opened the group which this one closes: `console.group(…)` before `console.groupEnd()`. Null where none is open, undefined where no group is closed. */
export function groupOf(call: Call, around: Surroundings): Call | null | undefined {
  return /\bconsole\.groupEnd$/u.test(call.callee) ? (openers(around).get(call.start) ?? null) : undefined;
}

/** What opened each group, by where it is closed. */
const openers = oncePerFile(({ outputs }) => {
  const open: Call[] = [];
  const found = new Map<number, Call | undefined>();
  for (const each of outputs.toSorted((a, b) => a.start - b.start)) {
    if (/\bconsole\.group(?:Collapsed)?$/u.test(each.callee)) open.push(each);
    else if (/\bconsole\.groupEnd$/u.test(each.callee)) found.set(each.start, open.pop());
  }
  return found;
});
