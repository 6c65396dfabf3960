import type { FindingDraft } from '../../gate/finding.ts';
import type { Reason } from '../../gate/reason.ts';
import type { CallRule } from './calls/call-rule.ts';
import { recognise, triggersOf } from './calls/index.ts';
import { lexedComments } from './comment-lexer.ts';
import { withoutCommentRuns } from './comment-runs.ts';
import { deadCodeFindings } from './dead-code.ts';
import { styleFindings } from './dead-code/styles.ts';
import { partsOf } from './embedded/index.ts';
import type { Part } from './embedded/part.ts';
import { extract, type Call, type Comment, type Extract } from './extract.ts';
import { commentedStatements, statementFindings } from './line-languages/findings.ts';
import { lineLanguageOf } from './line-languages/index.ts';
import type { LineLanguage } from './line-languages/line-language.ts';
import { commentedSql } from './line-languages/sql-comments.ts';
import { lineRest, LineTable } from './lines.ts';
import { lineComments, markerFindings } from './markers.ts';
import { gradeCall } from './output.ts';
import { withoutComments } from './output/file-facts.ts';
import type { Grade } from './output/grade.ts';
import { gradeInApplication } from './output/in-project.ts';
import { surroundingsOf, type Surroundings } from './output/surroundings.ts';
import { packedLines } from './packed.ts';
import { isVendored, placeOf } from './place.ts';
import { RecordingEngine, type Parsed, type SyntaxEngine } from './syntax.ts';

/** What was found in a text, and why it could not be wholly read. */
export interface SourceFindings {
  readonly findings: readonly FindingDraft[];
  /** What takes the place of findings of the same rule and place where the project of the file is an application. */
  readonly inApplication: readonly FindingDraft[];
  readonly failure?: Reason;
}

/** A text under inspection. */
interface Source {
  readonly path: string;
  readonly text: string;
  readonly lines: LineTable;
  /** Lines that a program wrote, which count as code by others. */
  readonly packed: ReadonlySet<number>;
  /** Filled while the parts are read. */
  readonly inApplication: FindingDraft[];
}

/** Reads a text by the grammars of what it is written in, or line by line where there is none. */
export async function sourceFindings(path: string, text: string, engine: SyntaxEngine): Promise<SourceFindings> {
  const source: Source = { path, text, lines: new LineTable(text), packed: packedLines(text), inApplication: [] };
  const syntax = new RecordingEngine(engine);
  const parts = partsOf(path, text);
  if (parts === null) {
    const language = lineLanguageOf(path);
    const found = language === null ? ownMarkers(source, lineComments(path, text)) : await byLines(language, source, syntax);
    return withFailure({ findings: found, inApplication: [] }, syntax);
  }
  const findings = ownMarkers(source, parts.comments);
  for (const part of parts.parts) findings.push(...(await partFindings(part, source, syntax)));
  const place = placeOf(path, text, parts.parts[0]?.language ?? 'javascript');
  if (place !== 'vendored') findings.push(...styleFindings(source, place === 'sample'));
  return withFailure({ findings, inApplication: source.inApplication }, syntax);
}

/** What others left to do in the code that is delivered along is theirs, in style sheets and pages as in programs. */
function ownMarkers({ path, text, lines }: Source, comments: readonly Comment[]): FindingDraft[] {
  return isVendored(path) ? [] : markerFindings(path, text, { comments, lines });
}

function withFailure(found: SourceFindings, { failure }: RecordingEngine): SourceFindings {
  return { ...found, ...(failure === undefined ? {} : { failure }) };
}

async function byLines(language: LineLanguage, source: Source, syntax: SyntaxEngine): Promise<FindingDraft[]> {
  const { path, text } = source;
  const lexed = language.lex(text);
  const inPlace = { ...source, language: language.name, place: placeOf(path, text, language.name) };
  const comments = byHand(lexed.comments, source);
  return [
    ...statementFindings(language, lexed, inPlace),
    ...ownMarkers(source, comments),
    ...(language.name === 'sql' ? await commentedSql(comments, inPlace, syntax) : commentedStatements(language, comments, inPlace)),
  ];
}

/** Comments that begin outside the lines that a program wrote. */
function byHand(comments: readonly Comment[], { packed, lines }: Source): readonly Comment[] {
  return packed.size === 0 ? comments : comments.filter(({ start }) => !packed.has(lines.at(start).line));
}

async function partFindings(part: Part, source: Source, syntax: SyntaxEngine): Promise<FindingDraft[]> {
  const { path, text, lines, packed } = source;
  const { language } = part;
  const parsed = await readPart(part, syntax);
  if (parsed.state === 'failed') return [];
  const place = placeOf(path, text, language);
  const found = parsed.result;
  const outputs = found.calls.flatMap((call): Output[] => {
    const rule = recognise(call, language);
    return rule === null ? [] : [{ call: language === 'python' ? withoutKeywords(call) : call, rule }];
  });
  const buffers = found.calls.filter(({ callee }) => /^\\?ob_/iu.test(callee));
  const code = outputs.length === 0 ? text : withoutComments(text, found.comments);
  const around = surroundingsOf(
    { path, text, code, buffers, language, place },
    outputs.map(({ call }) => call),
  );
  const foreign: Surroundings = { ...around, place: 'vendored' };
  const calls = outputs.map((output) => {
    const told = callFinding(output, { around: packed.has(lines.at(output.call.start).line) ? foreign : around, lines });
    if (told.inApplication !== undefined) source.inApplication.push(told.inApplication);
    return told.finding;
  });
  const breakpoints = found.debuggers.map((start): FindingDraft => breakpoint(path, 'debugger', { start, lines }));
  if (place === 'vendored') return [...calls, ...breakpoints];
  const comments = byHand(found.comments, source);
  const markers = markerFindings(path, text, { comments, lines });
  const dead = await deadCodeFindings({ path, text, code: part.text, language, place, comments, lines }, syntax);
  return [...calls, ...breakpoints, ...markers, ...dead];
}

/** A text without any word that the rules know is not parsed where its comments can be told without. */
function readPart(part: Part, syntax: SyntaxEngine): Promise<Parsed<Extract>> {
  const { language, text } = part;
  const comments = triggersOf(language).some((word) => text.includes(word)) ? null : lexedComments(text, language);
  return comments === null ? parsePart(part, syntax) : Promise.resolve({ state: 'parsed', result: { calls: [], comments, debuggers: [] } });
}

/** With offsets of the file. */
function parsePart({ language, text, before = '', after = '' }: Part, syntax: SyntaxEngine): Promise<Parsed<Extract>> {
  const whole = before + text + after;
  const shortened = withoutCommentRuns(whole, language);
  return syntax.parse(language, shortened.text, (root) => {
    const parsed = extract(root, whole, language);
    const found = { ...parsed, comments: [...parsed.comments, ...shortened.comments] };
    const shift = before.length;
    if (shift === 0) return found;
    return {
      calls: found.calls.map((call) => ({ ...call, start: call.start - shift })),
      comments: found.comments.map(({ start, end }) => ({ start: start - shift, end: end - shift })),
      debuggers: found.debuggers.map((start) => start - shift),
    };
  });
}

/** Without what says how Python prints: `print(total, flush=True)` shows no more than `print(total)`. */
function withoutKeywords(call: Call): Call {
  return { ...call, arguments: call.arguments.filter((each) => !/^(?:file|flush|end|sep)\s*=(?!=)/u.test(each)) };
}

/** A call and the rule it falls under. */
interface Output {
  readonly call: Call;
  readonly rule: CallRule;
}

/** A finding, and what it is in an application where that is something else. */
interface CallFinding {
  readonly finding: FindingDraft;
  readonly inApplication?: FindingDraft;
}

function callFinding({ call, rule }: Output, { around, lines }: { around: Surroundings; lines: LineTable }): CallFinding {
  const { path, text, place } = around;
  const grade = gradeCall(call, rule, around);
  const position = lines.at(call.start);
  const line = lineRest(text, call.start - position.column + 1);
  const draft = ({ severity, why }: Grade): FindingDraft => ({
    ruleId: `debug-artifacts/${rule.rule}`,
    severity: rule.severity?.[place] ?? severity,
    location: { path, ...position },
    parameters: { call: call.callee, why: why.en, whyJa: why.ja },
    identity: line.trim().replaceAll(/\s+/g, ' ').slice(0, 500),
  });
  const other = gradeInApplication(call, grade, around);
  return { finding: draft(grade), ...(other === undefined ? {} : { inApplication: draft(other) }) };
}

function breakpoint(path: string, call: string, { start, lines }: { start: number; lines: LineTable }): FindingDraft {
  return {
    ruleId: 'debug-artifacts/breakpoint',
    severity: 'medium',
    location: { path, ...lines.at(start) },
    parameters: { call },
    identity: call,
  };
}
