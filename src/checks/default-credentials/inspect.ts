import type { CensusEntry } from '../../gate/census.ts';
import type { FindingDraft } from '../../gate/finding.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import type { Decoded } from '../../deliverables/text.ts';
import { devicePlaces } from './grammars/device.ts';
import { addressPlaces } from './grammars/urls.ts';
import { placeFindings, type Scene } from './findings.ts';
import { kindOf, purposeOf } from './kinds.ts';
import type { Absence, Parsed } from './place.ts';

/** What became of one file. `absences` are judged when every file's `keys` are known. */
export type Inspected =
  | {
      readonly state: 'examined';
      readonly findings: readonly FindingDraft[];
      readonly absences: readonly Absence[];
      readonly keys: readonly string[];
    }
  | { readonly state: 'binary' }
  | { readonly state: 'notExamined'; readonly reason: Reason; readonly findings: readonly FindingDraft[] };

/** Inspects the text of one file. */
export function inspect(entry: CensusEntry, decoded: Decoded, mark: Scene['mark']): Inspected {
  if (decoded.kind === 'binary') return { state: 'binary' };
  if (decoded.kind === 'undecodable') return { state: 'notExamined', reason: decoded.reason, findings: [] };
  const text = decoded.text.replace(/\r\n?/gu, '\n');
  const scene = { path: entry.path, purpose: purposeOf(entry.path, entry.role), mark };
  const anywhere = [...addressPlaces(text), ...devicePlaces(text)];
  const result = parseKind(entry.path, text);
  if (result.state === 'unparsed') return { state: 'notExamined', reason: unparsed(result.line), findings: placeFindings(anywhere, scene) };
  const findings = placeFindings([...result.places, ...anywhere], scene);
  return { state: 'examined', findings, absences: result.absences, keys: result.keys };
}

function parseKind(path: string, text: string): Parsed {
  const kind = kindOf(path);
  if (kind === null || text.trim() === '') return { state: 'parsed', places: [], absences: [], keys: [] };
  try {
    return kind.parse(text);
  } catch {
    // The error may quote the text it stumbled over: it goes no further (law 12).
    return { state: 'unparsed', line: 1 };
  }
}

function unparsed(line: number): Reason {
  return reason(
    'configuration-unparsed',
    { ja: '設定ファイルとして解釈できません（{line} 行目）。', en: 'It does not parse as the configuration it is named as (line {line}).' },
    { line },
  );
}
