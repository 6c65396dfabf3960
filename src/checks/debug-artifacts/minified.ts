import type { FindingDraft } from '../../gate/finding.ts';
import { LineTable } from './lines.ts';
import { isVendored } from './place.ts';

/** Characters of a line that nobody wrote by hand. */
const longLine = 500;
/** Characters outside such lines that a minified script may have besides comments: a wrapper, a call. */
const mostByHand = 2000;
const smallest = 4096;

/**
 * Whether a script is the output of a minifier, by its contents alone: nine tenths of it stand in lines of at least 500 characters, and what is left
 * is little. A name convinces nobody: a script written by hand that is called `x.min.js` is read like any other, and so is one with a long line in it.
 */
export function isMinified(path: string, text: string): boolean {
  if (!/\.[cm]?js$/iu.test(path) || text.length < smallest) return false;
  let long = 0;
  for (const line of text.split('\n')) if (line.length >= longLine) long += line.length;
  if (long < text.length * 0.9) return false;
  return text.length - long - commentLength(text) <= mostByHand;
}

function commentLength(text: string): number {
  const open = /^[ \t]*\/\*/gmu;
  let length = 0;
  for (let found = open.exec(text); found !== null; found = open.exec(text)) {
    const close = text.indexOf('*/', open.lastIndex);
    const end = close === -1 ? text.length : close + 2;
    // Licences stand on lines of their own; what goes on behind one on the same line counts as code.
    if (
      text
        .slice(found.index, end)
        .split('\n')
        .every((line) => line.length < longLine)
    )
      length += end - found.index;
    open.lastIndex = end;
  }
  return length;
}

const patterns: readonly { readonly rule: 'breakpoint' | 'console-output'; readonly pattern: RegExp }[] = [
  { rule: 'breakpoint', pattern: /(?<=^|[;{})\s])debugger(?=\s*[;}\n])/gu },
  {
    rule: 'console-output',
    pattern:
      /\bconsole\.(?:log|debug)(?=\((["'`])(?:[^"'`]{0,40}(?:★|デバッグ|ここ|通過|テスト|###|>>>|\*\*\*)|(?:here|debug|test|hoge)\b))/gu,
  },
];

/** A minified script without its long lines, which are empty here: what somebody wrote around them is read like any other script. */
export function besideLongLines(text: string): string {
  return linesWhere(text, (line) => line.length < longLine);
}

/** What words alone tell of the long lines, which are not parsed: nothing that says so plainly escapes by being put on one line. */
export function minifiedFindings(path: string, whole: string): FindingDraft[] {
  const text = linesWhere(whole, (line) => line.length >= longLine);
  const lines = new LineTable(text);
  return patterns.flatMap(({ rule, pattern }) =>
    [...text.matchAll(pattern)].map((match): FindingDraft => ({
      ruleId: `debug-artifacts/${rule}`,
      severity: rule === 'breakpoint' && !isVendored(path) ? 'medium' : 'low',
      location: { path, ...lines.at(match.index) },
      parameters: { call: match[0], why: 'in a script on long lines', whyJa: '長い行に詰められたスクリプトの中' },
      identity: text.slice(match.index, match.index + 80),
    })),
  );
}

function linesWhere(text: string, keep: (line: string) => boolean): string {
  return text
    .split('\n')
    .map((line) => (keep(line) ? line : ''))
    .join('\n');
}
