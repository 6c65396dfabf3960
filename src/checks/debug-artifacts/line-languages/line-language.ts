import type { CallRule } from '../calls/call-rule.ts';
import type { Comment } from '../extract.ts';
import type { Shape } from '../output/shape.ts';

/** A language that is read line by line, because no grammar for it is to be had that knows enough of it. */
export interface LineLanguage {
  readonly name: string;
  /** Names of its files. */
  readonly files: RegExp;
  /** Tells comments and the insides of strings from code. */
  readonly lex: (text: string) => Lexed;
  readonly statements: readonly StatementRule[];
  /** What stands in a comment (its mark taken off) where that is code. One line of it says little; see `findings.ts`. */
  readonly code: RegExp;
}

/** A text with its comments apart. */
export interface Lexed {
  /** As long as the text; comments and the insides of strings are blank, line ends kept. */
  readonly code: string;
  readonly comments: readonly Comment[];
}

/** A statement that has no place in a delivery. The pattern is held against code without strings; its group `what` is the statement's name. */
export interface StatementRule extends Pick<CallRule, 'rule' | 'mild' | 'severity'> {
  readonly pattern: RegExp;
  /** Whether what the pattern found is such a statement, where that depends on what stands around it. */
  readonly keeps?: (found: FoundStatement) => boolean;
}

/** A statement and what is known of its surroundings. */
export interface FoundStatement {
  /** Whether it stands in a procedure, a function or a trigger. */
  readonly routine: boolean;
  /** Code before it, up to 200 characters. */
  readonly before: string;
  readonly shape: Shape;
  /** Whether the file changes what ends a statement, as the client of MySQL lets it. */
  readonly delimited: boolean;
}

/** How a language writes comments and strings. */
export interface Notation {
  /** Begins a comment to the end of the line. */
  readonly line: RegExp;
  readonly block?: readonly [open: string, close: string];
  /** Characters that open and close a string; doubled inside they stand for themselves. */
  readonly quotes: string;
  readonly escape?: string;
  /** Whether a string may go over lines. */
  readonly long?: boolean;
}

/** Lexes by a notation, from left to right in one pass. */
export function lexBy(notation: Notation): (text: string) => Lexed {
  const { block, line, quotes } = notation;
  const marks = [line.source, ...(block === undefined ? [] : [escaped(block[0])]), `[${escaped(quotes)}]`].join('|');
  return (text) => {
    const next = new RegExp(marks, 'gimu');
    const comments: Comment[] = [];
    const code: string[] = [];
    let at = 0;
    for (let found = next.exec(text); found !== null; found = next.exec(text)) {
      const [mark] = found;
      const isString = quotes.includes(mark);
      const end = isString
        ? stringEnd(text, found.index, notation)
        : commentEnd(text, found.index, mark === block?.[0] ? block : undefined);
      if (!isString) comments.push({ start: found.index, end });
      const own = text.slice(found.index, end);
      code.push(text.slice(at, found.index), isString ? hollow(own) : blank(own));
      at = end;
      next.lastIndex = end;
    }
    code.push(text.slice(at));
    return { code: code.join(''), comments };
  };
}

function commentEnd(text: string, start: number, block: readonly [string, string] | undefined): number {
  const close = block === undefined ? text.indexOf('\n', start) : text.indexOf(block[1], start + block[0].length);
  return close === -1 ? text.length : close + (block?.[1].length ?? 0);
}

function stringEnd(text: string, start: number, { escape, long = false }: Notation): number {
  const quote = text[start] ?? '';
  // Dumps have strings of many lines.
  if (long && escape === undefined) return longStringEnd(text, start, quote);
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === escape) at += 1;
    else if (character === quote) {
      if (text[at + 1] !== quote) return at + 1;
      at += 1;
    } else if (character === '\n' && !long) return at;
  }
  return text.length;
}

function longStringEnd(text: string, start: number, quote: string): number {
  let at = text.indexOf(quote, start + 1);
  while (at !== -1 && text[at + 1] === quote) at = text.indexOf(quote, at + 2);
  return at === -1 ? text.length : at + 1;
}

function hollow(string: string): string {
  return string.length < 2 ? string : string.slice(0, 1) + blank(string.slice(1, -1)) + string.slice(-1);
}

/** Of the same length, with line ends. */
export function blank(text: string): string {
  return /[\r\n]/u.test(text) ? text.replaceAll(/[^\r\n]/g, ' ') : ' '.repeat(text.length);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);
}
