import type { FindingDraft } from '../../../gate/finding.ts';
import type { EvidenceFile } from '../../../gate/outcome.ts';
import { fillText, type Language, type Text } from '../../../gate/text.ts';
import type { Attestation } from './answers.ts';
import type { AttestationRow } from './rows.ts';
import { attestationTemplate } from './template.ts';

/** What rows are judged by. */
export interface AttestationBook {
  readonly answers: readonly Attestation[];
  /** Day in Japan, `YYYY-MM-DD`. */
  readonly today: string;
  readonly language: Language;
}

/** What became of one row. */
export type RowState = 'attested' | 'missing' | 'changed' | 'expired' | 'future';

/** Findings and evidence about the rows. */
export interface JudgedRows {
  readonly findings: readonly FindingDraft[];
  readonly evidence: readonly EvidenceFile[];
}

/** Holds the rows of a delivery against the answers. An answer counts for the version it was given for, from its day on, for `maxAgeDays` days. */
export function judgeRows(rows: readonly AttestationRow[], book: AttestationBook, maxAgeDays: number): JudgedRows {
  const answers = new Map(book.answers.map((answer) => [answer.what, answer]));
  const judged = rows.map((row) => {
    const answer = answers.get(row.what);
    return { row, answer, state: stateOf(row, answer, { today: book.today, maxAgeDays }) };
  });
  const known = new Set(rows.map(({ what }) => what));
  const stale = book.answers.filter(({ what }) => !known.has(what));
  const open = judged.filter(({ state }) => state !== 'attested').map(({ row }) => row);
  return {
    findings: [...judged.map((each) => rowFinding(each, maxAgeDays)), ...stale.map(staleFinding)],
    evidence: [
      { name: 'attestations.json', mediaType: 'application/json', content: record(judged, stale) },
      { name: 'attestations-template.yml', mediaType: 'application/yaml', content: attestationTemplate(open, book.language) },
    ],
  };
}

interface Judged {
  readonly row: AttestationRow;
  readonly answer: Attestation | undefined;
  readonly state: RowState;
}

function stateOf(
  row: AttestationRow,
  answer: Attestation | undefined,
  { today, maxAgeDays }: { today: string; maxAgeDays: number },
): RowState {
  if (answer === undefined) return 'missing';
  if (answer.version !== row.version) return 'changed';
  if (answer.on > today) return 'future';
  const days = (Date.parse(today) - Date.parse(answer.on)) / 86_400_000;
  return days > maxAgeDays ? 'expired' : 'attested';
}

function rowFinding({ row, answer, state }: Judged, maxAgeDays: number): FindingDraft {
  const shared = {
    location: { path: row.what.startsWith('declared/') ? '' : (row.where[0] ?? ''), ...(row.line === undefined ? {} : { line: row.line }) },
    identity: row.what,
  };
  // A row about one file has it in its name.
  const places = row.where.every((place) => row.name.includes(place)) ? '-' : row.where.slice(0, 5).join(', ');
  const subject = { what: row.what, name: row.name, places };
  if (answer === undefined) return { ...shared, ruleId: 'default-credentials/unattested', severity: 'high', parameters: subject };
  const told = { ...subject, by: answer.by, on: answer.on, how: answer.how, reference: answer.reference };
  if (state === 'attested') return { ...shared, ruleId: 'default-credentials/attested', severity: 'note', parameters: told };
  const { ja, en } = fillText(reasons[state as Exclude<RowState, 'attested' | 'missing'>], { days: maxAgeDays });
  return { ...shared, ruleId: 'default-credentials/attestation-outdated', severity: 'high', parameters: { ...told, why: en, whyJa: ja } };
}

const reasons = {
  changed: { ja: '確認の後に設定が変わりました', en: 'what it is about has changed since' },
  expired: { ja: '確認から {days} 日を過ぎています', en: 'it is more than {days} days old' },
  future: { ja: '確認日が未来です', en: 'its day lies in the future' },
} satisfies Record<string, Text>;

function staleFinding({ what, by, on }: Attestation): FindingDraft {
  return {
    ruleId: 'default-credentials/attestation-without-row',
    severity: 'low',
    location: { path: '' },
    parameters: { what, by, on },
    identity: what,
  };
}

function record(judged: readonly Judged[], stale: readonly Attestation[]): string {
  const rows = judged.map(({ row, answer, state }) => ({ ...row, state, ...(answer === undefined ? {} : { answer }) }));
  return `${JSON.stringify({ rows, withoutRow: stale }, null, 2)}\n`;
}
