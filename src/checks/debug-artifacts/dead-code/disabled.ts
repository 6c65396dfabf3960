import type { Comment } from '../extract.ts';
import type { LineTable } from '../lines.ts';

/** Code between a condition that never holds and its end. */
export interface Disabled {
  /** 1-based line of the condition. */
  readonly row: number;
  /** 1-based line where it ends. */
  readonly until: number;
  /** The condition as it stands there. */
  readonly head: string;
}

/** What is read: the code of one language, at its places in the file. */
interface Program {
  readonly code: string;
  readonly language: string;
  readonly comments: readonly Comment[];
  readonly lines: LineTable;
}

/** Most lines behind a condition in which its end is looked for. */
const LONGEST = 5000;
const preprocessed: ReadonlySet<string> = new Set(['c', 'cpp', 'c-sharp', 'swift']);
const braced: ReadonlySet<string> = new Set([
  'javascript',
  'typescript',
  'tsx',
  'java',
  'php',
  'c',
  'cpp',
  'c-sharp',
  'go',
  'kotlin',
  'swift',
  'rust',
]);
const branch = /^[ \t]*#[ \t]*if[ \t]+(?:0|false|FALSE)\b[ \t]*(?:\/[/*].*)?\r?$/u;
const condition =
  /^[ \t]*(?:\}[ \t]*else[ \t]+)?if[ \t]*\([ \t]*(?:false|FALSE|False|0)[ \t]*(?:&&[^{]*)?\)[ \t]*\{[ \t]*(?:\/[/*].*)?\r?$/u;
const bare = /^[ \t]*if[ \t]+false[ \t]*(?:&&[^{]*)?\{[ \t]*\r?$/u;
const indented = /^[ \t]*if[ \t]+(?:False|0|false)(?:[ \t]+and\b[^:]*)?[ \t]*:?[ \t]*\r?$/u;

/** `#if 0` to its `#endif` or `#else`, and `if (false) {` to its last line; conditions inside comments are none. */
export function disabledParts({ code, language, comments, lines }: Program): Disabled[] {
  if (!/\bif\b[ \t]*\(?[ \t]*(?:0|false|FALSE|False)\b/u.test(code)) return [];
  const rows = (language === 'php' ? withoutPage(code) : code).split('\n');
  const commented = new Set(comments.flatMap(({ start, end }) => range(lines.at(start).line + 1, lines.at(end).line)));
  const found: Disabled[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const head = rows[index] ?? '';
    const until = commented.has(index + 1) ? null : endOf(rows, index, language);
    if (until === null) continue;
    // A type checker reads imports under `if False:`.
    if (until > index + 1 && !/^[ \t]*(?:from|import)\b/u.test(rows[index + 1] ?? ''))
      found.push({ row: index + 1, until, head: head.trim() });
    // What lies inside is told with it; where no end is near, the search goes on behind.
    index = until === -1 ? index + LONGEST : Math.max(index, until - 2);
  }
  return found;
}

/** A PHP file with the page around its code blanked. */
function withoutPage(code: string): string {
  return code.replaceAll(/(?:^(?!<\?)|\?>)[^<]*(?:<(?!\?)[^<]*)*/gu, (page) => page.replaceAll(/[^\n]/gu, ' '));
}

/** 1-based last line of what the condition on a line switches off; -1 where none is near, null where there is no such condition. */
function endOf(rows: readonly string[], index: number, language: string): number | null {
  const line = rows[index] ?? '';
  if (preprocessed.has(language) && branch.test(line)) return endOfBranch(rows, index);
  if (braced.has(language) && (condition.test(line) || (/^(?:go|rust|swift)$/u.test(language) && bare.test(line))))
    return endByIndent(rows, index);
  if (language === 'python' && /:\s*$/u.test(line) && !/\bfalse\b/u.test(line) && indented.test(line)) return endByIndent(rows, index);
  return language === 'ruby' && /\bfalse\s*$/u.test(line) && indented.test(line) ? endByIndent(rows, index) : null;
}

function endOfBranch(rows: readonly string[], index: number): number {
  let depth = 0;
  for (let at = index + 1; at < Math.min(rows.length, index + LONGEST); at += 1) {
    const word = /^[ \t]*#[ \t]*(if|ifdef|ifndef|else|elif|endif)\b/u.exec(rows[at] ?? '')?.[1];
    if (word?.startsWith('if') === true) depth += 1;
    else if (word !== undefined && depth === 0) return at + 1;
    else if (word === 'endif') depth -= 1;
  }
  return -1;
}

/** The last line before one that is indented no deeper. */
function endByIndent(rows: readonly string[], index: number): number {
  const own = indentOf(rows[index] ?? '');
  for (let at = index + 1; at < Math.min(rows.length, index + LONGEST); at += 1) {
    const row = rows[at] ?? '';
    if (row.trim() !== '' && indentOf(row) <= own) return /^[ \t]*(?:\}|end\b)/u.test(row) ? at + 1 : lastWritten(rows, at);
  }
  return lastWritten(rows, rows.length);
}

/** 1-based line of the last row before one that is not blank. */
function lastWritten(rows: readonly string[], before: number): number {
  let at = before;
  while (at > 0 && (rows[at - 1] ?? '').trim() === '') at -= 1;
  return at;
}

function indentOf(row: string): number {
  return /^[ \t]*/u.exec(row)?.[0].length ?? 0;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
