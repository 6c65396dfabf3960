import { isPublishedDefault } from '../judge-place.ts';
import { isSignedWord } from '../labels.ts';

/** A dollar inside of a word, where a variable would begin otherwise. */
const inside = /^[A-Za-z\d!#@&*]+\${1,2}[a-z\d]\w*[!#@&*]{0,3}$/u;
/** How many write the word for a password that rules of complexity take. */
const spelled = /^p[a@]\$\$?w[o0]rd\d{0,4}!?$/iu;
const nameOfVariable = /\$[a-z_]*(?:pass|pwd|pw|secret|user|key|name|db|host|env|val|var|arg)[a-z_]*\d?$/iu;

/**
 * Whether the dollar inside of a word of a command is a letter of it: in single quotes a shell puts in nothing (POSIX, Shell Command Language, 2.2.2), nor does Windows
 * anywhere; where it would put something in, a published or well-known password is meant all the same.
 */
export function isWritten(value: string, line: string, { at, windows }: { readonly at: number; readonly windows: boolean }): boolean {
  if (!inside.test(value) || nameOfVariable.test(value)) return false;
  return (
    quoteAt(line, at) === "'" ||
    (windows && /\$\$|\$\d|\$[a-z]+\d{2,}/u.test(value)) ||
    spelled.test(value) ||
    isPublishedDefault({ value })
  );
}

/** The same of a value that is assigned, which ends before an offset. `single`: it stands in single quotes, and in no others. */
export function isAssigned(value: string, line: string, { end, single }: { readonly end: number; readonly single: boolean }): boolean {
  return value.includes('$') && (isWritten(value, line, { at: end - 1, windows: false }) || (single && isSignedWord(value)));
}

/** The quote that is open at an offset of a line, if any. */
function quoteAt(line: string, offset: number): string {
  let open = '';
  for (let at = 0; at < offset; at += 1) {
    const sign = line[at] ?? '';
    if (sign === '\\' && open !== "'") at += 1;
    else if (open !== '') open = sign === open ? '' : open;
    else if (sign === '"' || sign === "'") open = sign;
  }
  return open;
}
