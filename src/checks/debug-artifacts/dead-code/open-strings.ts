import type { LineKind } from './classify.ts';
import type { Family } from './grammar-family.ts';

/** Most lines of a text within code. */
const LONGEST = 120;

/** What begins and ends a text that may go over lines. */
const quotes: Readonly<Partial<Record<Family, RegExp>>> = {
  semicolon: /["']/gu,
  brace: /`/gu,
  python: /"""|'''/gu,
};
/** What stands before such a text: it is given to something. */
const given = /(?:[=(,.[:?]|\b(?:return|echo|print|yield|in))\s*[fFrRbBuU@$]{0,2}$/u;
/** What stands behind it. */
const ended = /^\s*(?:$|[).;,\]}%:?]|->|\|\||&&|\/\/|#|\w+(?:\s|$))/u;
const begins = /^\s*(?:[$@]?[\w\\]+\s*(?:[([=.+]|->|::|\s[\w$])|return\b|echo\b|->|[.,("'`])/u;

/**
 * Makes the lines of a text that goes over several ones code, as a query in SQL between its quotes: by themselves they read as words.
 * The line that opens it must give it to something, and it must be closed.
 */
export function joinTexts(lines: readonly string[], kinds: LineKind[], family: Family): void {
  const quote = quotes[family];
  if (quote === undefined || lines.length < 2) return;
  for (let from = 0; from < lines.length - 1; from += 1) {
    const line = lines[from] ?? '';
    const mark = begins.test(line) ? openIn(line, quote, '') : '';
    if (mark === '') continue;
    const to = endOf(lines, from, { mark, quote });
    if (to === -1) continue;
    kinds[from] = 'strong';
    for (let at = from + 1; at <= to; at += 1) kinds[at] = kinds[at] === 'strong' ? 'strong' : 'weak';
    from = to;
  }
}

/** The quote that is open at the end of a line which begins within another one or none. */
function openIn(line: string, quote: RegExp, before: string): string {
  let open = before;
  for (const { index, 0: mark } of line.matchAll(quote)) {
    if (line[index - 1] === '\\') continue;
    if (open === mark) open = '';
    else if (open === '' && (given.test(line.slice(0, index)) || closes(line, index, { mark, quote }))) open = mark;
  }
  return open;
}

/** Whether a quote has its end in the same line, wherever it stands. */
function closes(line: string, at: number, { mark, quote }: { mark: string; quote: RegExp }): boolean {
  return [...line.slice(at + mark.length).matchAll(quote)].some(([other]) => other === mark);
}

/** The line in which a text that is open in one ends; -1 where it does not, or words stand behind it. */
function endOf(lines: readonly string[], from: number, { mark, quote }: { mark: string; quote: RegExp }): number {
  let open = mark;
  for (let at = from + 1; at < Math.min(lines.length, from + LONGEST); at += 1) {
    const line = lines[at] ?? '';
    const left = openIn(line, quote, open);
    if (left === '') return ended.test(line.slice(line.lastIndexOf(open) + open.length)) ? at : -1;
    open = left;
  }
  return -1;
}
