import { judgeFeeds, type Consultation } from '../checks/dependencies/consultation.ts';
import { dependenciesOptions, type DependenciesOptions } from '../checks/dependencies/options.ts';
import type { RequiredSource } from '../checks/dependencies/ports.ts';
import { storedFeeds } from '../checks/dependencies/sources.ts';
import type { FeedRecord, FeedReport, HeldOsvFeed, HeldStoredFeed } from '../feeds/record.ts';
import type { Clock } from '../gate/ports.ts';
import { reason } from '../gate/reason.ts';
import { fillText } from '../gate/text.ts';
import { listFeeds, openKevShelf, openOsvShelf, readFeedRecord } from '../io/feed-folder.ts';
import { openKnowledgeShelf, type ListedKnowledge } from '../io/knowledge.ts';
import { profiles } from '../requirements/profile.ts';
import type { GateContext } from './context.ts';
import { subjectOf } from './subject.ts';

/** By what a feed folder is judged. */
export interface FeedDemands {
  readonly required: readonly RequiredSource[];
  readonly options: DependenciesOptions;
  /** Whether data made for tests count. */
  readonly trial: boolean;
}

/** How one feed stands, and whether the gate needs it. */
export type FeedStatus = FeedReport & { readonly required: boolean; readonly consultation: Consultation };

/** What the policy and its profile demand; without a policy, what the annexes that kenpin knows demand of everybody. */
export function feedDemands(context: GateContext | null): FeedDemands {
  if (context === null) {
    const feeds = new Set(profiles.flatMap(({ requiredSources }) => requiredSources));
    return { required: [...feeds].map((feed) => ({ feed })), options: dependenciesOptions.parse({}), trial: true };
  }
  const { policy } = context;
  // The options were parsed by this very schema when the policy was read.
  const options = policy.checks.dependencies.options as DependenciesOptions;
  return { required: subjectOf(context).sources, options, trial: policy.purpose === 'trial' };
}

/** How each feed in the folder stands today, from its own data; and what is required and missing. */
export async function feedsStatus({
  folder,
  clock,
  demands = feedDemands(null),
}: {
  folder: string;
  clock: Clock;
  demands?: FeedDemands;
}): Promise<FeedStatus[]> {
  const { required, options, trial } = demands;
  const databases = await heldDatabases(folder);
  const knowledge = await openKnowledgeShelf(folder).open();
  const stored = heldStored(knowledge, required);
  knowledge.close();
  const kev = await openKevShelf(folder).consult();
  const judged = judgeFeeds({ databases, kev, stored, required }, { now: clock.now(), trial, options });
  const needed = new Set(['kev', ...required.map(({ feed }) => feed), ...judged.consultations.map(({ feed }) => feed).filter(isOsv)]);
  const consultations = databases.length > 0 ? judged.consultations : [noDatabase(), ...judged.consultations];
  const records = new Map(
    [...databases, kev, ...stored].flatMap((held) => (held.state === 'held' ? [[held.record.feed, held.record] as const] : [])),
  );
  return await Promise.all(
    consultations.map(async (consultation): Promise<FeedStatus> => {
      const { feed } = consultation;
      const record = records.get(feed) ?? (feed === 'kev' || isOsv(feed) ? await readFeedRecord(folder, feed).catch(() => null) : null);
      return { ...reportOf(consultation, record), required: needed.has(feed) || feed === 'osv', consultation };
    }),
  );
}

function isOsv(feed: string): boolean {
  return feed.startsWith('osv/');
}

async function heldDatabases(folder: string): Promise<HeldOsvFeed[]> {
  const shelf = openOsvShelf(folder);
  const databases: HeldOsvFeed[] = [];
  for (const name of await listFeeds(folder)) if (isOsv(name)) databases.push(await shelf.consult(name.slice('osv/'.length)));
  return databases;
}

function heldStored(knowledge: ListedKnowledge, required: readonly RequiredSource[]): HeldStoredFeed[] {
  return [...new Set([...storedFeeds(required), ...knowledge.feeds()])].map((feed) => knowledge.consult(feed));
}

/** Which ecosystems a delivery needs is known when it is checked; with none at all nothing can be. */
function noDatabase(): Consultation {
  return {
    feed: 'osv',
    result: 'notConsulted',
    reason: reason('feed-not-held', {
      ja: 'OSV のデータベースが1つもありません。`kenpin feeds update` で取得してください。',
      en: 'There is no database of OSV at all. Fetch it with `kenpin feeds update`.',
    }),
  };
}

function reportOf({ feed, result, reason: why, ...facts }: Consultation, record: FeedRecord | null): FeedReport {
  const shared = { feed, source: facts.source ?? null };
  if (result === 'consulted' && record !== null) {
    const mark = facts.testData === undefined ? { ja: '', en: '' } : { ja: '（試験用データ）', en: ' (test data)' };
    const text = fillText(
      { ja: `{feed}: {records} 件、データは {asOf} 時点${mark.ja}`, en: `{feed}: {records} records, data as of {asOf}${mark.en}` },
      { feed, records: record.records, asOf: record.dataAsOf },
    );
    return { ...shared, state: 'ok', record, changed: false, text };
  }
  const because = why ?? { code: 'feed-unknown', text: { ja: '不明', en: 'unknown' } };
  if (result === 'notConsulted') return { ...shared, state: 'notConsulted', reason: because, text: because.text };
  const state = result === 'stale' || result === 'partial' ? result : 'failed';
  return { ...shared, state, reason: because, record, text: because.text };
}
