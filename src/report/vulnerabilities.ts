import type { CrossRow, CrossTable, SeverityCandidate, SourceColumn } from '../gate/cross-table.ts';
import type { Severity } from '../gate/severity.ts';
import type { Text } from '../gate/text.ts';
import type { DependencyEvidence } from './evidence.ts';
import { rank, type Report, type ReportedFinding } from './model.ts';
import { feedTitle } from './words.ts';

/** A vulnerability with what the judgement makes of it. */
export interface Vulnerability {
  readonly row: CrossRow;
  /** Some finding about it blocks the delivery. */
  readonly blocking: boolean;
  /** Ids of the deviations that count and waive findings about it, sorted. */
  readonly deviations: readonly string[];
  readonly needsTriage: boolean;
}

/** The rows of the cross-table for people: what is exploited first, then the worst, the likeliest, and by id. */
export function vulnerabilitiesOf({ rows }: CrossTable, { findings }: Pick<Report, 'findings'>): Vulnerability[] {
  const spoken = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    for (const name of namesOf(finding)) spoken.set(name, [...(spoken.get(name) ?? []), finding]);
  }
  return rows
    .map((row): Vulnerability => {
      const own = row.ids.flatMap((id) => spoken.get(id) ?? []);
      return {
        row,
        blocking: own.some(({ blocking }) => blocking),
        deviations: [...new Set(own.flatMap(({ marked }) => (marked.state === 'waived' ? (marked.deviation ?? []) : [])))].sort(),
        needsTriage: row.components.some(({ judgement }) => judgement === 'needsTriage'),
      };
    })
    .toSorted((a, b) => worstFirst(a.row, b.row));
}

/** The ids that a finding of the dependency check is about: its parameter `names`, separated by commas. */
export function namesOf({ marked }: Pick<ReportedFinding, 'marked'>): string[] {
  const { check, finding } = marked;
  if (check !== 'dependencies') return [];
  return [...new Set(String(finding.parameters['names'] ?? '').split(/[\s,]+/))].filter((name) => name !== '');
}

function worstFirst(a: CrossRow, b: CrossRow): number {
  return (
    Number(b.exploitedSince !== undefined) - Number(a.exploitedSince !== undefined) ||
    rank(a.severity) - rank(b.severity) ||
    (scoreOf(b) ?? -1) - (scoreOf(a) ?? -1) ||
    (b.epss?.score ?? -1) - (a.epss?.score ?? -1) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** The candidate whose word decided, or undefined where nobody graded the vulnerability. Of several of one source the one with the deciding severity. */
export function decidingOf({ candidates, severity, severityFrom }: CrossRow): SeverityCandidate | undefined {
  const own = candidates.filter(({ source }) => source === severityFrom);
  return own.find((each) => each.severity === severity) ?? own[0];
}

/** CVSS base score of the candidate that decided; where that one has none (KEV, malware), of the first in the documented order that has one. */
export function scoreOf(row: CrossRow): number | undefined {
  return decidingOf(row)?.score ?? row.candidates.find(({ score }) => score !== undefined)?.score;
}

/** What an entry says in its own words. */
export interface Claim {
  /** Index of the cell. */
  readonly cell: number;
  readonly id: string;
  readonly note: string;
}

/** Notes of NVD, KEV and EPSS are states, days and numbers; those of the others say which versions are concerned. */
const withoutClaims = new Set(['nvd', 'kev', 'epss']);

/** The sources' own words on a vulnerability, for a person who has to judge it. */
export function claimsOf({ cells }: CrossRow): Claim[] {
  return cells.flatMap(({ feed, state, entries }, cell) =>
    state !== 'entry' || withoutClaims.has(feed) ? [] : entries.flatMap(({ id, note }) => (note === undefined ? [] : [{ cell, id, note }])),
  );
}

/** Columns as they are shown: from three on, the vendors share one, so that the table keeps a width that can be read and printed. */
export interface ShownColumn {
  readonly title: Text;
  /** Indexes into `sources` and `cells`. */
  readonly cells: readonly number[];
}

const VENDOR_COLUMNS = 2;

/** The sources of the table, the vendors last. */
export function columnsOf(sources: readonly SourceColumn[]): ShownColumn[] {
  const indexed = sources.map(({ feed, title }, i) => ({ vendor: feed.startsWith('csaf/'), column: { title, cells: [i] } }));
  const plain = indexed.filter(({ vendor }) => !vendor).map(({ column }) => column);
  const vendors = indexed.filter(({ vendor }) => vendor).map(({ column }) => column);
  if (vendors.length <= VENDOR_COLUMNS) return [...plain, ...vendors];
  return [...plain, { title: { ja: 'ベンダー等（CSAF）', en: 'Vendors (CSAF)' }, cells: vendors.flatMap(({ cells }) => cells) }];
}

/** The table in numbers. */
export interface VulnerabilityCounts {
  readonly all: number;
  readonly bySeverity: readonly (readonly [Severity, number])[];
  readonly exploited: number;
  readonly blocking: number;
  readonly waived: number;
  readonly needsTriage: number;
}

/** Counts the rows; severities without a row are left out. */
export function countVulnerabilities(rows: readonly Vulnerability[]): VulnerabilityCounts {
  const order: readonly Severity[] = ['critical', 'unknown', 'high', 'medium', 'low', 'note'];
  const count = (test: (each: Vulnerability) => boolean) => rows.filter((each) => test(each)).length;
  return {
    all: rows.length,
    bySeverity: order.map((severity) => [severity, count(({ row }) => row.severity === severity)] as const).filter(([, n]) => n > 0),
    exploited: count(({ row }) => row.exploitedSince !== undefined),
    blocking: count(({ blocking }) => blocking),
    waived: count(({ blocking, deviations }) => !blocking && deviations.length > 0),
    needsTriage: count(({ needsTriage }) => needsTriage),
  };
}

/** The name of a feed for people: as the table names it, where it has a column of its own there. */
export function sourceTitle(feed: string, { table }: DependencyEvidence): Text {
  const column = table.state === 'read' ? table.content.sources.find((each) => each.feed === feed) : undefined;
  return column?.title ?? feedTitle(feed);
}

/** A source as it is named to people. */
export interface NamedSource {
  readonly title: Text;
  /** RFC 3339: newest date in the data. */
  readonly dataAsOf?: string;
  /** Why it does not count. */
  readonly reason?: Text;
}

/** The sources that count and those that do not, from the table and the consultation record. A source stands in one of them only. */
export function sourcesOf({ table, consultations }: DependencyEvidence): { counted: NamedSource[]; others: NamedSource[] } {
  const columns = table.state === 'read' ? table.content.sources : [];
  const consulted = consultations.state === 'read' ? consultations.content : [];
  const covering = (feed: string) => columns.find((column) => column.feed === feed || feed.startsWith(`${column.feed}/`));
  const named = columns.map(({ feed, title, counts, reason }) => {
    const dates = consulted.filter((each) => covering(each.feed)?.feed === feed).flatMap(({ dataAsOf }) => dataAsOf ?? []);
    // Of several databases of one source the oldest says how fresh the source is.
    const oldest = dates.toSorted()[0];
    return {
      counts,
      title,
      ...(oldest === undefined ? {} : { dataAsOf: oldest }),
      ...(reason === undefined ? {} : { reason: reason.text }),
    };
  });
  const further = consulted
    .filter(({ feed, result }) => covering(feed) === undefined || (result !== 'consulted' && covering(feed)?.counts === true))
    .map(({ feed, result, dataAsOf, reason }) => ({
      counts: result === 'consulted',
      title: feedTitle(feed),
      ...(dataAsOf === undefined ? {} : { dataAsOf }),
      ...(reason === undefined ? {} : { reason: reason.text }),
    }));
  const all = [...named, ...further];
  return { counted: all.filter(({ counts }) => counts), others: all.filter(({ counts }) => !counts) };
}
