import type { SeverityCandidate } from '../../gate/cross-table.ts';
import type { OsvRecord } from '../../feeds/osv/schema.ts';
import { severities, type Severity } from '../../gate/severity.ts';
import { isRejectedRow, type VulnerabilityFacts } from './facts.ts';
import { jvnOpinions, nvdOpinions, osvOpinions, vendorOpinions, type Opinion, type PackageName } from './opinions.ts';

/** A severity, and everything that was said about it. */
export interface JudgedSeverity {
  readonly severity: Severity;
  /** `source` of the candidate that decided, or `none`. */
  readonly from: string;
  /** The candidate that decided. */
  readonly by?: SeverityCandidate;
  /** All candidates in the documented order. */
  readonly candidates: readonly SeverityCandidate[];
}

/** What a vulnerability of a component is judged by. */
export interface SeverityQuestion {
  /** Live records that mean this vulnerability. */
  readonly records: readonly OsvRecord[];
  /** Absent for a declared product: no record of a package speaks about it. */
  readonly package?: PackageName;
  readonly exploited: boolean;
  /** What the other sources hold about it; absent where none was asked. */
  readonly facts?: Pick<VulnerabilityFacts, 'advisories' | 'nvd' | 'jvn'>;
}

/** Sources from the first to the last; those of one rank are equals, and the worst of them counts. */
const ranks: readonly (readonly string[])[] = [
  ['kev'],
  ['malware'],
  ['osv-package', 'osv', 'osv-word'],
  ['vendor', 'vendor-word'],
  ['nvd'],
  ['nvd-secondary'],
  ['jvn'],
];

const rankOfSource: ReadonlyMap<string, number> = new Map(ranks.flatMap((sources, rank) => sources.map((source) => [source, rank])));

/** From here on a difference is too wide to be one of scales. */
const wideStep = 2;

/**
 * The order: known to be exploited (KEV) → malware → the OSV databases (the package's own vector, the general one, the database's word) → vendors → NVD → others in NVD → JVN
 * iPedia → `unknown`. Of one rank the worst counts. A later source raises the result where it is two steps worse or more: CVSS versions and scales alone do not differ
 * that much, so one of the two does not know something.
 */
export function judgeSeverity(question: SeverityQuestion): JudgedSeverity {
  const opinions = opinionsOf(question).toSorted((a, b) => compareCandidates(a.candidate, b.candidate));
  const candidates = opinions.map(({ candidate }) => candidate).filter((each, i, all) => i === 0 || !isSame(each, all[i - 1]));
  const counting = opinions.filter(({ superseded }) => !superseded).map(({ candidate }) => candidate);
  const first = counting[0];
  if (first === undefined) return { severity: 'unknown', from: 'none', candidates };
  const worst = counting.toSorted((a, b) => step(a) - step(b) || compareCandidates(a, b))[0] ?? first;
  const by = step(first) - step(worst) >= wideStep ? worst : first;
  return { severity: by.severity, from: by.source, by, candidates };
}

function opinionsOf({ records, package: named = { ecosystem: '', name: '' }, exploited, facts }: SeverityQuestion): Opinion[] {
  const certain = [
    ...(exploited ? [{ source: 'kev', by: 'CISA', severity: 'critical' as const }] : []),
    ...records.filter(({ id }) => id.startsWith('MAL-')).map(({ id }) => ({ source: 'malware', by: id, severity: 'critical' as const })),
  ];
  return [
    ...certain.map((candidate) => ({ candidate, superseded: false })),
    ...records.flatMap((record) => osvOpinions(record, named)),
    // A draft may say anything yet.
    ...(facts?.advisories ?? []).flatMap(({ row, statements }) => (row.status === 'draft' ? [] : vendorOpinions(row, statements))),
    ...(facts?.nvd ?? []).flatMap((row) => (isRejectedRow(row) ? [] : nvdOpinions(row))),
    ...(facts?.jvn ?? []).flatMap((row) => (row.state === 'withdrawn' ? [] : jvnOpinions(row))),
  ];
}

/** By rank, within it the worst first; the rest only makes the order the same on every run. */
function compareCandidates(a: SeverityCandidate, b: SeverityCandidate): number {
  return (
    rankOf(a) - rankOf(b) ||
    step(a) - step(b) ||
    (b.score ?? -1) - (a.score ?? -1) ||
    compareText(a.source, b.source) ||
    compareText(a.by, b.by) ||
    compareText(a.vector ?? '', b.vector ?? '')
  );
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Sorted, the same candidates stand beside each other. */
function isSame(one: SeverityCandidate, other: SeverityCandidate | undefined): boolean {
  return other !== undefined && compareCandidates(one, other) === 0;
}

function rankOf({ source }: SeverityCandidate): number {
  return rankOfSource.get(source) ?? ranks.length;
}

function step({ severity }: SeverityCandidate): number {
  return severities.indexOf(severity);
}
