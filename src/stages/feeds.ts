import { judgeFeeds, type Consultation } from '../checks/dependencies/consultation.ts';
import { dependenciesOptions } from '../checks/dependencies/options.ts';
import { kevAddress, kevSource } from '../feeds/kev/feed.ts';
import { osvBucket, osvSource } from '../feeds/osv/feed.ts';
import type { FeedReport } from '../feeds/record.ts';
import { updateFeed, type UpdatePorts } from '../feeds/update.ts';
import type { Clock, Progress } from '../gate/ports.ts';
import { fillText } from '../gate/text.ts';
import { sha256Bytes } from '../io/digest.ts';
import { readOsvArchive } from '../io/feed-archive.ts';
import { isEcosystemName, listFeeds, openKevShelf, openOsvShelf, readFeedRecord, writeFeed } from '../io/feed-folder.ts';
import { fetchBytes } from '../io/http.ts';
import { InputError } from '../gate/error.ts';

/** What `kenpin feeds update` is asked for. */
export interface UpdateRequest {
  /** The feed folder. */
  readonly folder: string;
  /** Base address of the OSV bucket or of a mirror with the same paths; a mirror also serves `kev/known_exploited_vulnerabilities.json`. Default: osv.dev's bucket. */
  readonly base: string;
  /** Names as in the bucket's `ecosystems.txt`: `npm`, `PyPI`, `Maven`. */
  readonly ecosystems: readonly string[];
  /** Address of the KEV catalogue, where it is not the one that follows from `base`. */
  readonly kev?: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly progress: Progress;
}

/** Brings the feeds up to date, one after the other. A feed that fails keeps its former data and does not keep the others from their turn. */
export async function updateFeeds(request: UpdateRequest): Promise<FeedReport[]> {
  const wrong = request.ecosystems.find((each) => !isEcosystemName(each));
  if (wrong !== undefined) throw noEcosystem(wrong);
  const ports = portsFor(request);
  const kev =
    request.kev ??
    (request.base === osvBucket ? kevAddress : `${request.base.replace(/\/+$/, '')}/kev/known_exploited_vulnerabilities.json`);
  const sources = [
    ...request.ecosystems.map((ecosystem) => osvSource({ base: request.base, ecosystem }, readOsvArchive, ports)),
    kevSource(kev),
  ];
  const reports: FeedReport[] = [];
  for (const source of sources) {
    request.signal.throwIfAborted();
    const task = { ja: `脆弱性情報を取得: ${source.feed}`, en: `Fetching ${source.feed}` };
    request.progress.report({ task, done: reports.length, total: sources.length });
    reports.push(await updateFeed(source, ports));
  }
  return reports;
}

function portsFor({ folder, clock, signal }: UpdateRequest): UpdatePorts {
  return {
    fetch: fetchBytes,
    hash: sha256Bytes,
    now: () => clock.now(),
    signal,
    current: async (feed) => {
      const record = await readFeedRecord(folder, feed);
      if (record === null) return null;
      const held = feed === 'kev' ? await openKevShelf(folder).consult() : await openOsvShelf(folder).consult(feed.replace(/^osv\//, ''));
      return { record, whole: held.state === 'held' };
    },
    write: (content) => writeFeed(folder, content),
  };
}

function noEcosystem(name: string): InputError {
  return new InputError({
    code: 'feeds-ecosystem',
    text: { ja: 'エコシステム名「{name}」は正しくありません。', en: '{name} is no name of an ecosystem.' },
    mend: { ja: '`npm`、`PyPI`、`Maven` のように OSV の名前で指定してください。', en: 'Use the names of OSV: `npm`, `PyPI`, `Maven`.' },
    parameters: { name },
  });
}

/** How each feed in the folder stands today, from its own data; and the sources that kenpin does not consult yet, by name. */
export async function feedsStatus({ folder, clock }: { folder: string; clock: Clock }): Promise<FeedReport[]> {
  const names = await listFeeds(folder);
  const shelf = openOsvShelf(folder);
  const databases = [];
  for (const name of names) if (name !== 'kev') databases.push(await shelf.consult(name.replace(/^osv\//, '')));
  const options = dependenciesOptions.parse({});
  const judged = judgeFeeds({ databases, kev: await openKevShelf(folder).consult() }, { now: clock.now(), trial: true, options });
  return await Promise.all(judged.consultations.map((each) => reportOf(folder, each)));
}

async function reportOf(folder: string, { feed, result, reason: why, ...facts }: Consultation): Promise<FeedReport> {
  const record = result === 'notConsulted' ? null : await readFeedRecord(folder, feed);
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
  return { ...shared, state: result === 'stale' ? 'stale' : 'failed', reason: because, record, text: because.text };
}
