import type { FindingDraft } from '../../../gate/finding.ts';
import type { Comment } from '../extract.ts';
import type { LineTable } from '../lines.ts';
import { gradeCall } from '../output.ts';
import { surroundingsOf } from '../output/surroundings.ts';
import type { Place } from '../place.ts';
import type { Lexed, LineLanguage, StatementRule } from './line-language.ts';

/** A file in one of the languages. */
export interface LineSource {
  readonly path: string;
  readonly text: string;
  readonly language: string;
  readonly place: Place;
  readonly lines: LineTable;
}

/** Statements that have no place in a delivery. */
export function statementFindings({ statements }: LineLanguage, { code }: Lexed, source: LineSource): FindingDraft[] {
  return statements.flatMap((rule) =>
    [...code.matchAll(rule.pattern)].map((match) => {
      const what = match.groups?.['what'] ?? match[0];
      return statementFinding(rule, { what, start: match.index + match[0].indexOf(what) }, source);
    }),
  );
}

function statementFinding(rule: StatementRule, { what, start }: { what: string; start: number }, source: LineSource): FindingDraft {
  const { path, text, place, lines } = source;
  const position = lines.at(start);
  const line = text.slice(start - position.column + 1).split('\n', 1)[0] ?? '';
  const rest = line.slice(position.column - 1 + what.length).trim();
  const argument = rest
    .replace(/^\((.*)\)\s*[;.]?$/u, '$1')
    .replace(/[;.]\s*$/u, '')
    .slice(0, 200);
  const grade = gradeCall(
    { callee: what, arguments: argument === '' ? [] : [argument], start, within: [], headers: [] },
    rule,
    surroundingsOf({ path, text, language: source.language, place }, []),
  );
  return {
    ruleId: `debug-artifacts/${rule.rule}`,
    severity: rule.severity?.[place] ?? grade.severity,
    location: { path, ...position },
    parameters: { call: what.replaceAll(/\s+/gu, ' '), why: grade.why.en, whyJa: grade.why.ja },
    identity: line.trim().replaceAll(/\s+/gu, ' ').slice(0, 500),
  };
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
