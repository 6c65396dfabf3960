import type { FindingDraft } from '../../../gate/finding.ts';
import type { Comment } from '../extract.ts';
import { walkTree, type SyntaxEngine, type SyntaxNode } from '../syntax.ts';
import type { LineSource } from './findings.ts';
import { kindOf, isProse } from './sql-prose.ts';
import { sqlBlocks, type SqlBlock } from './sql-blocks.ts';
import { fragmentOf, plainSql, proceduralSql, type Fragment } from './sql-statements.ts';
import { sql } from './sql.ts';

/** Characters of one file that the grammar is given: a commented-out dump is told by its first part, the rest is read by lines. */
const mostParsed = 400_000;
/** Lines and characters of a statement that is looked for the end of. */
const longest = { rows: 80, characters: 8000 };
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

  constructor(syntax: SyntaxEngine) {
    this.#syntax = syntax;
  }

  async read({ lines, next }: SqlBlock): Promise<Found[]> {
    const kinds = lines.map((line) => kindOf(line));
    const found: Found[] = [];
    const tries = new Map<number, number>();
    let example = false;
    for (let at = 0; at < lines.length; at += 1) {
      const kind = kinds[at];
      if (kind === 'lead') example = true;
      else if (kind === 'prose') example = false;
      if (kind !== 'code' || example) continue;
      const piece = await this.#statement(lines, { at, kinds, tries });
      const line = lines[at] ?? '';
      if (piece !== null) found.push(piece);
      else {
        const form = formByLine(line);
        if (form !== null) found.push({ from: at, to: at, form });
      }
      if (piece !== null) at = piece.to;
    }
    const heading = found.length === 1 && found[0]?.from === found[0]?.to && isHeading(lines[found[0]?.from ?? 0] ?? '', next);
    return heading ? [] : found;
  }

  /** The statement or piece of one that begins at a line: to its semicolon, to the next beginning, or the line alone. */
  async #statement(lines: readonly string[], { at, kinds, tries }: Place): Promise<Found | null> {
    const wrap = fragmentOf(lines[at] ?? '');
    if (wrap === null) return null;
    const ends = endsOf(lines, at, kinds).filter((end) => {
      const tried = tries.get(end) ?? 0;
      tries.set(end, tried + 1);
      return tried < mostTries;
    });
    for (const to of new Set([...ends, at])) {
      const piece = lines.slice(at, to + 1).join('\n');
      const ended = /;\s*$/u.test(plainSql(piece));
      if (!ended && isProse(piece)) continue;
      if (await this.#parses(wrap.before + plainSql(piece) + wrap.after))
        return { from: at, to, form: formOf(wrap, ended || isSigned(piece)) };
    }
    return null;
  }

  async #parses(text: string): Promise<boolean> {
    // A tag of a quoted text that is not closed is looked for to the end, each time.
    if (text.length > longest.characters || this.#parsed > mostParsed || text.split('$').length > 20) return false;
    this.#parsed += text.length;
    const parsed = await this.#syntax.parse('sql', text, (root) => isSound(root));
    return parsed.state === 'parsed' && parsed.result;
  }
}

interface Place {
  readonly at: number;
  readonly kinds: readonly ReturnType<typeof kindOf>[];
  /** How often a statement with this last line was tried. */
  readonly tries: Map<number, number>;
}

function endsOf(lines: readonly string[], at: number, kinds: readonly ReturnType<typeof kindOf>[]): number[] {
  const ends: number[] = [];
  let to = at;
  for (; to < lines.length && to < at + longest.rows; to += 1) {
    if (kinds[to] !== 'code') break;
    if (to > at && ends.length === 0 && fragmentOf(lines[to] ?? '')?.kind === 'statement') ends.push(to - 1);
    if (/;\s*$/u.test(plainSql(lines[to] ?? ''))) return [to, ...ends];
  }
  return [to - 1, ...ends];
}

function formOf({ kind }: Fragment, certain: boolean): Found['form'] {
  if (kind === 'column') return 'column';
  return kind === 'statement' && certain ? 'whole' : 'piece';
}

/** What the grammar does not take: other dialects and procedures, told by the form of the line. Words without signs are none. */
function formByLine(line: string): Found['form'] | null {
  if (isProse(line)) return null;
  if (proceduralSql(line)) return /\w\W+\w.*;\s*$/u.test(line) ? 'whole' : 'piece';
  const bare = fragmentOf(line)?.kind === 'statement' && !isSigned(line) && !/;\s*$/u.test(line);
  return !bare && sql.code.test(line) ? 'piece' : null;
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
