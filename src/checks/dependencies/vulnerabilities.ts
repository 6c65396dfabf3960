import type { OsvRecord } from '../../feeds/osv/schema.ts';
import type { NvdRow } from '../../feeds/rows.ts';
import type { CveEntries } from '../../feeds/store/lookup.ts';
import { cvesOf, groupAdvisories, withoutRejected, type AdvisoryGroup } from './advisories.ts';
import { compareIds, factsOf, isRejectedRow, noFacts, type VulnerabilityFacts } from './facts.ts';
import { judgeSeverity, type JudgedSeverity } from './severity.ts';
import type { PackageName } from './opinions.ts';
import type { ProductVulnerability } from './products/match.ts';

/** One vulnerability that concerns the delivery. */
export interface Vulnerability {
  /** The name people know it by: the CVE id where there is one. */
  readonly id: string;
  /** All its names, `id` first, CVE ids before others. */
  readonly ids: readonly string[];
  /** Live records of the OSV databases; none for what only declared products are about. */
  readonly records: readonly OsvRecord[];
  /** What the sources that count hold about it. */
  readonly facts: VulnerabilityFacts;
  /** Entries of NVD that were rejected: what is left of names that no longer count. */
  readonly rejected: readonly NvdRow[];
  readonly exploited: boolean;
  /** Day on which CISA listed it as exploited, the latest of several, `YYYY-MM-DD`; absent where it is not listed or no day is given. */
  readonly exploitedSince?: string;
  /** Japanese where JVN has it, else {@link summary}. */
  readonly title: string;
  /** What a database, a vendor or NVD calls it, in their language; empty where nobody does. */
  readonly summary: string;
  /** How bad it is for a package; for a declared product where none is given. */
  severityFor(named?: PackageName): JudgedSeverity;
}

/** What vulnerabilities are made from. */
export interface VulnerabilitySources {
  /** Every record that names a package of the delivery, withdrawn ones included. */
  readonly records: readonly OsvRecord[];
  /** Vulnerabilities that sources name together with declared products. */
  readonly products: readonly ProductVulnerability[];
  /** What the sources that count hold, by CVE. */
  readonly entries: ReadonlyMap<string, CveEntries>;
  /** KEV: CVE → day. */
  readonly exploited: ReadonlyMap<string, string>;
}

/** The vulnerabilities by every name of theirs; a record that was dropped has none. */
export type VulnerabilityIndex = ReadonlyMap<string, Vulnerability>;

/** The CVE ids that have to be looked up: those of live records, and those that sources name together with declared products. */
export function wantedCves({ records, products }: Pick<VulnerabilitySources, 'records' | 'products'>): string[] {
  const names = new Set(products.map(({ id }) => id));
  for (const { id, aliases = [], withdrawn } of records) {
    if (withdrawn !== undefined) continue;
    names.add(id);
    for (const alias of aliases) names.add(alias);
  }
  return cvesOf({ names: [...names] });
}

/** Joins records by their aliases, and what declared products are about by the CVE id. */
export function indexVulnerabilities({ records, products, entries, exploited }: VulnerabilitySources): VulnerabilityIndex {
  const index = new Map<string, Vulnerability>();
  const listed = (cve: string) => exploited.get(cve) ?? entries.get(cve)?.nvd?.exploitedSince;
  // CISA does not list what is no vulnerability: where both speak, the worse word counts.
  const isRejected = (cve: string) => isRejectedRow(entries.get(cve)?.nvd) && listed(cve) === undefined;
  for (const whole of groupAdvisories(records)) {
    const group = withoutRejected(whole, isRejected);
    if (group === null) continue;
    const rejected = cvesOf(whole).filter((cve) => isRejected(cve));
    const vulnerability = vulnerabilityOf(group, {
      facts: factsOf(cvesOf(group), entries),
      rejected: factsOf(rejected, entries).nvd,
      days: group.names.flatMap((name) => listed(name) ?? []),
    });
    for (const name of group.names) index.set(name, vulnerability);
  }
  for (const each of products) {
    if (index.has(each.id)) continue;
    const day = listed(each.id);
    const facts = factsOf([each.id], entries);
    const own = {
      jvn: each.jvn,
      advisories: each.advisories.map((row) => ({ row, statements: row.statements.filter(({ cve }) => cve === undefined) })),
    };
    const group = { records: [], ids: [], names: [each.id] };
    const rejected = facts.nvd.filter((row) => isRejectedRow(row));
    index.set(
      each.id,
      vulnerabilityOf(group, {
        facts: facts === noFacts ? { ...noFacts, ...own } : { ...facts, nvd: facts.nvd.filter((row) => !isRejectedRow(row)) },
        rejected,
        days: day === undefined ? [] : [day],
      }),
    );
  }
  return index;
}

interface Held {
  readonly facts: VulnerabilityFacts;
  readonly rejected: readonly NvdRow[];
  readonly days: readonly string[];
}

function vulnerabilityOf({ records, names }: AdvisoryGroup, { facts, rejected, days }: Held): Vulnerability {
  const ids = names.toSorted(compareIds);
  const since = days
    .filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))
    .sort()
    .at(-1);
  const known = new Map<string, JudgedSeverity>();
  return {
    id: ids[0] ?? '',
    ids,
    records,
    facts,
    rejected,
    exploited: days.length > 0,
    ...(since === undefined ? {} : { exploitedSince: since }),
    ...titlesOf(records, facts),
    severityFor: (named) => {
      const key = named === undefined ? '' : `${named.ecosystem}\0${named.name}`;
      const judged =
        known.get(key) ?? judgeSeverity({ records, exploited: days.length > 0, facts, ...(named === undefined ? {} : { package: named }) });
      known.set(key, judged);
      return judged;
    },
  };
}

function titlesOf(records: readonly OsvRecord[], facts: VulnerabilityFacts): Pick<Vulnerability, 'title' | 'summary'> {
  const valid = facts.jvn.filter(({ state, title }) => state !== 'withdrawn' && title !== '');
  // An entry about this vulnerability alone says it better than one about several.
  const japanese = valid.toSorted((a, b) => a.cves.length - b.cves.length || (a.id < b.id ? -1 : 1))[0]?.title;
  const summary =
    records.find((record) => record.summary !== undefined && record.summary !== '')?.summary ??
    facts.advisories
      .flatMap(({ row, statements }) => [...statements.map(({ title }) => title), row.title])
      .find((title) => title !== undefined && title !== '') ??
    shorten(facts.nvd.find(({ description }) => description !== '')?.description ?? '');
  return { title: japanese ?? summary, summary };
}

function shorten(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
