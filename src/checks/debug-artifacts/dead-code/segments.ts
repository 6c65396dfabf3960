import type { Around } from './around.ts';
import { classify, isEntry, type LineKind } from './classify.ts';
import { evidenceFor } from './evidence.ts';
import type { Family } from './grammar-family.ts';
import type { Block } from './blocks.ts';
import { joinTexts } from './open-strings.ts';

/** A run of lines that could be code. */
export interface Segment {
  /** Index of its first line in the block. */
  readonly first: number;
  readonly lines: readonly string[];
  readonly kinds: readonly LineKind[];
  /** Whether sentences stand in the same block. */
  readonly mixed: boolean;
  /** Whether the code around it makes it an element of a list, a table or a call. */
  readonly listed: boolean;
}

/** The runs of a block that could be code, in their order. What an example line announces and what lies indented below the words of a description is left out. */
export function segmentsOf(block: Block, family: Family, around: Around): Segment[] {
  const lines = block.lines.map((line) => withoutWords(line, family));
  return runsOf({ ...block, lines }, family, around);
}

/** Whether a block has no words and may be a piece of code that is too small or too broken to parse; text between tags counts as code. */
export function isPiece({ own, lines }: Block, family: Family): boolean {
  const text = lines.join('\n');
  if (!own || text.trim().length < 6 || !(lines.length > 1 || /[=({;<]/u.test(text))) return false;
  const kinds = lines.map((line) => classify(line, family));
  const tags = lines.filter((line) => /^\s*<\/?[A-Za-z]/u.test(line)).length;
  return kinds.some((kind) => kind !== 'neutral') && kinds.every((kind) => !parts.has(kind) || (kind === 'prose' && tags > 1));
}

/** `debug(err); Not needed any more`: words behind a whole statement. */
function withoutWords(line: string, family: Family): string {
  if ((family !== 'semicolon' && family !== 'brace') || line.length > 500) return line;
  return (
    /^(.*[=(].*;)\s*\/\*[^*]*\*\/\s*$/u.exec(line)?.[1] ??
    /^(.*[=(].*[\w)\]}"']\s*;)\s+(?:[-<>=]+\s*)?(?:[A-Z][A-Za-z'’]*(?: [\w'’,.-]+)*[.!?]*|(?:TODO|FIXME|XXX|NOTE)\b[^;{}=]*)$/u.exec(
      line,
    )?.[1] ??
    line
  );
}

function runsOf(block: Block, family: Family, around: Around): Segment[] {
  const kinds = block.lines.map((line) => classify(line, family));
  joinTexts(block.lines, kinds, family);
  // A word alone at the end of what was commented out heads what follows.
  const end = kinds.findLastIndex((kind) => kind !== 'neutral');
  if (family === 'python' && kinds[end] === 'weak' && kinds.includes('strong') && /^\s*[a-z]{3,}$/u.test(block.lines[end] ?? ''))
    kinds[end] = 'prose';
  const listed = weigh({ block, kinds }, family, around);
  if (!kinds.includes('strong') || isUsage(block, kinds, family)) return [];
  if (block.own && !kinds.some((kind) => parts.has(kind)))
    return [trimmed(block.lines, kinds, { first: 0, mixed: false, listed: listed.has(0) })].filter((each) => each !== undefined);
  const segments: Segment[] = [];
  let exampleIndent = Number.POSITIVE_INFINITY;
  let proseIndent = -1;
  for (let i = 0; i < kinds.length; i += 1) {
    const kind = kinds[i];
    const indent = indentOf(block.lines[i] ?? '');
    if (kind === 'lead') exampleIndent = indent;
    if (kind === 'prose') {
      // The first line of a sentence tells where it stands; the others may be indented below it.
      proseIndent = kinds[i - 1] === 'prose' ? Math.min(proseIndent, indent) : indent;
      if (indent < exampleIndent) exampleIndent = Number.POSITIVE_INFINITY;
    }
    if (kind === undefined || parts.has(kind)) continue;
    let end = i;
    while (end < kinds.length && !parts.has(kinds[end] ?? 'prose')) end += 1;
    const example =
      exampleIndent < Number.POSITIVE_INFINITY ||
      kinds[end] === 'result' ||
      describes(block, block.lines.slice(i, end), {
        family,
        strong: block.lines.slice(i, end).filter((_line, index) => kinds[i + index] === 'strong'),
        own: firstIndent(block.lines, i, end),
        prose: proseIndent,
      });
    const segment = example
      ? undefined
      : trimmed(block.lines.slice(i, end), kinds.slice(i, end), { first: i, mixed: true, listed: listed.has(i) });
    if (segment !== undefined) segments.push(segment);
    i = end - 1;
  }
  return segments;
}

/** What stands between the runs of a block. */
const parts: ReadonlySet<LineKind> = new Set(['prose', 'directive', 'lead', 'result']);

/** Asks the code around a block about each of its runs that may be code; makes the first line of what it is sure of `strong`, and tells the runs that are elements. */
function weigh({ block, kinds }: { block: Block; kinds: LineKind[] }, family: Family, around: Around): Set<number> {
  const listed = new Set<number>();
  if (!block.own) return listed;
  for (let from = 0; from < kinds.length; from += 1) {
    if (parts.has(kinds[from] ?? 'prose')) continue;
    let to = from;
    while (to < kinds.length && !parts.has(kinds[to] ?? 'prose')) to += 1;
    const sure = kinds.slice(from, to).includes('strong');
    const evidence = sure && to - from > 1 ? 'none' : evidenceFor({ block, from, to, kinds }, family, around);
    const first = kinds.slice(from, to).findIndex((_kind, index) => (block.lines[from + index] ?? '').trim() !== '');
    if (evidence === 'element') listed.add(from);
    if (evidence !== 'none' && !sure && first !== -1) kinds[from + first] = 'strong';
    from = to - 1;
  }
  return listed;
}

/** Calls of the very method that follows, in a comment directly above it: how it is used. An older head of the method is none. */
function isUsage({ next, lines }: Block, kinds: readonly LineKind[], family: Family): boolean {
  if (family !== 'ruby' && family !== 'python') return false;
  const name = /^(?:async )?def (?:self\.)?(\w{3,})/u.exec(next)?.[1];
  if (name === undefined || lines.some((line) => /^\s*(?:async )?def\b/u.test(line))) return false;
  const strong = lines.filter((_line, index) => kinds[index] === 'strong');
  const uses = lines.filter((line) => calls(line, name));
  return strong.every((line) => calls(line, name) || uses.some((use) => prepares(line, use)));
}

/** Whether a line gives a value to a name that another one uses. */
function prepares(line: string, use: string): boolean {
  const name = /^\s*([a-z_]\w*) = /u.exec(line)?.[1];
  return name !== undefined && line !== use && new RegExp(String.raw`\b${name}\b`, 'u').test(use);
}

/** Whether a line calls what has the name: `save(x)` or `order.save`, and neither `widget(1)` for `get` nor `order.save_all`. */
function calls(line: string, name: string): boolean {
  return new RegExp(String.raw`(?<![\w.])${name}\(|\.${name}(?![\w?!])`, 'u').test(line);
}

interface Indents {
  readonly family: Family;
  /** The lines that are surely code. */
  readonly strong: readonly string[];
  readonly own: number;
  readonly prose: number;
}

const scripted =
  /^(?:$|def|class|module|attr|scope|has_|belongs|validates|private|protected|public|@|async def|[A-Z][A-Z_]+ = |alias|include)/u;
const declared =
  /^(?:$|export|public|private|protected|internal|static|abstract|function|class|interface|def|func?|type|const|var|let|struct|enum|async|override|@|#\[|\[|describe\(|test\(|it\()/u;

/**
 * Code indented below words is an example where the comment describes what follows it: a declaration, or the whole file.
 * A method that was commented out whole is none.
 */
function describes({ next, row }: Block, code: readonly string[], { family, strong, own, prose }: Indents): boolean {
  if (prose < 0) return false;
  // How the class below is used.
  const name = /^(?:class|module)\s+(?:\w+::)*(\w+)/u.exec(next)?.[1];
  if ((family === 'ruby' || family === 'python') && name !== undefined && strong.length > 0 && usesClass(strong, name)) return true;
  const called = /^(?:export\s+)?(?:default\s+)?(?:async\s+)?(?:function\s*\*?\s*(\w{3,})|const\s+(\w{3,})\s*=\s*(?:async\s*)?\()/u.exec(
    next,
  );
  const method = called?.[1] ?? called?.[2];
  const shows = (line: string) => method !== undefined && calls(line, method) && !/\bfunction\b|=>/u.test(line);
  if (family === 'brace' && strong.length > 0 && strong.every((line) => shows(line))) return true;
  if (own < prose + 2) return false;
  if (family === 'ruby' || family === 'python') return scripted.test(next);
  if (row <= 3) return true;
  const whole = code.some((line) => /^\s*(?:public|private|protected|internal)\s.*\{\s*$/u.test(line));
  return !whole && declared.test(next);
}

/** Whether lines use a class, or what an earlier one of them made of it; entries of a table belong to the line before them. */
function usesClass(lines: readonly string[], name: string): boolean {
  const uses = new RegExp(String.raw`\b${name}[.(]`, 'u');
  const made = lines.flatMap((line) => (uses.test(line) ? (/^\s*(\w+) = /u.exec(line)?.[1] ?? []) : []));
  return (
    lines.some((line) => uses.test(line)) &&
    lines.every(
      (line) =>
        uses.test(line) || isEntry(line.trim()) || made.some((each) => new RegExp(String.raw`(?:^\s*|= |\()${each}[.)]`, 'u').test(line)),
    )
  );
}

function firstIndent(lines: readonly string[], from: number, to: number): number {
  const line = lines.slice(from, to).find((each) => each.trim() !== '');
  return line === undefined ? 0 : indentOf(line);
}

function indentOf(line: string): number {
  return /^\s*/u.exec(line.replaceAll('\t', '    '))?.[0].length ?? 0;
}

/** Without blank lines and remarks at either end; undefined where nothing in it is surely code. */
function trimmed(
  lines: readonly string[],
  kinds: readonly LineKind[],
  { first, mixed, listed }: { first: number; mixed: boolean; listed: boolean },
): Segment | undefined {
  if (!kinds.includes('strong')) return undefined;
  const matters = (index: number) => kinds[index] !== 'neutral' || /^[\s{}()[\];,]*[{}()[\]][\s{}()[\];,]*$/u.test(lines[index] ?? '');
  let from = 0;
  while (!matters(from)) from += 1;
  let to = lines.length;
  while (!matters(to - 1)) to -= 1;
  return { first: first + from, lines: lines.slice(from, to), kinds: kinds.slice(from, to), mixed, listed };
}

/** The same segment from its first to its last line that is surely code, closing brackets behind it included. */
export function core({ first, lines, kinds, mixed, listed }: Segment): Segment {
  const from = kinds.indexOf('strong');
  let to = kinds.lastIndexOf('strong') + 1;
  while (to < lines.length && /^[\s{}()[\];,]*[})\]][\s{}()[\];,]*$/u.test(lines[to] ?? '')) to += 1;
  return { first: first + from, lines: lines.slice(from, to), kinds: kinds.slice(from, to), mixed, listed };
}
