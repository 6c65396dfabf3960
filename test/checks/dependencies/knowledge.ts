import type { HeldKevFeed, HeldOsvFeed, HeldStoredFeed, Knowledge } from '../../../src/feeds/record.ts';
import type { OsvRecord } from '../../../src/feeds/osv/schema.ts';
import type {
  AdvisoryProduct,
  AdvisoryRow,
  AdvisoryStatement,
  CpeMatch,
  EpssRow,
  JvnRow,
  NoticeRow,
  NvdRow,
} from '../../../src/feeds/rows.ts';
import { lookUpCves, lookUpProduct } from '../../../src/feeds/store/lookup.ts';
import { openStoreForWriting, type Store } from '../../../src/feeds/store/store.ts';
import { putAdvisory, putJvn, putNotice } from '../../../src/feeds/store/write-advisories.ts';
import { EpssWriter, NvdWriter } from '../../../src/feeds/store/write-nvd.ts';
import { judgeDependencies } from '../../../src/checks/dependencies/judge.ts';
import type { Judgement, JudgingInput } from '../../../src/checks/dependencies/judgement.ts';
import { dependenciesOptions, type DependenciesOptions } from '../../../src/checks/dependencies/options.ts';
import type { InputDocument, RequiredSource, ScannedPackage } from '../../../src/checks/dependencies/ports.ts';
import type { DeclaredProduct } from '../../../src/gate/policy.ts';

/** What the sources hold in a test. A source that is not named here is held, fresh, and holds nothing of interest. */
export interface Held {
  readonly nvd?: readonly NvdRow[];
  readonly epss?: readonly EpssRow[];
  readonly jvn?: readonly JvnRow[];
  readonly notices?: readonly NoticeRow[];
  readonly advisories?: readonly AdvisoryRow[];
  /** Feeds that are not as they should be. */
  readonly feeds?: Readonly<Record<string, 'notHeld' | 'damaged' | 'stale' | 'testData'>>;
}

/** The day on which tests are judged. */
export const now = new Date('2026-11-23T03:00:00Z');
const fresh = '2026-11-22T00:00:00.000Z';

/** A real store in memory, asked through the real look-ups. */
export function knowledgeOf(held: Held = {}): Pick<Knowledge, 'consult' | 'cves' | 'product'> & { readonly store: Store } {
  const store = openStoreForWriting(':memory:');
  const nvd = new NvdWriter(store);
  for (const row of held.nvd ?? []) nvd.put(row);
  nvd.finish();
  const epss = new EpssWriter(store);
  for (const row of held.epss ?? []) epss.put(row);
  for (const row of held.jvn ?? []) putJvn(store, row);
  for (const row of held.notices ?? []) putNotice(store, row);
  for (const row of held.advisories ?? []) putAdvisory(store, row);
  return {
    store,
    consult: (feed) => storedFeed(feed, held.feeds?.[feed] ?? 'held'),
    cves: (ids) => lookUpCves(store, ids),
    product: (key) => lookUpProduct(store, key),
  };
}

const why = { code: 'feed-not-held', text: { ja: 'なし', en: 'none' } };

/** A feed of the store in some state. */
export function storedFeed(feed: string, state: 'held' | 'notHeld' | 'damaged' | 'stale' | 'testData'): HeldStoredFeed {
  if (state === 'notHeld' || state === 'damaged') return { state, feed, reason: why };
  const dataAsOf = state === 'stale' ? '2026-01-01T00:00:00.000Z' : fresh;
  const testData = { label: { ja: '試験用', en: 'test' }, licence: 'CC0-1.0', asOf: fresh };
  const record = {
    schema: 'kenpin.feed/1',
    feed,
    source: 'http://127.0.0.1/',
    fetchedAt: fresh,
    dataAsOf,
    records: 1,
    sha256: 'a'.repeat(64),
    ...(state === 'testData' ? { testData } : {}),
  } as const;
  return { state: 'held', record, facts: { dataAsOf, records: 1, unreadable: 0 } };
}

/** An OSV database that is held and fresh. */
export function osvFeed(ecosystem: string, state: 'held' | 'stale' | 'notHeld' = 'held'): HeldOsvFeed {
  const feed = storedFeed(`osv/${ecosystem}`, state);
  return feed.state === 'held' ? { ...feed, location: '', samples: [], select: async () => new Map() } : feed;
}

/** The KEV catalogue with these CVEs, each added on that day. */
export function kevFeed(cves: Readonly<Record<string, string>>, state: 'held' | 'stale' = 'held'): HeldKevFeed {
  const feed = storedFeed('kev', state);
  return feed.state === 'held' ? { ...feed, cves: new Map(Object.entries(cves)) } : feed;
}

/** What a test judges; the rest is fresh and empty. */
export interface Wish {
  readonly held?: Held;
  readonly knowledge?: JudgingInput['knowledge'];
  /** Packages by the file they stand in. */
  readonly files?: Readonly<Record<string, readonly ScannedPackage[]>>;
  readonly databases?: readonly HeldOsvFeed[];
  readonly kev?: HeldKevFeed;
  readonly products?: readonly DeclaredProduct[];
  readonly sources?: readonly RequiredSource[];
  readonly vex?: readonly InputDocument[];
  readonly options?: Partial<DependenciesOptions>;
  readonly trial?: boolean;
  readonly now?: string;
}

/** Judges as a contract that asks for no source of its own. */
export function judge(wish: Wish): Judgement {
  const files = Object.entries(wish.files ?? {}).map(([path, packages]) => ({
    path,
    state: 'read' as const,
    counted: packages.length,
    packages,
  }));
  return judgeDependencies({
    scan: { files, databases: wish.databases ?? [osvFeed('npm')], kev: wish.kev ?? kevFeed({}) },
    handed: { findings: [] },
    knowledge: wish.knowledge ?? knowledgeOf(wish.held),
    subject: { products: wish.products ?? [], sources: wish.sources ?? [], vex: wish.vex ?? [] },
    question: {
      now: wish.now === undefined ? now : new Date(wish.now),
      trial: wish.trial ?? false,
      options: { ...dependenciesOptions.parse({}), ...wish.options },
    },
  });
}

/** A package with records. */
export function packageWith(vulnerabilities: readonly OsvRecord[], more: Partial<ScannedPackage> = {}): ScannedPackage {
  return { ecosystem: 'npm', name: 'left', version: '1.0.0', commit: null, groups: [], vulnerabilities, ...more };
}

/** A CVE of NVD. */
export function nvdRow(cve: string, more: Partial<NvdRow> = {}): NvdRow {
  const dates = { published: '2024-01-01T00:00:00.000Z', modified: '2024-02-01T00:00:00.000Z' };
  return { cve, status: 'Analyzed', ...dates, description: `Description of ${cve}`, cvss: [], configurations: [], ...more };
}

/** A configuration of one node: any of these criteria. */
export function anyOf(...matches: readonly (Partial<CpeMatch> & { criteria: string })[]): NvdRow['configurations'][number] {
  return {
    operator: 'OR',
    negate: false,
    nodes: [{ operator: 'OR', negate: false, matches: matches.map((each) => ({ vulnerable: true, ...each })) }],
  };
}

/** A CPE with all its stars: `a:apache:http_server:2.4.58`. */
export function cpe(short: string): string {
  return `cpe:2.3:${short}${':*'.repeat(11 - short.split(':').length)}`;
}

/** An entry of JVN iPedia; invented, like every text of it. */
export function jvnRow(id: string, more: Partial<JvnRow> = {}): JvnRow {
  return {
    id,
    title: `${id} の題名`,
    link: `https://jvndb.jvn.jp/ja/contents/${id.slice(6, 10)}/${id}.html`,
    published: '2024-01-01T00:00:00.000Z',
    modified: '2024-02-01T00:00:00.000Z',
    cves: [],
    oddCves: [],
    notices: [],
    alerts: [],
    cvss: [],
    products: [],
    state: 'valid',
    ...more,
  };
}

/** A notice of JVN or JPCERT/CC. */
export function noticeRow(source: NoticeRow['source'], id: string, more: Partial<NoticeRow> = {}): NoticeRow {
  const dates = { published: '2024-01-01T00:00:00.000Z', modified: '2024-02-01T00:00:00.000Z' };
  const kind = source === 'jvn' ? 'notice' : 'alert';
  return {
    source,
    kind,
    id,
    title: `${id} の題名`,
    link: `https://www.example.invalid/${encodeURIComponent(id)}`,
    ...dates,
    cves: [],
    notices: [],
    ...more,
  };
}

/** A vendor's advisory with one statement. */
export function advisoryRow(
  provider: string,
  id: string,
  statement: Partial<AdvisoryStatement>,
  more: Partial<AdvisoryRow> = {},
): AdvisoryRow {
  return {
    provider,
    id,
    category: 'csaf_security_advisory',
    title: `Advisory ${id}`,
    publisher: provider,
    link: `https://vendor.example.invalid/${id}`,
    published: '2024-01-01T00:00:00.000Z',
    modified: '2024-02-01T00:00:00.000Z',
    status: 'final',
    statements: [
      {
        affected: [],
        notAffected: [],
        fixed: [],
        investigating: [],
        cvss: [],
        words: [],
        justifications: [],
        remediations: [],
        ...statement,
      },
    ],
    ...more,
  };
}

/** A product of an advisory. */
export function advisoryProduct(more: Partial<AdvisoryProduct>): AdvisoryProduct {
  return { name: 'product', purls: [], ...more };
}

/** Vectors by what they amount to. */
export const vectors = {
  critical: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H',
  high: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H',
  medium: 'CVSS:3.0/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N',
  low: 'CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N',
} as const;

/** A rating by such a vector. */
export function rating(vector: keyof typeof vectors, more: Partial<NvdRow['cvss'][number]> = {}): NvdRow['cvss'][number] {
  return { version: '3.1', vector: vectors[vector], score: null, by: 'nvd@nist.gov', kind: 'primary', ...more };
}
