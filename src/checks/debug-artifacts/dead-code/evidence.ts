import type { Around } from './around.ts';
import type { Block } from './blocks.ts';
import type { LineKind } from './classify.ts';
import { isElement } from './element.ts';
import type { Family } from './grammar-family.ts';
import { bareOf } from './prose.ts';

/** What the code around a run of lines says of it. `element`: it was taken out of a list. `statement`: it does what the code around it does. */
export type Evidence = 'element' | 'statement' | 'none';

/** Longest run that is held against the code around it, in lines. */
const LONGEST = 60;
const weighed: ReadonlySet<Family> = new Set(['brace', 'python', 'ruby']);
/** An entry of a table of PHP's, whose statements need no neighbours to be told: `'name' => $name`, `self::OPEN => 'open',`. */
const entry = /^(?:""|\d+|\\?[A-Za-z]\w*(?:\\\w+)*::\w+|\$\w+(?:->\w+|\[[^\]]*\])*) ?=> ?[^\s>]/u;

/**
 * Whether a run of lines of a comment, from index `from` up to `to`, that does not tell by itself what it is, is code for what stands around it.
 * Only code has the form of its neighbours, or calls and assigns the names that they call and assign.
 */
export function evidenceFor(
  { block, from, to, kinds }: { block: Block; from: number; to: number; kinds: readonly LineKind[] },
  family: Family,
  around: Around,
): Evidence {
  if (!block.own || to - from > LONGEST) return 'none';
  const lines = block.lines
    .slice(from, to)
    .map((line) =>
      bareOf(line, family)
        .replaceAll(/\s+=>\s+/gu, ' => ')
        .trim(),
    )
    .filter((line) => line !== '');
  if (!weighed.has(family) && !(family === 'semicolon' && entry.test(lines[0] ?? ''))) return 'none';
  const at = { row: block.row + from, until: block.row + to - 1 };
  if (lines.length === 0 || kinds.slice(from, to).every((kind) => kind === 'neutral' && lines.length === 1)) return 'none';
  if (isElement(lines, at, around)) return 'element';
  if (family === 'semicolon') return 'none';
  if (family === 'ruby' && isLastValue(lines, around.below(at.until))) return 'element';
  const own = lines.filter((line) => isKnown(line, { ...at, family }, around));
  return own.length > 0 ? 'statement' : 'none';
}

/** The value that a method gave before, at its end: a table between braces. */
function isLastValue(lines: readonly string[], below: string): boolean {
  return (
    lines.length > 2 &&
    lines[0] === '{' &&
    lines.at(-1) === '}' &&
    below === 'end' &&
    lines.slice(1, -1).every((line) => /^(?:\w+:\s|:\w+\s*=>|""\s*=>).*\S|^[\])}]+,?$/u.test(line))
  );
}

const keywords = /^(?:if|for|while|switch|catch|return|and|or|not|in|is|elif|elsif|unless|until|when|case|with|function|def|class)$/u;

interface Where {
  readonly row: number;
  readonly until: number;
  readonly family: Family;
}

function isKnown(line: string, where: Where, around: Around): boolean {
  return (
    isKnownCall(line, where, around) ||
    isKnownAssignment(line, where, around) ||
    (where.family === 'ruby' && isKnownCommand(line, around)) ||
    (where.family === 'python' && isKnownPrint(line, where, around))
  );
}

/** `setLoader(false)`: a name of the file is called, and neither declared nor called the same way in the next line, which would make it a description. */
function isKnownCall(line: string, { row, until, family }: Where, around: Around): boolean {
  const [, name = '', given = ''] = /^(?:await\s+)?([A-Za-z_$][\w$]*[?!]?)\((.*)\)$/u.exec(line) ?? [];
  if (name === '' || keywords.test(name) || !around.knows(name)) return false;
  const below = around.below(until);
  if (
    below.includes(name) &&
    (below.includes(`${name}(${given})`) || !below.includes(`${name}(`) || /\b(?:function|def)\b|=>|\{$/u.test(below))
  )
    return false;
  if (given !== '' && /[A-Z]{2,}|^[a-z]+$/u.test(name) && family !== 'brace') return /["[({=.]|,\s/u.test(given);
  // Without arguments a name with brackets is how descriptions name a function.
  return given !== '' || [around.above(row), below].some((each) => /^(?:await\s+)?[\w$.]+\(.*\);?$/u.test(each));
}

const value = /^(?:new\s|await\s|[\w.@:$]+[?!]?[([{.]|["'[{]|true$|false$|null$|nil$|None$|True$|False$|[@$]\w)/u;

/** `name=value` of names that the file has: what explains a formula has neither calls nor texts. */
function isKnownAssignment(line: string, { row, until, family }: Where, around: Around): boolean {
  const [, target = '', given = ''] =
    /^((?:self\.|this\.|@{1,2}|\$)?[A-Za-z_]\w*(?:\.\w+|\[[^\]]*\])*(?:,\s*[@\w.]+)*)\s*(?:\|\||[-+*/])?=\s*([^=~>\s].*)$/u.exec(line) ??
    [];
  const name = /[A-Za-z_]\w*/u.exec(target.replace(/^(?:self|this)\./u, ''))?.[0] ?? '';
  if (name === '' || (family === 'brace' && !/^[\w$.[\]"]+$/u.test(target))) return false;
  const twin = new RegExp(String.raw`^(?:(?:const|let|var)\s+)?${escaped(target)}\s*=[^=]`, 'u');
  if (twin.test(around.above(row)) || twin.test(around.below(until))) return /\w\(|["[{.@]|^[\w-]+$/u.test(given);
  if (/[,{([]$/u.test(given) && !/[[({]$/u.test(given)) return false;
  return value.test(given) && (around.knows(name) || around.knows(/[A-Za-z_]\w*/u.exec(given)?.[0] ?? ''));
}

function escaped(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);
}

/** Python 2: `print total` where the file has the name, and prints so elsewhere or does something with it in the next line. */
function isKnownPrint(line: string, { row, until }: Where, around: Around): boolean {
  const name = /^print ([A-Za-z_]\w*)$/u.exec(line)?.[1];
  if (name === undefined || !around.knows(name)) return false;
  const uses = new RegExp(String.raw`\b${name}\b`, 'u');
  return around.printsWords() || uses.test(around.above(row)) || uses.test(around.below(until));
}

/** `cannot :create, Report`: other lines of the file begin with the same word and the same kind of argument. */
function isKnownCommand(line: string, around: Around): boolean {
  return (
    /^[a-z_]\w*[?!]? ?[:"@(]/u.test(line) &&
    around.beginsLike(line) &&
    !/^(?:if|unless|when|and|or|not|in|for|case|return|see|e\.g)\b/u.test(line)
  );
}
