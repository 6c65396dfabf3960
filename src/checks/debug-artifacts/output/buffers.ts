import type { Call } from '../extract.ts';
import { functionAround, type Surroundings } from './surroundings.ts';

/** Functions of PHP that open, read and close its buffer of output (https://www.php.net/manual/en/ref.outcontrol.php). */
export const bufferWords = ['ob_start', 'ob_end_', 'ob_get_clean', 'ob_get_flush', 'ob_flush'] as const;
const nearby = { before: 1500, after: 3000 };

/** Whether PHP keeps what is printed for itself: a buffer is open, and the same function throws it away or takes it out. What is left in a buffer at the end is shown. */
export function isCaptured(call: Call, { language, buffers, code }: Surroundings): boolean {
  // What is printed in such a loop is written into the file (https://docs.python.org/3/library/fileinput.html).
  if (language === 'python')
    return (
      call.within.some((type) => type === 'for_statement') &&
      /\bfileinput\.\w+\([^\n]*\binplace\s*=\s*(?:True|1)\b/u.test(code.slice(Math.max(0, call.start - 400), call.start))
    );
  if (language !== 'php' || buffers.length === 0) return false;
  const name = functionAround(call);
  const near = buffers.filter(({ start }) => start > call.start - nearby.before && start < call.start + nearby.after);
  const own = near.filter((each) => functionAround(each) === name);
  let depth = 0;
  for (const { callee, start } of own) {
    if (start < call.start) {
      if (isOpening(callee)) depth += 1;
      else if (isClosing(callee)) depth = Math.max(0, depth - 1);
    }
  }
  return depth > 0 && isTaken(own.filter(({ start }) => start > call.start));
}

/** Whether what `phpinfo()` told is looked through for a version and thrown away: no page shows it. */
export function isSearched(call: Call, around: Surroundings): boolean {
  return isCaptured(call, around) && /\bpreg_match(?:_all)?\(/u.test(around.code.slice(call.start, call.start + 300));
}

/** Whether the innermost buffer is closed without being shown. */
function isTaken(following: readonly Call[]): boolean {
  let depth = 0;
  for (const { callee } of following) {
    if (/flush$/iu.test(callee)) return false;
    if (isOpening(callee)) depth += 1;
    else if (isClosing(callee)) {
      if (depth === 0) return true;
      depth -= 1;
    }
  }
  return false;
}

function isOpening(callee: string): boolean {
  return /^\\?ob_start$/iu.test(callee);
}

function isClosing(callee: string): boolean {
  return /^\\?ob_(?:end_clean|end_flush|get_clean|get_flush)$/iu.test(callee);
}
