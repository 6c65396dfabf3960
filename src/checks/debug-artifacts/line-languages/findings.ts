import type { FindingDraft } from '../../../gate/finding.ts';
import type { Comment } from '../extract.ts';
import { lineRest, type LineTable } from '../lines.ts';
import { gradeCall } from '../output.ts';
import type { Grade } from '../output/grade.ts';
import { reasons } from '../output/reasons.ts';
import { shapeOf, type Shape } from '../output/shape.ts';
import { surroundingsOf, type Surroundings } from '../output/surroundings.ts';
import type { Place } from '../place.ts';
import type { Lexed, LineLanguage, StatementRule } from './line-language.ts';
import { sqlContexts, type SqlContext } from './sql-context.ts';

/** A file in one of the languages. */
export interface LineSource {
  readonly path: string;
  readonly text: string;
  readonly language: string;
  readonly place: Place;
  readonly lines: LineTable;
  /** Numbers of the lines that a program wrote. */
  readonly packed: ReadonlySet<number>;
}

/** Statements that have no place in a delivery. */
export function statementFindings(language: LineLanguage, { code, comments }: Lexed, source: LineSource): FindingDraft[] {
  const found = language.statements
    .flatMap((rule) =>
      [...code.matchAll(rule.pattern)].map((match) => {
        const what = match.groups?.['what'] ?? match[0];
        return { rule, what, start: match.index + match[0].indexOf(what) };
      }),
    )
    .toSorted((a, b) => a.start - b.start);
  if (found.length === 0) return [];
  const contexts =
    language.name === 'sql'
      ? sqlContexts(
          code,
          found.map(({ start }) => start),
        )
      : [];
  const { path, place } = source;
  // The text with its comments marked as most languages do.
  const remarked = language.name === 'sql' ? withSlashes(source.text, comments) : source.text;
  const around = surroundingsOf({ path, text: remarked, code, buffers: [], language: source.language, place }, []);
  const foreign: Surroundings = { ...around, place: 'vendored' };
  const delimited = /^[ \t]*DELIMITER\b/imu.test(code);
  return found.flatMap((statement, index) => {
    const finding = statementFinding(
      {
        ...statement,
        code,
        delimited,
        around: source.packed.has(source.lines.at(statement.start).line) ? foreign : around,
        context: contexts[index],
      },
      source,
    );
    return finding === null ? [] : [finding];
  });
}

/** Comments of SQL with the mark that most languages have, so that remarks beside an output are seen. */
function withSlashes(text: string, comments: readonly Comment[]): string {
  let made = '';
  let at = 0;
  for (const { start } of comments) {
    if (!text.startsWith('--', start)) continue;
    made += `${text.slice(at, start)}//`;
    at = start + 2;
  }
  return made + text.slice(at);
}

interface Statement {
  readonly rule: StatementRule;
  readonly what: string;
  readonly start: number;
  readonly code: string;
  readonly delimited: boolean;
  readonly around: Surroundings;
  readonly context: SqlContext | undefined;
}

function statementFinding({ rule, what, start, code, delimited, around, context }: Statement, source: LineSource): FindingDraft | null {
  const { path, text, lines } = source;
  const position = lines.at(start);
  const line = lineRest(text, start - position.column + 1);
  const given = argumentsIn(lineRest(text, start + what.length).slice(0, longestBehind), source.language);
  const call = { callee: what, arguments: given, start, within: context?.within ?? [], headers: context?.headers ?? [] };
  const shape = shapeOf(call);
  const before = code.slice(Math.max(0, start - 200), start);
  if (rule.keeps?.({ routine: typeof context?.routine === 'string', before, shape, delimited }) === false) return null;
  const graded = gradeCall(call, rule, around);
  const grade = context?.routine === null && rule.rule === 'console-output' ? inScript(graded, shape) : graded;
  return {
    ruleId: `debug-artifacts/${rule.rule}`,
    severity: rule.severity?.[around.place] ?? grade.severity,
    location: { path, ...position },
    parameters: { call: what.replaceAll(/\s+/gu, ' '), why: grade.why.en, whyJa: grade.why.ja },
    identity: line.trim().replaceAll(/\s+/gu, ' ').slice(0, 500),
  };
}

/** Characters behind a statement's name that are looked at. */
const longestBehind = 1000;

function argumentsIn(behind: string, language: string): string[] {
  const own = language === 'sql' ? plainArguments(behind) : behind.trim();
  const argument = own
    .replace(/^\((.*)\)\s*[;.]?$/u, '$1')
    .replace(/[;.]\s*$/u, '')
    .slice(0, 200);
  if (argument === '') return [];
  return language === 'sql' ? apart(argument) : [argument];
}

/** At commas outside of strings and parentheses. */
function apart(list: string): string[] {
  const pieces = [''];
  let depth = 0;
  for (const [token] of list.matchAll(/'(?:[^']|'')*'?|[\s\S]/gu)) {
    if (token === '(') depth += 1;
    else if (token === ')') depth -= 1;
    if (token === ',' && depth === 0) pieces.push('');
    else pieces.push((pieces.pop() ?? '') + token);
  }
  return pieces.map((piece) => piece.trim());
}

/** As other languages write them: without the marks of variables and of national characters, joined by a plus. */
function plainArguments(behind: string): string {
  return (
    behind
      .replace(/--[^']*$/u, '')
      .trim()
      // RAISERROR: severity and state say nothing of the text.
      .replace(/^\(\s*(N?'(?:[^']|'')*'|@\w+)\s*,\s*\d+\s*,\s*\d+[^)]*\).*$/u, '($1)')
      .replaceAll(/(?<![\w'])N(?=')|@(?=\w)/gu, '')
      .replaceAll('||', '+')
  );
}

/** A script of SQL tells whoever runs it how far it has come; what only variables show, and marks of debugging, is judged as in a routine. */
function inScript(grade: Grade, shape: Shape): Grade {
  if (shape === 'marked' || shape === 'trace' || shape === 'variable' || shape === 'dump') return grade;
  if (grade.severity === 'medium') return { severity: 'low', why: reasons.script };
  return grade.severity === 'low' ? { severity: 'note', why: reasons.script } : grade;
}

/** Comments that hold code, one finding a block of lines that follow each other. A single line is only worth a look. */
export function commentedStatements(
  { code }: LineLanguage,
  comments: readonly Comment[],
  { path, text, place, lines }: LineSource,
): FindingDraft[] {
  if (place === 'vendored') return [];
  const blocks: { first: number; last: number; body: string[] }[] = [];
  for (const comment of comments) {
    for (const { line, body } of linesOf(comment, text, lines)) {
      if (!code.test(body)) continue;
      const before = blocks.at(-1);
      if (before !== undefined && before.last === line - 1) {
        before.last = line;
        before.body.push(body);
      } else blocks.push({ first: line, last: line, body: [body] });
    }
  }
  return blocks.map(({ first, body }) => ({
    ruleId: 'debug-artifacts/commented-out-code',
    severity: body.length > 1 ? 'medium' : 'low',
    location: { path, line: first },
    parameters: { lines: body.length },
    identity: body.join(' ').replaceAll(/\s+/gu, ' ').slice(0, 500),
  }));
}

const mark = /^\s*(?:--+|\/\*+|\*+\/?|'+|#+|<#|::|@?rem\b|\*>)/iu;

/** The lines of a comment that stands alone on its first line. */
function linesOf({ start, end }: Comment, text: string, lines: LineTable): { readonly line: number; readonly body: string }[] {
  const { line, column } = lines.at(start);
  // Columns 1-6 of COBOL hold a number.
  if (/\S/u.test(text.slice(start - column + 1, start).replace(/^[\d\s]{6}$/u, ''))) return [];
  return text
    .slice(start, Math.min(end, start + 100_000))
    .split('\n')
    .map((each, index) => ({
      line: line + index,
      body: each
        .slice(0, 1000)
        .replace(mark, '')
        .replace(/\*\/\s*$/u, '')
        .trimEnd(),
    }));
}
