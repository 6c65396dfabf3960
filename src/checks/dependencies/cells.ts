import type { JvnRow, NoticeRow, NvdRow } from '../../feeds/rows.ts';
import type { Cell, CellEntry, CellState, SourceColumn } from '../../gate/cross-table.ts';
import { isRejectedRow } from './facts.ts';
import { alertLink, epssLink, jvnLink, kevLink, nvdLink, osvLink, webLink } from './links.ts';
import { jvnOpinions, nvdOpinions, osvOpinions, vendorOpinions, type Opinion, type PackageName } from './opinions.ts';
import type { Vulnerability } from './vulnerabilities.ts';

/** What cells are made from, beside the vulnerability. */
export interface CellQuestion {
  readonly columns: readonly SourceColumn[];
  /** KEV: CVE → day. */
  readonly exploited: ReadonlyMap<string, string>;
  /** Feeds of the columns that count. */
  readonly counting: ReadonlySet<string>;
}

/**
 * One cell for each column. A source that does not count has said nothing, whatever the store holds of it. `packages`: those the vulnerability was found in; none where it is
 * about declared products alone.
 */
export function cellsOf(vulnerability: Vulnerability, packages: readonly PackageName[], question: CellQuestion): Cell[] {
  const { ids, rejected } = vulnerability;
  const hasCve = rejected.length > 0 || ids.some((id) => id.startsWith('CVE-'));
  const asked = { vulnerability, packages, question, hasCve };
  return question.columns.map(({ feed, counts }) => {
    const { state, entries } = counts ? answerOf(feed, asked) : nobodyAsked;
    return { feed, state, entries };
  });
}

interface Answer {
  readonly state: CellState;
  readonly entries: readonly CellEntry[];
}

interface Asked {
  readonly vulnerability: Vulnerability;
  readonly packages: readonly PackageName[];
  readonly question: CellQuestion;
  readonly hasCve: boolean;
}

function answerOf(feed: string, asked: Asked): Answer {
  const { vulnerability, packages, question, hasCve } = asked;
  const { facts, rejected } = vulnerability;
  switch (feed) {
    case 'osv':
      // The databases are asked for packages; about a declared product nobody asked them.
      return packages.length === 0 ? nobodyAsked : entriesOr(osvEntries(vulnerability, packages), 'noEntry');
    case 'kev':
      return entriesOr(kevEntries(vulnerability, question.exploited), 'noEntry');
    case 'nvd':
      return nvdAnswer(facts.nvd, rejected);
    case 'epss':
      return entriesOr(
        facts.epss.map(({ cve, score, percentile }) => ({ id: cve, link: epssLink(cve), title: '', note: `${score} (${percentile})` })),
        'noEntry',
      );
    case 'jvn':
      return jvnAnswer(facts.jvn, hasCve);
    case 'jvn-notices':
      return entriesOr(noticeEntries(vulnerability, 'jvn'), nothingFound(asked));
    case 'jpcert':
      return entriesOr(noticeEntries(vulnerability, 'jpcert'), nothingFound(asked));
    default:
      return entriesOr(vendorEntries(vulnerability, feed.replace(/^csaf\//, '')), hasCve ? 'noEntry' : 'notConsulted');
  }
}

const nobodyAsked: Answer = { state: 'notConsulted', entries: [] };

function entriesOr(entries: readonly CellEntry[], none: 'noEntry' | 'notConsulted'): Answer {
  return entries.length > 0 ? { state: 'entry', entries } : { state: none, entries: [] };
}

/**
 * Alerts seldom name a CVE and are found through JVN iPedia; without that, finding none means nothing. Nor can anybody be asked about what has no CVE id.
 */
function nothingFound({ question, hasCve }: Asked): 'noEntry' | 'notConsulted' {
  return hasCve && question.counting.has('jvn') ? 'noEntry' : 'notConsulted';
}

function osvEntries({ records }: Vulnerability, packages: readonly PackageName[]): CellEntry[] {
  return records.map((record) => ({
    id: record.id,
    link: osvLink(record.id),
    title: record.summary ?? '',
    ...gradeOf(packages.flatMap((named) => osvOpinions(record, named))),
    modified: inUtc(record.modified),
  }));
}

function inUtc(time: string): string {
  return time.endsWith('Z') ? time : new Date(time).toISOString();
}

function kevEntries({ ids }: Vulnerability, exploited: ReadonlyMap<string, string>): CellEntry[] {
  return ids.flatMap((id) => {
    const day = exploited.get(id);
    return day === undefined ? [] : [{ id, link: kevLink(id), title: '', note: day }];
  });
}

/** Words of NVD that mean that it has judged an entry. Every other one, those included that NVD may invent tomorrow, means that it has not. */
const enriched = new Set(['analyzed', 'modified']);

function nvdAnswer(rows: readonly NvdRow[], rejected: readonly NvdRow[]): Answer {
  const entries = [...rows, ...rejected].map((row) => ({
    id: row.cve,
    link: nvdLink(row.cve),
    title: '',
    ...(isRejectedRow(row) ? {} : gradeOf(nvdOpinions(row))),
    modified: row.modified,
    note: row.status,
  }));
  const live = rows.filter((row) => !isRejectedRow(row));
  if (live.length === 0) return { state: entries.length > 0 ? 'withdrawn' : 'noEntry', entries };
  return { state: live.some(({ status }) => enriched.has(status.trim().toLowerCase())) ? 'entry' : 'notEnriched', entries };
}

const stateWords: Readonly<Record<JvnRow['state'], string>> = {
  valid: '',
  withdrawn: '削除',
  unconfirmed: '未確定',
  unsupported: 'サポート外',
};

function jvnAnswer(rows: readonly JvnRow[], hasCve: boolean): Answer {
  const entries = rows.map((row) => ({
    id: row.id,
    link: webLink(row.link),
    title: row.title,
    ...(row.state === 'withdrawn' ? {} : gradeOf(jvnOpinions(row))),
    modified: row.modified,
    ...noteOf([stateWords[row.state], ...row.notices, ...versionsOf(row)]),
  }));
  if (rows.length > 0 && rows.every(({ state }) => state === 'withdrawn')) return { state: 'withdrawn', entries };
  return entriesOr(entries, hasCve ? 'noEntry' : 'notConsulted');
}

/** Products named in one cell; entries name hundreds. */
const productLimit = 3;

function versionsOf({ products }: JvnRow): string[] {
  const named = products.filter(({ versions }) => versions.length > 0);
  const shown = named.slice(0, productLimit).map(({ product, versions }) => `${product} ${versions.join('、')}`);
  return named.length > productLimit ? [...shown, '…'] : shown;
}

/** Notices that the store holds, and those that JVN iPedia refers to: the feeds hold the last few dozen only. */
function noticeEntries({ facts }: Vulnerability, source: NoticeRow['source']): CellEntry[] {
  const held = facts.notices.filter((notice) => notice.source === source);
  const entries = new Map<string, CellEntry>(
    held.map(({ id, title, link, modified }) => [id, { id, link: webLink(link), title, modified }]),
  );
  for (const { notices, alerts, state } of facts.jvn) {
    if (state === 'withdrawn') continue;
    for (const id of source === 'jvn' ? notices : alerts) {
      if (!entries.has(id)) entries.set(id, { id, link: source === 'jvn' ? jvnLink(id) : alertLink(id), title: '' });
    }
  }
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

function vendorEntries({ facts }: Vulnerability, provider: string): CellEntry[] {
  return facts.advisories
    .filter(({ row }) => row.provider === provider)
    .map(({ row, statements }) => ({
      id: row.id,
      link: webLink(row.link),
      title: statements.find(({ title }) => title !== undefined)?.title ?? row.title,
      ...gradeOf(vendorOpinions(row, statements)),
      modified: row.modified,
      ...noteOf([
        row.status === 'final' ? '' : row.status,
        ...new Set(statements.flatMap(({ words }) => words.filter((word) => word.length <= 40))),
      ]),
    }));
}

/** Longest note of an entry, in UTF-16 units. */
const noteLimit = 500;

/** The first word that counts. */
function gradeOf(opinions: readonly Opinion[]): Pick<CellEntry, 'severity' | 'score'> {
  const candidate = opinions.find(({ superseded }) => !superseded)?.candidate;
  if (candidate === undefined) return {};
  return { severity: candidate.severity, ...(candidate.score === undefined ? {} : { score: candidate.score }) };
}

function noteOf(parts: readonly string[]): Pick<CellEntry, 'note'> {
  const note = parts.filter((part) => part !== '').join(' / ');
  if (note === '') return {};
  return { note: note.length > noteLimit ? `${note.slice(0, noteLimit)}…` : note };
}
