import { licence, strip } from '../dead-code/blocks.ts';
import type { Comment } from '../extract.ts';
import type { LineSource } from './findings.ts';

/** Comments that stand together on lines of their own, without their marks. */
export interface SqlBlock {
  /** 1-based line of the first. */
  readonly row: number;
  readonly lines: readonly string[];
  /** The line behind the block that is no blank, trimmed. */
  readonly next: string;
}

/** Lines of a block, which goes on in another behind them, and characters of a line that are looked at. */
const longest = { rows: 5000, line: 1000 };
/** What a server runs although it looks like a comment (https://dev.mysql.com/doc/refman/8.4/en/comments.html), hints of an optimiser, and what SQL*Plus shows. */
const executed = /^(?:\/\*M?!|\/\*\+|--\+|\s*prompt\b)/iu;

/** Comments on lines that follow each other are one block. What is run all the same is none, and the lines of a licence are blank. */
export function sqlBlocks(comments: readonly Comment[], { text, lines }: LineSource): SqlBlock[] {
  const blocks: { row: number; lines: string[]; end: number }[] = [];
  for (const { start, end } of comments) {
    const { line, column } = lines.at(start);
    if (text.slice(start - column + 1, start).trim() !== '') continue;
    const source = text.slice(start, end);
    if (executed.test(source)) continue;
    const rows = strip(source)
      .map((row) => row.replace(/^\s*(?:rem(?=\s|$)|#+)/iu, '').slice(0, longest.line))
      .map((row) => (licence.test(row) ? '' : row));
    const last = blocks.at(-1);
    if (last !== undefined && last.row + last.lines.length === line) {
      last.lines.push(...rows);
      last.end = end;
    } else blocks.push({ row: line, lines: rows, end });
  }
  return blocks.flatMap(({ row, lines: all, end }) => {
    const parts: SqlBlock[] = [];
    for (let from = 0; from < all.length; from += longest.rows) {
      const to = from + longest.rows;
      const next = to < all.length ? (all[to] ?? '').trim() : lineBehind(text, end);
      parts.push({ row: row + from, lines: all.slice(from, to), next });
    }
    return parts;
  });
}

function lineBehind(text: string, end: number): string {
  const from = text.indexOf('\n', end);
  return from === -1 ? '' : (/\S.*/u.exec(text.slice(from, from + 400))?.[0] ?? '').trim();
}
