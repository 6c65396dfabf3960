import type { AdvisoryRow, AdvisoryStatement, EpssRow, JvnRow, NoticeRow, NvdRow } from '../../feeds/rows.ts';
import type { CveEntries } from '../../feeds/store/lookup.ts';

/** What a vendor's advisory says about one vulnerability. */
export interface AdvisoryFact {
  readonly row: AdvisoryRow;
  /** Its statements about this vulnerability. */
  readonly statements: readonly AdvisoryStatement[];
}

/** What the sources that count hold about one vulnerability, each entry once, sorted by id. */
export interface VulnerabilityFacts {
  readonly nvd: readonly NvdRow[];
  readonly epss: readonly EpssRow[];
  readonly jvn: readonly JvnRow[];
  readonly notices: readonly NoticeRow[];
  readonly advisories: readonly AdvisoryFact[];
}

/** Nothing is held, or nobody could be asked. */
export const noFacts: VulnerabilityFacts = { nvd: [], epss: [], jvn: [], notices: [], advisories: [] };

/** Leaves out what sources hold that do not count: stale, partial or damaged data say neither yes nor no. */
export function countingEntries(entries: CveEntries, counts: (feed: string) => boolean): CveEntries {
  return {
    nvd: counts('nvd') ? entries.nvd : null,
    epss: counts('epss') ? entries.epss : null,
    jvn: counts('jvn') ? entries.jvn : [],
    notices: entries.notices.filter(({ source }) => counts(source === 'jvn' ? 'jvn-notices' : 'jpcert')),
    advisories: entries.advisories.filter((row) => counts(`csaf/${row.provider}`) && !isTakenBack(row)),
  };
}

/** Whether a publisher took an advisory back or put another in its place (CSAF 2.1, section 4, profiles 6 and 7). */
export function isTakenBack({ category }: AdvisoryRow): boolean {
  return category === 'csaf_withdrawn' || category === 'csaf_superseded';
}

/** Whether NVD took an entry back. */
export function isRejectedRow(row: Pick<NvdRow, 'status'> | null | undefined): boolean {
  return row?.status.trim().toLowerCase() === 'rejected';
}

/** Joins what is held about several CVEs that are one vulnerability. */
export function factsOf(cves: readonly string[], entries: ReadonlyMap<string, CveEntries>): VulnerabilityFacts {
  const held = cves.flatMap((cve) => {
    const found = entries.get(cve);
    return found === undefined ? [] : [{ cve, found }];
  });
  if (held.length === 0) return noFacts;
  return {
    nvd: held.flatMap(({ found }) => found.nvd ?? []),
    epss: held.flatMap(({ found }) => found.epss ?? []),
    jvn: once(
      held.flatMap(({ found }) => found.jvn),
      ({ id }) => id,
    ),
    notices: once(
      held.flatMap(({ found }) => found.notices),
      ({ source, id }) => `${source} ${id}`,
    ),
    advisories: once(
      held.flatMap(({ found }) => found.advisories),
      ({ provider, id }) => `${provider} ${id}`,
    ).map((row) => ({ row, statements: row.statements.filter(({ cve }) => cve !== undefined && cves.includes(cve)) })),
  };
}

function once<Row>(rows: readonly Row[], key: (row: Row) => string): Row[] {
  if (rows.length < 2) return [...rows];
  return [...new Map(rows.map((row) => [key(row), row]))].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** Orders CVE ids as people read them, by year and number; other ids come after them, as text. */
export function compareIds(a: string, b: string): number {
  const [left, right] = [a.startsWith('CVE-'), b.startsWith('CVE-')];
  if (left !== right) return left ? -1 : 1;
  // The year has four digits; of two numbers the longer is the greater.
  if (left && a.slice(0, 9) === b.slice(0, 9) && a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}
