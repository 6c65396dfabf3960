import type { FindingDraft, Fix } from '../../gate/finding.ts';

/** Gives a fix to findings whose lines can be taken away without a thought: they must go, and nothing else stands on them or hangs on them. */
export function withFixes(text: string, findings: readonly FindingDraft[]): FindingDraft[] {
  if (!findings.some((finding) => isCandidate(finding))) return [...findings];
  const lines = text.split('\n').map((line) => line.replace(/\r$/u, ''));
  return findings.map((finding) => {
    const span = isCandidate(finding) ? spanOf(finding, lines) : null;
    if (span === null) return finding;
    const fix: Fix = { kind: 'replace-lines', value: '', lines: span.count };
    // A patch takes lines away from the finding's own line on: the marks of a comment around it must stay, or be its first line.
    return span.first === finding.location.line ? { ...finding, fix } : finding;
  });
}

const statements: ReadonlySet<string> = new Set(['debug-artifacts/breakpoint', 'debug-artifacts/console-output', 'debug-artifacts/dialog']);
const commented = 'debug-artifacts/commented-out-code';

function isCandidate({ ruleId, severity, location, fix }: FindingDraft): boolean {
  return fix === undefined && severity === 'medium' && location.line !== undefined && (statements.has(ruleId) || ruleId === commented);
}

interface Span {
  /** 1-based. */
  readonly first: number;
  readonly count: number;
}

function spanOf({ ruleId, location, parameters }: FindingDraft, lines: readonly string[]): Span | null {
  const first = location.line ?? 0;
  // Sentences between two pieces of code stay.
  if (ruleId === commented)
    return parameters['code'] === parameters['lines'] ? commentSpan(first, Number(parameters['lines'] ?? 0), lines) : null;
  return isWholeStatement(lines[first - 1] ?? '') && nothingHangsOn(first, lines) ? { first, count: 1 } : null;
}

/** Line comments that have their lines to themselves, all with one mark. What is inside a block comment is left to people. */
function commentSpan(first: number, count: number, lines: readonly string[]): Span | null {
  const own = lines.slice(first - 1, first - 1 + count);
  if (count < 1 || own.length !== count) return null;
  const alike = (mark: RegExp) => own.every((line) => mark.test(line));
  return alike(/^\s*\/\/(?!\/)/u) || alike(/^\s*#(?![!{])/u) || alike(/^\s*--/u) ? { first, count } : null;
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

/**
 * Without it the lines around must still be what they were: before it a statement or a block begins or ends in full (no `if (x)` or `else` without braces, no chain of calls, no
 * argument list), and where a block is opened by a colon, another statement of that block follows.
 */
function nothingHangsOn(line: number, lines: readonly string[]): boolean {
  const before = lines.slice(Math.max(0, line - 30), line - 1).findLast((each) => each.trim() !== '');
  const after = lines.slice(line, line + 30).find((each) => each.trim() !== '') ?? '';
  if (/^\s*(?:[.?&|+,)\]]|else\b|while\s*\()/u.test(after)) return false;
  // An empty block is a question of its own: a catch that tells nobody.
  if (/\{\s*$/u.test(before ?? '') && /^\s*\}/u.test(after)) return false;
  const own = lines[line - 1] ?? '';
  if (before === undefined) return true;
  const ending = before.trim();
  if (/:\s*(?:#.*)?$/u.test(ending)) return indentOf(after) === indentOf(own) && after !== '';
  if (/(?:[;{}]|\*\/)$/u.test(ending) || /^(?:\/\/|#|--|\*|@)/u.test(ending) || /[;{}]\s*(?:\/\/|\/\*).*$/u.test(ending))
    return !ending.startsWith('@');
  // Languages without semicolons: a whole statement stands at the same depth before it.
  return (
    !/;\s*$/u.test(own) &&
    indentOf(before) === indentOf(own) &&
    !/(?:[,([=+\-*/&|.?<>\\]|\b(?:else|do|then|and|or|not|in|is|return))$/u.test(ending)
  );
}

function indentOf(line: string): string {
  return /^\s*/u.exec(line)?.[0] ?? '';
}
