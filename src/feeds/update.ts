import { reason, type Reason } from '../gate/reason.ts';
import type { Fetch, FetchEnd } from './fetch.ts';
import type { FeedFacts, FeedRecord, FeedReport } from './record.ts';
import { futureReason, olderReason } from './store/reasons.ts';

/** What an update needs of the world. */
export interface UpdatePorts {
  readonly fetch: Fetch;
  /** SHA-256, lower-case hex. */
  readonly hash: (bytes: Uint8Array) => string;
  readonly now: () => Date;
  /** The feed's own record and whether its data were found whole; null where there is none. */
  readonly current: (feed: string) => Promise<{ readonly record: FeedRecord; readonly whole: boolean } | null>;
  /** Replaces a feed; without files only its record. */
  readonly write: (content: { readonly record: FeedRecord; readonly files: Readonly<Record<string, Uint8Array>> }) => Promise<void>;
  readonly signal?: AbortSignal;
}

/** One source and how to know its data. */
export interface FeedSource {
  readonly feed: string;
  readonly url: string;
  /** Name of the data file in the feed folder. */
  readonly file: string;
  /** Greatest number of bytes. */
  readonly limit: number;
  /** Reads the data to their end; throws with the place where they do not conform. */
  readonly read: (bytes: Uint8Array) => Promise<FeedFacts>;
  /** Further files of the source, fetched after the data; throws a Reason-bearing refusal by returning it. */
  readonly also?: (facts: FeedFacts) => Promise<{ readonly files: Readonly<Record<string, Uint8Array>> } | { readonly refused: Reason }>;
}

/** Milliseconds that one file may take, waiting included. */
export const fetchDeadline = 10 * 60 * 1000;

/** A fall by more than a tenth means that the source lost data; osv.dev itself stops publishing at the same bound. */
export const leastShare = 0.9;

/** Milliseconds that clocks may differ by. */
export const clockSkew = 24 * 60 * 60 * 1000;

/** Fetches, checks, and only then replaces. Whatever is wrong with the new data, the former stay. */
export async function updateFeed(source: FeedSource, ports: UpdatePorts): Promise<FeedReport> {
  const before = await ports.current(source.feed);
  const condition = before !== null && before.whole && before.record.testData === undefined ? before.record : null;
  const end = await ports.fetch({
    url: source.url,
    deadline: fetchDeadline,
    limit: source.limit,
    etag: condition?.etag,
    lastModified: condition?.lastModified,
    signal: ports.signal,
  });
  const failed = (why: Reason): FeedReport => ({
    feed: source.feed,
    source: source.url,
    state: 'failed',
    reason: why,
    record: before?.record ?? null,
    text: why.text,
  });
  if (end.end === 'notModified' && condition !== null) {
    const record = { ...condition, fetchedAt: ports.now().toISOString() };
    await ports.write({ record, files: {} });
    return okReport(record, false);
  }
  if (end.end !== 'fetched') return failed(fetchReason(source, end));
  if (looksLikeHtml(end)) return failed(htmlReason(source));
  return await take({ source, before: before?.record ?? null, end, failed }, ports);
}

interface Taking {
  readonly source: FeedSource;
  readonly before: FeedRecord | null;
  readonly end: Extract<FetchEnd, { end: 'fetched' }>;
  readonly failed: (why: Reason) => FeedReport;
}

async function take({ source, before, end, failed }: Taking, ports: UpdatePorts): Promise<FeedReport> {
  const facts = await source.read(end.bytes).catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
  if (typeof facts === 'string') return failed(invalidReason(source, facts));
  if (facts.records === 0) return failed(invalidReason(source, 'no records'));
  if (Date.parse(facts.dataAsOf) > ports.now().getTime() + clockSkew)
    return failed(futureReason(source.feed, { place: source.url, date: facts.dataAsOf, now: ports.now().toISOString() }));
  const lost = before === null || before.testData !== undefined ? null : lossOf(source, before, facts);
  if (lost !== null) return { feed: source.feed, source: source.url, state: 'partial', reason: lost, record: before, text: lost.text };
  const more = (await source.also?.(facts)) ?? { files: {} };
  if ('refused' in more) return failed(more.refused);
  const record: FeedRecord = {
    schema: 'kenpin.feed/1',
    feed: source.feed,
    source: source.url,
    fetchedAt: ports.now().toISOString(),
    dataAsOf: facts.dataAsOf,
    records: facts.records,
    sha256: ports.hash(end.bytes),
    ...(end.etag === undefined ? {} : { etag: end.etag }),
    ...(end.lastModified === undefined ? {} : { lastModified: end.lastModified }),
  };
  await ports.write({ record, files: { ...more.files, [source.file]: end.bytes } });
  return okReport(record, true);
}

/** Whether the new data have less than the former ones. */
function lossOf(source: FeedSource, before: FeedRecord, facts: FeedFacts): Reason | null {
  if (facts.records < before.records * leastShare) return shrunkReason(source, before.records, facts.records);
  return Date.parse(facts.dataAsOf) < Date.parse(before.dataAsOf)
    ? olderReason(source.feed, { url: source.url, held: before.dataAsOf, found: facts.dataAsOf })
    : null;
}

/** A feed that is whole now. */
export function okReport(record: FeedRecord, changed: boolean): FeedReport {
  const { text } = reason(
    'feed-ok',
    {
      ja: `{feed}: {records} 件、データは {asOf} 時点${changed ? '（更新しました）' : '（変更なし）'}`,
      en: `{feed}: {records} records, data as of {asOf}${changed ? ' (updated)' : ' (unchanged)'}`,
    },
    { feed: record.feed, records: record.records, asOf: record.dataAsOf },
  );
  return { feed: record.feed, source: record.source, state: 'ok', record, changed, text };
}

/** A login page or an error page that came with status 200. */
export function looksLikeHtml({ contentType, bytes }: Extract<FetchEnd, { end: 'fetched' }>): boolean {
  return contentType.includes('text/html') || /^\s*<(!doctype|html)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}

/** Why a fetch brought nothing. */
export function fetchReason({ feed, url }: Pick<FeedSource, 'feed' | 'url'>, end: Exclude<FetchEnd, { end: 'fetched' }>): Reason {
  if (end.end === 'webPage') return htmlReason({ feed, url });
  const why = end.end === 'refused' ? `HTTP ${end.status}` : end.end === 'broken' ? end.message : end.end;
  return reason(
    'feed-fetch-failed',
    {
      ja: '脆弱性情報「{feed}」を {url} から取得できませんでした（{why}）。前のデータはそのまま残しています。',
      en: 'The feed {feed} could not be fetched from {url} ({why}). The former data were kept.',
    },
    { feed, url, why },
  );
}

/** A web page came instead of data. */
export function htmlReason({ feed, url }: Pick<FeedSource, 'feed' | 'url'>): Reason {
  return reason(
    'feed-html',
    {
      ja: '{url} は「{feed}」のデータではなく Web ページを返しました。プロキシやログイン画面を確認してください。',
      en: '{url} answered with a web page instead of the data of {feed}. Look for a proxy or a login page.',
    },
    { feed, url },
  );
}

/** Data that arrived but do not conform. */
export function invalidReason({ feed, url }: Pick<FeedSource, 'feed' | 'url'>, why: string): Reason {
  return reason(
    'feed-invalid',
    {
      ja: '{url} から取得した「{feed}」のデータが正しい形式ではありません（{why}）。前のデータはそのまま残しています。',
      en: 'The data of {feed} from {url} do not conform ({why}). The former data were kept.',
    },
    { feed, url, why: why.slice(0, 200) },
  );
}

/** The source may have lost data. */
export function shrunkReason({ feed }: Pick<FeedSource, 'feed'>, before: number, now: number): Reason {
  return reason(
    'feed-shrunk',
    {
      ja: '「{feed}」の件数が {before} 件から {now} 件へ1割を超えて減りました。取得元でデータが欠けているおそれがあるため、置き換えていません。',
      en: 'The records of {feed} fell from {before} to {now}, by more than a tenth. The source may have lost data; nothing was replaced.',
    },
    { feed, before, now },
  );
}
