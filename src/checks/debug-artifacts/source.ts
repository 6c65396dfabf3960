import type { FindingDraft } from '../../gate/finding.ts';
import type { Reason } from '../../gate/reason.ts';
import { deadCodeFindings } from './dead-code.ts';
import { extract, type Call, type Extract } from './extract.ts';
import { LineTable } from './lines.ts';
import { lineComments, markerFindings } from './markers.ts';
import { languageOf } from './languages.ts';
import { recognise } from './calls/index.ts';
import { gradeCall } from './output.ts';
import { placeOf, type Place } from './place.ts';
import { RecordingEngine, type Language, type SyntaxEngine } from './syntax.ts';

/** What was found in a text, and why it could not be wholly read. */
export interface SourceFindings {
  readonly findings: readonly FindingDraft[];
  readonly failure?: Reason;
}

/** Anything that makes parsing worth its while: a call that the rules know, or a comment. */
const worth =
  /console|alert|debugger|System\s*\.|printStackTrace|dumpStack|print|breakpoint|trace|var_dump|var_export|\bdd\b|\bddd\b|\bdump\b|phpinfo|xdebug|puts|\bpp?\b|byebug|binding|Print|spew|Console|Debug|MessageBox|\/\/|\/\*|#/u;

/** Reads a text by its language's grammar, or line by line where it has none. */
export async function sourceFindings(path: string, text: string, engine: SyntaxEngine): Promise<SourceFindings> {
  const syntax = new RecordingEngine(engine);
  const lines = new LineTable(text);
  const language = languageOf(path, text);
  if (language === null) return { findings: markerFindings(path, text, { comments: lineComments(path, text), lines }) };
  if (!worth.test(text)) return { findings: [] };
  const parsed = await syntax.parse(language, text, (root) => extract(root, text, language));
  if (parsed.state === 'failed') return { findings: [], failure: parsed.reason };
  const place = placeOf(path, text, language);
  const found: Extract = parsed.result;
  const calls = found.calls.flatMap((call) => callFinding(call, { path, text, language, place, lines }));
  const breakpoints = found.debuggers.map((start): FindingDraft => breakpoint(path, 'debugger', { start, lines }));
  if (place === 'vendored') return { findings: [...calls, ...breakpoints] };
  const { comments } = found;
  const markers = markerFindings(path, text, { comments, lines });
  const dead = await deadCodeFindings({ path, text, language, place, comments, lines }, syntax);
  const { failure } = syntax;
  return { findings: [...calls, ...breakpoints, ...markers, ...dead], ...(failure === undefined ? {} : { failure }) };
}

interface Context {
  readonly path: string;
  readonly text: string;
  readonly language: Language;
  readonly place: Place;
  readonly lines: LineTable;
}

function callFinding(call: Call, { path, text, language, place, lines }: Context): FindingDraft[] {
  const known = recognise(call, language);
  if (known === null) return [];
  const { severity, why } = gradeCall(call, known, place);
  const position = lines.at(call.start);
  const line = text.slice(call.start - position.column + 1).split('\n', 1)[0] ?? '';
  return [
    {
      ruleId: `debug-artifacts/${known.rule}`,
      severity,
      location: { path, ...position },
      parameters: { call: call.callee, why: why.en, whyJa: why.ja },
      identity: line.trim().replaceAll(/\s+/g, ' ').slice(0, 500),
    },
  ];
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
