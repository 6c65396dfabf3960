import type { FeedRecord, HeldFeed, HeldStoredFeed } from '../../feeds/record.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import type { DependenciesOptions } from './options.ts';
import type { RequiredSource, ScanEnd } from './ports.ts';
import { sourceMaxAgeDays, vendorMaxAgeDays } from './sources.ts';

/** One line of the consultation record (照会記録): which source was asked, with which data, and whether its answer counts. */
export interface Consultation {
  readonly feed: string;
  /** Only `consulted` counts. `partial`: some of its records cannot be used. `refused`: data made for tests in a real contract. */
  readonly result: 'consulted' | 'stale' | 'partial' | 'damaged' | 'notConsulted' | 'refused';
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

/** The feeds that were consulted or should have been. */
export interface ConsultedFeeds extends Pick<Extract<ScanEnd, { end: 'scanned' }>, 'databases' | 'kev'> {
  /** Feeds of the store, required or not. */
  readonly stored?: readonly HeldStoredFeed[];
  /** Sources that must count. The databases of the ecosystems that occur, and KEV, must whatever stands here. */
  readonly required?: readonly RequiredSource[];
}

/** What the feeds amount to. */
export interface JudgedFeeds {
  /** Sorted by feed. */
  readonly consultations: readonly Consultation[];
  /** Why required sources do not count. */
  readonly reasons: readonly Reason[];
  readonly testData: readonly Reason[];
}

const day = 86_400_000;

/** Judges every feed that was consulted or should have been. A required one that does not count keeps the outcome from being complete. */
export function judgeFeeds({ databases, kev, stored = [], required = [] }: ConsultedFeeds, question: FreshnessQuestion): JudgedFeeds {
  const held: readonly HeldFeed<unknown>[] = [...databases, kev, ...stored];
  const feeds = held.map((feed) => ({ feed, name: feed.state === 'held' ? feed.record.feed : feed.feed }));
  const missing = required.filter(({ feed }) => feed !== 'osv' && feeds.every(({ name }) => name !== feed));
  const consultations = [
    ...feeds.map(({ feed, name }) => consultationOf(feed, { name, maxAgeDays: maxAgeOf(name, required, question), question })),
    ...missing.map(({ feed }): Consultation => ({ feed, result: 'notConsulted', reason: notAskedReason(feed) })),
  ].toSorted((a, b) => (a.feed < b.feed ? -1 : a.feed > b.feed ? 1 : 0));
  const must = new Set([
    ...databases.map((feed) => (feed.state === 'held' ? feed.record.feed : feed.feed)),
    'kev',
    ...required.map(({ feed }) => feed),
  ]);
  return {
    consultations,
    reasons: consultations.flatMap(({ feed, reason: why }) => (why !== undefined && must.has(feed) ? why : [])),
    testData: feeds
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap(({ feed }) => (feed.state === 'held' && feed.record.testData !== undefined ? testDataReason(feed.record) : [])),
  };
}

/** Where both the options and the policy's list name an age, the stricter one counts. */
function maxAgeOf(name: string, required: readonly RequiredSource[], { options }: FreshnessQuestion): number {
  const given = [options.sourceMaxAgeDays[name], ...required.filter(({ feed }) => feed === name).map(({ maxAgeDays }) => maxAgeDays)];
  const ages = given.filter((age) => age !== undefined);
  if (ages.length > 0) return Math.min(...ages);
  if (name.startsWith('osv/')) return options.quietEcosystems[name.slice('osv/'.length)] ?? options.maxAgeDays;
  return name === 'kev' ? options.kevMaxAgeDays : (sourceMaxAgeDays[name] ?? vendorMaxAgeDays);
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
  if (facts.unreadable > 0) return { ...facing, result: 'partial', reason: unreadableReason(name, facts.unreadable) };
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

function notAskedReason(feed: string): Reason {
  return reason(
    'feed-not-asked',
    {
      ja: '必須の情報源「{feed}」を照会していません。この名前の情報源を kenpin は照会できないか、納品物に該当する部品がありません。',
      en: 'The required source {feed} was not consulted: kenpin knows no source of that name, or nothing in the delivery belongs to it.',
    },
    { feed },
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
