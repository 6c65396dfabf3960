import { classify, type LineKind } from './classify.ts';
import type { Family } from './grammar-family.ts';
import type { Block } from './blocks.ts';

/** A run of lines that could be code. */
export interface Segment {
  /** Index of its first line in the block. */
  readonly first: number;
  readonly lines: readonly string[];
  readonly kinds: readonly LineKind[];
  /** Whether sentences stand in the same block. */
  readonly mixed: boolean;
}

/** The runs of a block that could be code, in their order. What an example line announces and what lies indented below the words of a description is left out. */
export function segmentsOf(block: Block, family: Family): Segment[] {
  const lines = block.lines.map((line) => withoutWords(line, family));
  return runsOf({ ...block, lines }, family);
}

/** `debug(err); Not needed any more`: words behind a whole statement. */
function withoutWords(line: string, family: Family): string {
  if ((family !== 'semicolon' && family !== 'brace') || line.length > 500) return line;
  return (
    /^(.*[=(].*[\w)\]}"']\s*;)\s+(?:[-<>=]+\s*)?(?:[A-Z][A-Za-z'’]*(?: [\w'’,.-]+)*[.!?]*|(?:TODO|FIXME|XXX|NOTE)\b[^;{}=]*)$/u.exec(
      line,
    )?.[1] ?? line
  );
}

function runsOf(block: Block, family: Family): Segment[] {
  const kinds = block.lines.map((line) => classify(line, family));
  if (!kinds.includes('strong') || isUsage(block, kinds, family)) return [];
  if (block.own && !kinds.some((kind) => kind === 'prose' || kind === 'directive' || kind === 'lead' || kind === 'result'))
    return [trimmed(block.lines, kinds, { first: 0, mixed: false })].filter((each) => each !== undefined);
  const segments: Segment[] = [];
  let exampleIndent = Number.POSITIVE_INFINITY;
  let proseIndent = -1;
  for (let i = 0; i < kinds.length; i += 1) {
    const kind = kinds[i];
    const indent = indentOf(block.lines[i] ?? '');
    if (kind === 'lead') exampleIndent = indent;
    if (kind === 'prose') {
      proseIndent = indent;
      if (indent < exampleIndent) exampleIndent = Number.POSITIVE_INFINITY;
    }
    if (kind === 'lead' || kind === 'prose' || kind === 'directive' || kind === 'result') continue;
    let end = i;
    while (end < kinds.length && kinds[end] !== 'lead' && kinds[end] !== 'prose' && kinds[end] !== 'directive' && kinds[end] !== 'result')
      end += 1;
    const example =
      exampleIndent < Number.POSITIVE_INFINITY ||
      kinds[end] === 'result' ||
      describes(block, block.lines.slice(i, end), {
        family,
        strong: block.lines.slice(i, end).filter((_line, index) => kinds[i + index] === 'strong'),
        own: firstIndent(block.lines, i, end),
        prose: proseIndent,
      });
    const segment = example ? undefined : trimmed(block.lines.slice(i, end), kinds.slice(i, end), { first: i, mixed: true });
    if (segment !== undefined) segments.push(segment);
    i = end - 1;
  }
  return segments;
}

/** Calls of the very method that follows, in a comment directly above it: how it is used. An older head of the method is none. */
function isUsage({ next, lines }: Block, kinds: readonly LineKind[], family: Family): boolean {
  if (family !== 'ruby' && family !== 'python') return false;
  const name = /^(?:async )?def (?:self\.)?(\w{3,})/u.exec(next)?.[1];
  return (
    name !== undefined &&
    !lines.some((line) => /^\s*(?:async )?def\b/u.test(line)) &&
    lines.every((line, index) => kinds[index] !== 'strong' || calls(line, name))
  );
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
  if (
    (family === 'ruby' || family === 'python') &&
    name !== undefined &&
    strong.length > 0 &&
    strong.every((line) => new RegExp(String.raw`\b${name}[.(]`, 'u').test(line))
  )
    return true;
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
  { first, mixed }: { first: number; mixed: boolean },
): Segment | undefined {
  if (!kinds.includes('strong')) return undefined;
  const matters = (index: number) => kinds[index] !== 'neutral' || /^[\s{}()[\];,]*[{}()[\]][\s{}()[\];,]*$/u.test(lines[index] ?? '');
  let from = 0;
  while (!matters(from)) from += 1;
  let to = lines.length;
  while (!matters(to - 1)) to -= 1;
  return { first: first + from, lines: lines.slice(from, to), kinds: kinds.slice(from, to), mixed };
}

/** The same segment from its first to its last line that is surely code, closing brackets behind it included. */
export function core({ first, lines, kinds, mixed }: Segment): Segment {
  const from = kinds.indexOf('strong');
  let to = kinds.lastIndexOf('strong') + 1;
  while (to < lines.length && /^[\s{}()[\];,]*[})\]][\s{}()[\];,]*$/u.test(lines[to] ?? '')) to += 1;
  return { first: first + from, lines: lines.slice(from, to), kinds: kinds.slice(from, to), mixed };
}
