import { safeParse, type ZodMiniType } from 'zod/mini';
import type { Consultation } from '../checks/dependencies/consultation.ts';
import type { CrossTable } from '../gate/cross-table.ts';
import type { EvidenceReference } from '../gate/outcome.ts';
import { reason, type Reason } from '../gate/reason.ts';
import type { Text } from '../gate/text.ts';
import type { ResultsReader } from '../package/results-reader.ts';
import { consultationSchema, crossTableSchema, packagesSchema, type ListedPackage } from './evidence-schema.ts';

/** An evidence file as far as a report can use it. What was never written is `absent`; what cannot be trusted or read is `refused`. Neither is an empty list. */
export type Evidence<T> =
  | { readonly state: 'read'; readonly content: T }
  | { readonly state: 'absent' | 'refused'; readonly reason: Reason };

/** What the dependency check left for people to read. */
export interface DependencyEvidence {
  readonly table: Evidence<CrossTable>;
  readonly consultations: Evidence<readonly Consultation[]>;
  readonly packages: Evidence<readonly ListedPackage[]>;
}

/** What the outcomes say about the evidence: only a file that they name, with that SHA-256, is shown. */
export interface RecordedEvidence {
  readonly references: readonly EvidenceReference[];
  /** SHA-256 of bytes, lower-case hex. */
  readonly sha256: (bytes: Uint8Array) => string;
}

/** Where the evidence lies, relative to the results folder. */
export const evidencePaths = {
  table: 'evidence/dependencies/cross-table.json',
  consultations: 'evidence/dependencies/consultation.json',
  packages: 'evidence/dependencies/packages.json',
} as const;

/** Bytes of one file: a string of more than half a gigabyte cannot be made at all, and no delivery has that many vulnerabilities. */
const LIMIT = 200_000_000;

/** Reads the evidence of the dependency check. Throws only where the reader does: every fault of a file is a reason. */
export async function readDependencyEvidence(reader: ResultsReader, recorded: RecordedEvidence): Promise<DependencyEvidence> {
  const read = <T>(path: string, schema: ZodMiniType<T>) => readEvidence({ reader, recorded, path }, schema);
  const table = await read(evidencePaths.table, crossTableSchema);
  const consultations = await read(evidencePaths.consultations, consultationSchema);
  const packages = await read(evidencePaths.packages, packagesSchema);
  return {
    table: consistent(table),
    consultations: consultations.state === 'read' ? { state: 'read', content: consultations.content.consultations } : consultations,
    packages: packages.state === 'read' ? { state: 'read', content: packages.content.packages } : packages,
  };
}

/** Which file, and what vouches for it. */
export interface Wanted {
  readonly reader: ResultsReader;
  readonly recorded: RecordedEvidence;
  readonly path: string;
}

/** Reads one evidence file that an outcome names, and holds it against its schema. */
export async function readEvidence<T>({ reader, recorded, path }: Wanted, schema: ZodMiniType<T>): Promise<Evidence<T>> {
  const references = recorded.references.filter((each) => each.path === path);
  const bytes = await reader.read(path);
  if (references.length === 0) {
    if (bytes === null) return { state: 'absent', reason: absentReason(path) };
    return refused(path, { ja: '検査の結果に記録されていないファイルです', en: 'no outcome names it' });
  }
  if (bytes === null) return refused(path, { ja: 'ファイルがありません', en: 'it is missing' });
  if (bytes.length > LIMIT) return refused(path, { ja: '大きすぎます', en: 'it is too large' });
  const digest = recorded.sha256(bytes);
  if (references.every(({ sha256 }) => sha256 !== digest))
    return refused(path, { ja: '検査の後に内容が変わっています', en: 'it was changed after the check' });
  return parse(path, bytes, schema);
}

function parse<T>(path: string, bytes: Uint8Array, schema: ZodMiniType<T>): Evidence<T> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused(path, { ja: 'JSON として読めません', en: 'it is no JSON' });
  }
  const result = safeParse(schema, value);
  if (result.success) return { state: 'read', content: result.data };
  const at = (result.error.issues[0]?.path ?? []).map(String).join('.').slice(0, 100);
  return refused(path, { ja: `形式が違います（${at}）`, en: `its format is not the one expected (at ${at})` });
}

/** A table that contradicts itself is no table: what it says of one source could be meant for another. */
function consistent(table: Evidence<CrossTable>): Evidence<CrossTable> {
  if (table.state !== 'read') return table;
  const fault = faultOf(table.content);
  return fault === null ? table : refused(evidencePaths.table, fault);
}

function faultOf({ sources, rows }: CrossTable): Text | null {
  const feeds = sources.map(({ feed }) => feed);
  if (new Set(feeds).size < feeds.length) return { ja: '同じ情報源が2度あります', en: 'a source stands there twice' };
  if (new Set(rows.map(({ id }) => id)).size < rows.length)
    return { ja: '同じ脆弱性が2度あります', en: 'a vulnerability stands there twice' };
  for (const { id, ids, cells, candidates, severityFrom } of rows) {
    const name = id.slice(0, 100);
    const at = (text: Text): Text => ({ ja: `${name}: ${text.ja}`, en: `${name}: ${text.en}` });
    if (ids[0] !== id) return at({ ja: '番号が一致しません', en: 'its ids do not begin with its id' });
    if (cells.length !== feeds.length || cells.some(({ feed }, i) => feed !== feeds[i]))
      return at({ ja: '情報源の欄が揃っていません', en: 'its cells are not those of the sources' });
    if (severityFrom !== 'none' && candidates.every(({ source }) => source !== severityFrom))
      return at({ ja: '深刻度の根拠が候補にありません', en: 'the severity comes from no candidate' });
    for (const [i, { state, entries }] of cells.entries()) {
      if (sources[i]?.counts === false && state !== 'notConsulted')
        return at({ ja: '照会できていない情報源の結果が書かれています', en: 'it has a result of a source that was not consulted' });
      if ((state === 'noEntry' || state === 'notConsulted') && entries.length > 0)
        return at({ ja: '該当なし・未照会の欄に情報があります', en: 'a cell without an entry has one' });
    }
  }
  return null;
}

const subjects: Readonly<Record<string, Text>> = {
  [evidencePaths.table]: { ja: '照会結果一覧', en: 'cross-table of vulnerabilities' },
  [evidencePaths.consultations]: { ja: '照会記録', en: 'consultation record' },
  [evidencePaths.packages]: { ja: '部品の一覧', en: 'list of components' },
};

function subject(path: string): { ja: string; en: string } {
  const { ja, en } = subjects[path] ?? { ja: path, en: path };
  return { ja, en };
}

function absentReason(path: string): Reason {
  return reason(
    'evidence-absent',
    {
      ja: '{ja}はありません。依存部品の検査がそこまで進んでいないためです（脆弱性がないという意味ではありません）。',
      en: 'There is no {en}: the dependency check did not get that far. It does not mean that there are no vulnerabilities.',
    },
    subject(path),
  );
}

function refused(path: string, why: Text): Extract<Evidence<never>, { reason: Reason }> {
  const names = subject(path);
  return {
    state: 'refused',
    reason: reason(
      'evidence-refused',
      {
        ja: '{ja}（{path}）を使えません: {why}。kenpin check dependencies をやり直してください。',
        en: 'The {en} ({path}) cannot be used: {whyEn}. Run `kenpin check dependencies` again.',
      },
      { ...names, path, why: why.ja, whyEn: why.en },
    ),
  };
}
