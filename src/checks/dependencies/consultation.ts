import type { FeedRecord, HeldFeed } from '../../feeds/record.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import type { DependenciesOptions } from './options.ts';
import type { ScanEnd } from './ports.ts';

/** One line of the consultation record (照会記録): which source was asked, with which data, and whether its answer counts. */
export interface Consultation {
  readonly feed: string;
  readonly result: 'consulted' | 'stale' | 'damaged' | 'notConsulted' | 'refused';
  readonly source?: string;
  /** RFC 3339, UTC. */
  readonly fetchedAt?: string;
  /** Newest date inside the data, RFC 3339, UTC. */
  readonly dataAsOf?: string;
  readonly maxAgeDays?: number;
  readonly records?: number;
  readonly sha256?: string;
  readonly testData?: string;
  readonly reason?: Reason;
}

/** When and under which policy the feeds are judged. */
export interface FreshnessQuestion {
  readonly now: Date;
  readonly trial: boolean;
  readonly options: DependenciesOptions;
}

/** What the feeds amount to. */
export interface JudgedFeeds {
  readonly consultations: readonly Consultation[];
  readonly reasons: readonly Reason[];
  readonly testData: readonly Reason[];
}

const day = 86_400_000;

/** Judges every feed that the scan consulted or should have consulted. What does not count keeps the outcome from being complete. */
export function judgeFeeds(
  { databases, kev }: Pick<Extract<ScanEnd, { end: 'scanned' }>, 'databases' | 'kev'>,
  question: FreshnessQuestion,
): JudgedFeeds {
  const { options } = question;
  const feeds: { feed: HeldFeed<unknown>; name: string; maxAgeDays: number }[] = [
    ...databases.map((feed) => {
      const name = feed.state === 'held' ? feed.record.feed : feed.feed;
      return { feed, name, maxAgeDays: options.quietEcosystems[name.replace(/^osv\//, '')] ?? options.maxAgeDays };
    }),
    { feed: kev, name: 'kev', maxAgeDays: options.kevMaxAgeDays },
  ];
  const consultations = feeds
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ feed, name, maxAgeDays }) => consultationOf(feed, { name, maxAgeDays, question }));
  return {
    consultations: [...consultations, ...notInThisForm],
    reasons: consultations.flatMap(({ reason: why }) => why ?? []),
    testData: feeds.flatMap(({ feed }) => (feed.state === 'held' && feed.record.testData !== undefined ? testDataReason(feed.record) : [])),
  };
}

interface FeedQuestion {
  readonly name: string;
  readonly maxAgeDays: number;
  readonly question: FreshnessQuestion;
}

function consultationOf(feed: HeldFeed<unknown>, { name, maxAgeDays, question }: FeedQuestion): Consultation {
  if (feed.state !== 'held') return { feed: name, result: feed.state === 'notHeld' ? 'notConsulted' : 'damaged', reason: feed.reason };
  const { record, facts } = feed;
  const facing = {
    feed: name,
    source: record.source,
    fetchedAt: record.fetchedAt,
    dataAsOf: facts.dataAsOf,
    maxAgeDays,
    records: facts.records,
    sha256: record.sha256,
    ...(record.testData === undefined ? {} : { testData: record.testData.label.en }),
  };
  if (record.testData !== undefined && !question.trial) return { ...facing, result: 'refused', reason: refusedReason(name) };
  const stale = staleReason(feed, { name, maxAgeDays, question });
  if (stale !== null) return { ...facing, result: 'stale', reason: stale };
  if (facts.records === 0) return { ...facing, result: 'damaged', reason: emptyReason(name) };
  if (facts.unreadable > 0) return { ...facing, result: 'damaged', reason: unreadableReason(name, facts.unreadable) };
  return { ...facing, result: 'consulted' };
}

/** The newest date inside the data counts, never a file's. Frozen test data is judged on the day it names for itself. A date in the future proves a wrong clock. */
function staleReason(feed: Extract<HeldFeed<unknown>, { state: 'held' }>, { name, maxAgeDays, question }: FeedQuestion): Reason | null {
  const today = feed.record.testData === undefined ? question.now.getTime() : Date.parse(feed.record.testData.asOf);
  const age = (today - Date.parse(feed.facts.dataAsOf)) / day;
  if (age <= maxAgeDays && age >= -1) return null;
  return reason(
    'feed-stale',
    {
      ja: '脆弱性情報「{feed}」の最新データは {asOf} 時点のもので、判定日から {age} 日離れています（許容 {max} 日）。',
      en: 'The newest data in the feed {feed} is of {asOf}, {age} days from the day of judgement (allowed: {max}).',
    },
    { feed: name, asOf: feed.facts.dataAsOf, age: Math.round(age), max: maxAgeDays },
  );
}

function emptyReason(feed: string): Reason {
  return reason('feed-empty', { ja: '脆弱性情報「{feed}」に1件も記録がありません。', en: 'The feed {feed} has no records.' }, { feed });
}

function unreadableReason(feed: string, count: number): Reason {
  return reason(
    'feed-records-dropped',
    {
      ja: '脆弱性情報「{feed}」の {count} 件は、この版の osv-scanner が黙って読み飛ばす形式です。kenpin を更新してください。',
      en: 'The pinned osv-scanner silently drops {count} records of the feed {feed}. Update kenpin.',
    },
    { feed, count },
  );
}

function refusedReason(feed: string): Reason {
  return reason(
    'feed-test-data-refused',
    {
      ja: '脆弱性情報「{feed}」は試験用データです。実契約の検査には使えません。',
      en: 'The feed {feed} is test data and must not serve a real contract.',
    },
    { feed },
  );
}

function testDataReason({ feed, testData }: FeedRecord): Reason {
  return reason(
    'feed-test-data',
    {
      ja: '脆弱性情報「{feed}」は試験用データです（{label}）。この結果は納品の証跡になりません。',
      en: 'The feed {feed} is test data ({label}). This result is no evidence for a delivery.',
    },
    { feed, label: testData?.label.ja ?? '' },
  );
}

/** Sources that the annex wants consulted and this version of the check does not consult. They are listed so that nobody believes it did. */
const notInThisForm: readonly Consultation[] = [
  'NVD',
  'JVN iPedia / MyJVN',
  'JVN',
  'JPCERT/CC',
  'CISA advisories (CSAF)',
  'vendor advisories',
].map((feed) => ({
  feed,
  result: 'notConsulted',
  reason: reason('feed-not-implemented', {
    ja: 'この版の kenpin では照会していません。',
    en: 'This version of kenpin does not consult it.',
  }),
}));
