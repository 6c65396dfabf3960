/** What a function is called that tells whether somebody still has a default: `checkDefaultPassword`, `is_default_credentials`, `warnOnDefaultPassword`. */
const named =
  /\b(?:void|boolean|bool|Boolean|fun|func|function|def|fn|sub)[ \t]{1,4}(?:\([^()\n]{0,60}\)[ \t]{0,4})?((?:check|is|has|uses?|using|warn|detect|are|find|log|report)_?\w{0,24}?(?:[dD]efault|[wW]eak|[iI]nsecure|[wW]ell_?[kK]nown)_?\w{0,16}(?:[pP]ass(?:word|wd)?s?|[cC]redentials?))[ \t]{0,4}\(/gu;
/** Lines of its body on which it says so. */
const warns = /warn|log(?:ger)?\b|\bprintln?\(|message\(|report|notify|audit/iu;
/** What would let somebody in. */
const admits = /\b(?:log_?in|authenticate|authorize|grant|open|connect|accept|allow)\w{0,30}\(|[sS]ession|[tT]oken/u;

/** Characters of such a function that are looked at. */
const reach = 1500;

interface At {
  readonly start: number;
  readonly end: number;
}

/** Whether a name is compared with a literal to warn of it: in a function that is called so, whose body warns and lets nobody in. */
export function isToWarn(text: string, { start, end }: At): boolean {
  const compared =
    /["'`](?:\.(?:equals|equalsIgnoreCase)\(|\s{0,4}={2,3}\s{0,4})[\w$.]{0,60}$/u.test(text.slice(Math.max(0, start - 100), start)) ||
    /^\s{0,4}(?:={2,3}|\.(?:equals|equalsIgnoreCase)\()/u.test(text.slice(end, end + 40));
  if (!compared) return false;
  const from = Math.max(0, start - reach);
  const last = [...text.slice(from, start).matchAll(named)].at(-1);
  if (last === undefined) return false;
  const begin = from + last.index;
  // Another function begins at the same margin or further out.
  const margin = /[ \t]*$/u.exec(lineUpTo(text, begin))?.[0].length ?? 0;
  const body = text.slice(begin, begin + reach).split('\n');
  const ends = body.findIndex(
    (line, index) => index > 0 && /\S/u.test(line) && line.length - line.trimStart().length <= margin && !/^\s*[{)]/u.test(line),
  );
  const own = (ends === -1 ? body : body.slice(0, ends)).join('\n');
  const [head = ''] = /^[^()]{0,300}/u.exec(own.slice(last[0].length)) ?? [];
  // What is given an account as well and answers lets somebody in, or not.
  if (head.includes(',') && /user|login|account|name|uid|mail|\bid\b/iu.test(head) && /\breturn[ \t]{1,8}[^;\s]/u.test(own)) return false;
  return begin + own.length > start && warns.test(own.slice(last[0].length)) && !admits.test(own.slice(last[0].length));
}

/** The margin of the line in which an offset stands. */
function lineUpTo(text: string, offset: number): string {
  const line = text.slice(Math.max(0, offset - 200), offset);
  return /^[ \t]*/u.exec(line.slice(line.lastIndexOf('\n') + 1))?.[0] ?? '';
}
