import type { Comment } from '../extract.ts';
import type { LineTable } from '../lines.ts';

/** Lines of one or more comments that stand together, without their marks. */
export interface Block {
  /** 1-based line of the first one. */
  readonly row: number;
  readonly lines: readonly string[];
  /** Whether nothing but blanks stands before it on its line. */
  readonly own: boolean;
  /** The text of the line behind the block, trimmed: a declaration there makes a description likely. */
  readonly next: string;
}

/** Longest block that is looked at, in lines: a commented-out file is told by its first part. */
const LONGEST = 400;
/** Words that only licences have. */
export const licence =
  /copyright|\(c\) ?\d{4}|©|all rights reserved|SPDX-|licen[cs]ed under|permission is hereby|without warranty|GNU (?:Lesser |Affero )?General Public/iu;
/** The columns of a table or the routes of an application, as the annotate gem writes them (https://github.com/ctran/annotate_models), and what JScript runs in a comment. */
const table = /^\s*(?:== (?:Schema Information|Route Map)|@(?:if|cc_on)\b)/u;
/** Documentation of the language's own: Javadoc and its like, `///` and `//!` in C#, Rust and Swift. */
const documentation = /^(?:\/\*\*(?!\/)|\/\/\/(?!\/)|\/\/!|##(?!#)\s)/u;

/** Line comments alone on rows that follow each other are one block; a block comment is one by itself; documentation is none, and the lines of a licence are blank. */
export function blocksOf({ text, comments, lines }: { text: string; comments: readonly Comment[]; lines: LineTable }): Block[] {
  const blocks: { row: number; lines: string[]; own: boolean; last: number; end: number }[] = [];
  for (const { start, end } of comments.toSorted((a, b) => a.start - b.start)) {
    const source = text.slice(start, end);
    if (documentation.test(source)) continue;
    const { line, column } = lines.at(start);
    // `{/* <Name /> */}` in markup and `<?php // f() ?>` in a template stand alone as well.
    const own = /^\s*(?:\{{1,2}|<\?php)?\s*$/u.test(text.slice(start - column + 1, start));
    const isLine = !/^(?:\/\*|<!--|<%--|=begin|\{\{|@\*|"""|''')/u.test(source);
    // Editors comment out at the first column: what stands below a sentence is seen where it stood before.
    const before = text.slice(start - column + 1, start);
    const stripped = strip(source).map((line) => (isLine && own && /^\s*$/u.test(before) ? before + line : line));
    const last = blocks.at(-1);
    if (isLine && own && last?.own === true && last.last === line - 1) {
      last.lines.push(...stripped);
      last.last = line;
      last.end = end;
    } else blocks.push({ row: line, lines: stripped, own, last: isLine ? line : -1, end });
  }
  return blocks
    .filter(({ lines: own }) => !own.slice(0, 60).some((line) => table.test(line)))
    .map(({ row, lines: all, own, last, end }) => ({
      row,
      lines: (last === -1 ? all : withoutNested(all)).slice(0, LONGEST).map((line) => (licence.test(line) ? '' : line)),
      own,
      next: lineBehind(text, end),
    }));
}

/** `// // total();`: where every line was commented out again, the marks below the first ones are taken off as well. */
function withoutNested(lines: readonly string[]): readonly string[] {
  const nested = (line: string): boolean => /^\s*\/\/(?!\/)/u.test(line);
  if (!lines.some((line) => nested(line)) || !lines.every((line) => line.trim() === '' || nested(line))) return lines;
  return withoutNested(lines.map((line) => line.replace('//', '')));
}

function lineBehind(text: string, end: number): string {
  const from = text.indexOf('\n', end);
  return from === -1
    ? ''
    : (text
        .slice(from + 1, from + 200)
        .split('\n', 1)[0]
        ?.trim() ?? '');
}

const marks: readonly (readonly [RegExp, RegExp])[] = [
  [/^\/\*+/u, /\*+\/$/u],
  [/^<!--/u, /-->$/u],
  [/^<%--/u, /--%>$/u],
  [/^=begin[^\n]*/u, /=end\s*$/u],
  [/^\{\{!?--|^\{\{!/u, /(?:--)?\}\}$/u],
  // A dump in a comment of Blade's, between the braces of the comment and with its own.
  [/^--\s*(?:\{\{|\{!!|@)?(?=.*--$)/u, /(?:\}\}|!!\})?\s*--$/u],
  [/^@\*/u, /\*@$/u],
  [/^[rRbBuU]?"""/u, /"""$/u],
  [/^[rRbBuU]?'''/u, /'''$/u],
];

/** Takes the marks off a comment, and the row of stars where its lines begin with one. */
export function strip(comment: string): string[] {
  const pair = marks.find(([open]) => open.test(comment));
  if (pair === undefined)
    return comment.split('\n').map((line) => line.replace(/\r$/u, '').replace(/^\s*(?:\/\/+|#+(?!\{)|--+|'|;+)/u, ''));
  const inner = comment.replace(pair[0], '').replace(pair[1], '').split('\n');
  const starred = inner.slice(1).every((line) => /^\s*(?:\*|$)/u.test(line));
  return inner.map((line) => (starred ? line.replace(/^\s*\*(?!\/) ?/u, '') : line).replace(/\r$/u, ''));
}
