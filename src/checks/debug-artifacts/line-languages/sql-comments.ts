import type { FindingDraft } from '../../../gate/finding.ts';
import type { Comment } from '../extract.ts';
import { walkTree, type SyntaxEngine, type SyntaxNode } from '../syntax.ts';
import type { LineSource } from './findings.ts';
import { isProse, isTitled, kindOf, type SqlLine } from './sql-prose.ts';
import { sqlBlocks, type SqlBlock } from './sql-blocks.ts';
import { fragmentOf, isInsertion, plainSql, proceduralSql, type Fragment } from './sql-statements.ts';
import { sql } from './sql.ts';

/**
 * Characters of one file that the grammar is given, and those of them that it may fail at, which takes it up to a hundred times as long (0.2 s for
 * 900 characters were seen): a commented-out dump is told by its first part. The rest is read by lines, and what ends as a statement counts as one.
 */
const most = { parsed: 400_000, failed: 40_000 };
/** Lines and characters of a statement that is looked for the end of. */
const longest = { rows: 80, characters: 4000 };
/** Statements that are tried with the same end: what begins too early fails, and so would all that follow. */
const mostTries = 3;

/** Commented-out SQL, one finding a block: statements that the grammar parses, and those of procedures by their form. */
export async function commentedSql(comments: readonly Comment[], source: LineSource, syntax: SyntaxEngine): Promise<FindingDraft[]> {
  if (source.place === 'vendored') return [];
  const reader = new Reader(syntax);
  const findings: FindingDraft[] = [];
  for (const block of sqlBlocks(comments, source)) {
    const found = await reader.read(block);
    const [first] = found;
    const last = found.at(-1);
    if (first === undefined || last === undefined) continue;
    findings.push({
      ruleId: 'debug-artifacts/commented-out-code',
      severity: source.place === 'sample' || !isCertain(found) ? 'low' : 'medium',
      location: { path: source.path, line: block.row + first.from },
      parameters: {
        lines: last.to - first.from + 1,
        until: block.row + last.to,
        code: found.reduce((sum, { from, to }) => sum + to - from + 1, 0),
      },
      identity: found
        .flatMap(({ from, to }) => block.lines.slice(from, to + 1))
        .join(' ')
        .replaceAll(/\s+/gu, ' ')
        .trim()
        .slice(0, 500),
    });
  }
  return findings;
}

/** Lines of a block that are code. */
interface Found {
  readonly from: number;
  readonly to: number;
  /** `whole`: a statement with its end, or one that the grammar took and no sentence could be. */
  readonly form: 'whole' | 'piece' | 'column';
}

/** One line that is only a piece says little, and columns describe tables. */
function isCertain(found: readonly Found[]): boolean {
  const rows = found.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  if (found.every(({ form }) => form === 'column')) return false;
  return rows > 1 || found.some(({ form }) => form === 'whole');
}

function sameVerb(text: string, next: string): boolean {
  const verb = /^[a-z]+/iu.exec(text)?.[0].toLowerCase();
  return verb !== undefined && next.toLowerCase().startsWith(verb);
}

class Reader {
  readonly #syntax: SyntaxEngine;
  #parsed = 0;
  #failed = 0;

  constructor(syntax: SyntaxEngine) {
    this.#syntax = syntax;
  }

  async read({ lines, next }: SqlBlock): Promise<Found[]> {
    const rows = lines.map((line) => rowOf(line));
    const found: Found[] = [];
    const tries = new Map<number, number>();
    // Whether an example has been announced, and whether its code has begun: a blank line behind it ends it.
    let example = false;
    let shown = false;
    for (let at = 0; at < rows.length; at += 1) {
      const { kind, line } = rows[at] ?? rowOf('');
      if (kind === 'lead') [example, shown] = [true, false];
      else if (kind === 'prose' || (kind === 'blank' && shown)) example = false;
      if (kind === 'code') shown = true;
      if (kind !== 'code' || example) continue;
      const piece = await this.#statement(rows, at, tries);
      if (piece !== null) {
        found.push(piece);
        at = piece.to;
      } else {
        const form = this.#isSpent() && isEndedStatement(line) ? 'whole' : formByLine(line);
        if (form !== null) found.push({ from: at, to: at, form });
      }
    }
    const [only] = found;
    const heading = found.length === 1 && only !== undefined && only.from === only.to && isHeading(lines[only.from] ?? '', next);
    return heading ? [] : found;
  }

  /** The statement or piece of one that begins at a line: to its semicolon, to the end of the block, to the next beginning, or the line alone. */
  async #statement(rows: readonly Row[], at: number, tries: Map<number, number>): Promise<Found | null> {
    const wrap = rows[at]?.begins ?? null;
    if (wrap === null) return null;
    const ends = endsOf(rows, at).filter((end) => {
      const tried = tries.get(end) ?? 0;
      tries.set(end, tried + 1);
      return tried < mostTries;
    });
    for (const to of new Set([...ends, at])) {
      const piece = rows
        .slice(at, to + 1)
        .map(({ line }) => line)
        .join('\n');
      const ended = rows[to]?.ends === true;
      if (!ended && isProse(piece)) continue;
      if (await this.#parses(wrap.before + plainSql(piece) + wrap.after))
        return { from: at, to, form: formOf(wrap, ended || isSigned(piece)) };
    }
    return null;
  }

  #isSpent(): boolean {
    return this.#parsed > most.parsed || this.#failed > most.failed;
  }

  async #parses(text: string): Promise<boolean> {
    // A tag of a quoted text that is not closed is looked for to the end, each time.
    if (text.length > longest.characters || text.split('$').length > 20) return false;
    if (this.#isSpent()) return false;
    this.#parsed += text.length;
    const parsed = await this.#syntax.parse('sql', text, (root) => isSound(root));
    const sound = parsed.state === 'parsed' && parsed.result;
    if (!sound) this.#failed += text.length;
    return sound;
  }
}

interface Row {
  readonly line: string;
  readonly kind: SqlLine;
  readonly begins: Fragment | null;
  /** Whether a statement ends with the line. */
  readonly ends: boolean;
}

function rowOf(line: string): Row {
  return { line, kind: kindOf(line), begins: fragmentOf(line), ends: /;\s*$/u.test(plainSql(line)) };
}

/** Last lines of what begins at a line, the likelier first. What goes on for too long is tried to the next beginning only. */
function endsOf(rows: readonly Row[], at: number): number[] {
  let next: number | undefined;
  for (let to = at; to < at + longest.rows; to += 1) {
    const row = rows[to];
    if (row?.kind !== 'code') return next === undefined ? [to - 1] : [to - 1, next];
    if (to > at && row.begins?.kind === 'statement') next ??= to - 1;
    if (row.ends) return next === undefined ? [to] : [to, next];
  }
  return next === undefined ? [] : [next];
}

function formOf({ kind }: Fragment, certain: boolean): Found['form'] {
  if (kind === 'column') return 'column';
  return kind === 'statement' && certain ? 'whole' : 'piece';
}

/** What the grammar does not take: other dialects and procedures, told by the form of the line. Words without signs are none. */
function formByLine(line: string): Found['form'] | null {
  if (isProse(line)) return null;
  if (isInsertion(line)) return 'whole';
  if (proceduralSql(line)) return /\w\W+\w.*;\s*$/u.test(line) ? 'whole' : 'piece';
  const bare = fragmentOf(line)?.kind === 'statement' && !isSigned(line) && (isTitled(line) || !/;\s*$/u.test(line));
  return !bare && sql.code.test(line) ? 'piece' : null;
}

/** A line that the rules for lines take for a statement, to its semicolon. */
function isEndedStatement(line: string): boolean {
  return /;\s*$/u.test(line) && !isTitled(line) && sql.code.test(line);
}

/** Signs that no sentence has. */
function isSigned(piece: string): boolean {
  return /[=<>(*@`]|\[\w+\]|''|""/u.test(piece.replaceAll(/'[^']*'/gu, "''").replaceAll(/"[^"]*"/gu, '""'));
}

/** `Drop table users` over `DROP TABLE users;`: nothing in it is more than words, and the statement that it announces follows. */
function isHeading(line: string, next: string): boolean {
  return !/;\s*$/u.test(line) && !isSigned(line) && sameVerb(line.trim(), next);
}

function isSound(root: SyntaxNode): boolean {
  let faults = 0;
  let statements = 0;
  walkTree(root, (cursor) => {
    if (cursor.nodeIsMissing || cursor.nodeType === 'ERROR') faults += 1;
    else if (cursor.nodeType === 'statement' || cursor.nodeType === 'set_statement') statements += 1;
  });
  return faults === 0 && statements > 0;
}
