import type { FindingDraft, Fix } from '../../gate/finding.ts';

/**
 * Gives a fix to findings whose lines can be taken away without a thought: they must go, and nothing else stands on them or hangs on them. All of them go together, so each
 * statement is judged by what is left when its neighbours have gone as well.
 */
export function withFixes(text: string, findings: readonly FindingDraft[]): FindingDraft[] {
  if (!findings.some((finding) => isCandidate(finding))) return [...findings];
  const lines = text.split('\n').map((line) => line.replace(/\r$/u, ''));
  const whole = new Set(
    findings
      .filter((finding) => isCandidate(finding) && finding.ruleId !== commented)
      .flatMap(({ location: { line } }) => (line !== undefined && isWholeStatement(lines[line - 1] ?? '') ? [line] : [])),
  );
  return findings.map((finding) => {
    const count = isCandidate(finding) ? linesToGo(finding, lines, whole) : null;
    if (count === null) return finding;
    const fix: Fix = { kind: 'replace-lines', value: '', lines: count };
    return { ...finding, fix };
  });
}

const statements: ReadonlySet<string> = new Set(['debug-artifacts/breakpoint', 'debug-artifacts/console-output', 'debug-artifacts/dialog']);
const commented = 'debug-artifacts/commented-out-code';

function isCandidate({ ruleId, severity, location, fix }: FindingDraft): boolean {
  return fix === undefined && severity === 'medium' && location.line !== undefined && (statements.has(ruleId) || ruleId === commented);
}

/** How many lines go, from that of the finding on; null where people must look. */
function linesToGo({ ruleId, location, parameters }: FindingDraft, lines: readonly string[], whole: ReadonlySet<number>): number | null {
  const first = location.line ?? 0;
  // Sentences between two pieces of code stay.
  if (ruleId === commented)
    return parameters['code'] === parameters['lines'] ? commentLines(first, Number(parameters['lines'] ?? 0), lines) : null;
  return whole.has(first) && nothingHangsOn(first, { lines, whole, path: location.path }) ? 1 : null;
}

/**
 * What makes a line comment more than a comment: the end of PHP's or ERB's code, of a script in a page, of a comment around it
 * (https://www.php.net/manual/en/language.basic-syntax.comments.php), or a backslash by which C reads the next line as a part of it.
 */
const endsMore = /\?>|%>|<\/script|-->|\*\/|\\\s*$/iu;

/** Line comments that have their lines to themselves, all with one mark. What is inside a block comment is left to people. */
function commentLines(first: number, count: number, lines: readonly string[]): number | null {
  const own = lines.slice(first - 1, first - 1 + count);
  if (count < 1 || own.length !== count || own.some((line) => endsMore.test(line))) return null;
  // In a shell a comment ends what a backslash before it would go on with.
  if (/\\\s*$/u.test(lines[first - 2] ?? '')) return null;
  const alike = (mark: RegExp) => own.every((line) => mark.test(line));
  return alike(/^\s*\/\/(?!\/)/u) || alike(/^\s*#(?![!{])/u) || alike(/^\s*--/u) ? count : null;
}

const longest = 500;

/** One statement from the first character to the last, with its parentheses closed and no other behind it. */
function isWholeStatement(line: string): boolean {
  const code = line.trim();
  if (code.length > longest) return false;
  if (/^(?:debugger|byebug|binding\.(?:pry|irb))\s*;?$/u.test(code)) return true;
  const open = /^[\w$.\\:@?!]+(?:<[\w, ]+>)?\(/u.exec(code);
  return open !== null && restAfterCall(code, open[0].length) !== null;
}

/** What follows the closing parenthesis, if it is nothing but the end of the statement. Strings are skipped; one that does not end on the line makes it null. */
function restAfterCall(code: string, from: number): string | null {
  let depth = 1;
  for (let at = from; at < code.length; at += 1) {
    const character = code[at] ?? '';
    if (/["'`]/u.test(character)) {
      at = endOfString(code, at);
      if (at === -1) return null;
    } else if (/[([{]/u.test(character)) depth += 1;
    else if (/[)\]}]/u.test(character)) {
      depth -= 1;
      if (depth === 0) return /^\s*;?$/u.test(code.slice(at + 1)) ? code.slice(at + 1) : null;
    }
  }
  return null;
}

function endOfString(code: string, start: number): number {
  const quote = code[start];
  for (let at = start + 1; at < code.length; at += 1) {
    if (code[at] === '\\') at += 1;
    else if (code[at] === quote) return at;
  }
  return -1;
}

interface Page {
  readonly lines: readonly string[];
  /** Lines, 1-based, of statements that go if nothing hangs on them. */
  readonly whole: ReadonlySet<number>;
  readonly path: string;
}

/** Comments hold no block together, and may go as well. */
const nothing = /^\s*(?:$|\/\/|#(?!\[)|--|\/\*.*\*\/\s*$|\/\*(?!.*\*\/)|\*(?:\s|\/|$)|<!--)/u;
/** Lines that are looked at in each direction. */
const near = 60;

/** The nearest line of code before or behind that stays; undefined at the end of the file, null where none is near. */
function staying(line: number, step: -1 | 1, { lines, whole }: Page): string | undefined | null {
  for (let at = line + step; Math.abs(at - line) <= near; at += step) {
    const text = lines[at - 1];
    if (text === undefined) return undefined;
    if (!nothing.test(text) && !whole.has(at)) return text;
  }
  return null;
}

/**
 * Without it the lines around must still be what they were: before it a statement or a block begins or ends in full (no `if (x)` or `else` without braces, no chain of calls, no
 * argument list), and where a block is opened by a colon, another statement of that block follows.
 */
function nothingHangsOn(line: number, page: Page): boolean {
  const own = page.lines[line - 1] ?? '';
  const before = staying(line, -1, page);
  const after = staying(line, 1, page);
  if (before === null || after === null) return false;
  // What follows would go on with what stands before: `(function () {})()` behind a line without its semicolon.
  if (/^\s*(?:[.?&|+,)\]([`*/-]|else\b|while\s*\()/u.test(after ?? '')) return false;
  // The value of a block of Ruby, Kotlin, Scala or Groovy is that of its last statement.
  if (
    /\.(?:rb|rake|erb|ru|kts?|scala|groovy|gradle)$/iu.test(page.path) &&
    /^\s*(?:(?:end|else|elsif|when|in|rescue|ensure|case)\b|\})/u.test(after ?? 'end')
  )
    return false;
  // An empty block is a question of its own: a catch that tells nobody.
  if (/\{\s*$/u.test(before ?? '') && /^\s*\}/u.test(after ?? '')) return false;
  if (before === undefined) return true;
  const ending = before.trim();
  if (/:\s*(?:#.*)?$/u.test(ending)) return after !== undefined && indentOf(after) === indentOf(own);
  if (/(?:[;{}]|\*\/)$/u.test(ending) || /[;{}]\s*(?:\/\/|\/\*).*$/u.test(ending)) return !ending.startsWith('@');
  // Languages without semicolons: a whole statement stands at the same depth before it.
  return (
    !/;\s*$/u.test(own) &&
    indentOf(before) === indentOf(own) &&
    !ending.startsWith('@') &&
    !/(?:[,([=+\-*/&|.?<>\\]|\b(?:else|do|then|and|or|not|in|is|return))$/u.test(ending)
  );
}

function indentOf(line: string): string {
  return /^\s*/u.exec(line)?.[0] ?? '';
}
