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
  if (!kinds.includes('strong') || isUsage(block, family)) return [];
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
      describes(block, block.lines.slice(i, end), { family, own: firstIndent(block.lines, i, end), prose: proseIndent });
    const segment = example ? undefined : trimmed(block.lines.slice(i, end), kinds.slice(i, end), { first: i, mixed: true });
    if (segment !== undefined) segments.push(segment);
    i = end - 1;
  }
  return segments;
}

/** Calls of the very method that follows, in a comment directly above it: how it is used. An older head of the method is none. */
function isUsage({ next, lines }: Block, family: Family): boolean {
  if (family !== 'ruby' && family !== 'python') return false;
  const name = /^(?:async )?def (?:self\.)?(\w{3,})/u.exec(next)?.[1];
  return (
    name !== undefined &&
    !lines.some((line) => /^\s*(?:async )?def\b/u.test(line)) &&
    lines.some((line) => new RegExp(String.raw`(?:^|[\s=(])${name}\(|\.${name}\b`, 'u').test(line))
  );
}

interface Indents {
  readonly family: Family;
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
function describes({ next, row }: Block, code: readonly string[], { family, own, prose }: Indents): boolean {
  if (prose < 0) return false;
  // How the class below is used.
  const name = /^(?:class|module)\s+(?:\w+::)*(\w+)/u.exec(next)?.[1];
  if (
    (family === 'ruby' || family === 'python') &&
    name !== undefined &&
    code.some((line) => line.includes(`${name}.`) || line.includes(`${name}(`))
  )
    return true;
  const called = /^(?:export\s+)?(?:default\s+)?(?:async\s+)?(?:function\s*\*?\s*(\w{3,})|const\s+(\w{3,})\s*=\s*(?:async\s*)?\()/u.exec(
    next,
  );
  const method = called?.[1] ?? called?.[2];
  if (family === 'brace' && method !== undefined && code.some((line) => line.includes(`${method}(`) && !/\bfunction\b|=>/u.test(line)))
    return true;
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
