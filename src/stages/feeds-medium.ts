import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { FeedRecord } from '../feeds/record.ts';
import { isStoredFeed } from '../feeds/store/records.ts';
import { storeFile } from '../feeds/store/schema.ts';
import { StoreError } from '../feeds/store/store.ts';
import { clockSkew } from '../feeds/update.ts';
import type { Clock, Progress } from '../gate/ports.ts';
import { fillText, type Text } from '../gate/text.ts';
import { feedFiles, feedPath, moveFeed } from '../io/feed-folder.ts';
import { holdFeedFolder } from '../io/feed-hold.ts';
import * as medium from '../io/feed-medium.ts';
import { openAllFeeds, recordsOf } from '../io/feed-shelves.ts';
import { replaceStore, verifyStore } from '../io/feed-store.ts';
import { kenpinVersion } from '../options/version.ts';
import * as errors from './feeds-medium-errors.ts';

/** What an export or import works with. */
export interface CarryRequest {
  /** The feed folder. */
  readonly folder: string;
  /** The folder on the medium. */
  readonly medium: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly progress: Progress;
}

/** What was carried. */
export interface Carried {
  readonly feeds: readonly FeedRecord[];
  /** SHA-256 of the manifest: who compares it on both sides knows that the medium is the one that was written. */
  readonly manifest: string;
}

/**
 * Writes every feed that is held onto a medium: verified copies, the store as it is at one moment, and a manifest with all hashes, last. Throws ToolError where a
 * feed is damaged, InputError where the folder holds something else.
 */
export async function exportFeeds({ folder, medium: to, clock, signal, progress }: CarryRequest): Promise<Carried> {
  refuseOverlap(folder, to);
  if (!(await medium.mayHoldMedium(to))) throw errors.foreignTarget(to);
  const held = await openAllFeeds(folder);
  const damaged = [...held.values()].flatMap((each) => (each.state === 'damaged' ? [each.reason.text] : []));
  if (damaged.length > 0) throw errors.damagedFeeds(folder, damaged);
  const records = recordsOf(held);
  if (records.size === 0) throw errors.noFeeds(folder);
  await medium.clearMedium(to);
  const files = [...records.values()].filter(({ feed }) => !isStoredFeed(feed));
  for (const [index, record] of files.entries()) {
    signal.throwIfAborted();
    progress.report({ task: { ja: `書き出し: ${record.feed}`, en: `Exporting ${record.feed}` }, done: index, total: files.length });
    await medium.copyFileFeed(folder, to, record);
  }
  signal.throwIfAborted();
  if (files.length < records.size) await medium.copyStoreFile(folder, to);
  // Read from the medium: what counts is what lies there.
  const feeds = await verifyFolder(to, to);
  const manifest = await medium.writeManifest(to, { exportedAt: clock.now().toISOString(), kenpin: kenpinVersion, feeds });
  return { feeds, manifest };
}

/** Opens and reads everything in a folder; the records, sorted by feed. Throws ToolError that names the medium. */
async function verifyFolder(folder: string, named: string): Promise<FeedRecord[]> {
  const found = await openAllFeeds(folder);
  for (const each of found.values()) if (each.state !== 'held') throw errors.damagedMedium(named, each.reason.text.en);
  const records = recordsOf(found);
  try {
    if ([...records.keys()].some((feed) => isStoredFeed(feed))) verifyStore(join(folder, storeFile));
  } catch (error) {
    if (error instanceof StoreError) throw errors.damagedMedium(named, `${storeFile}: ${error.message}`);
    throw error;
  }
  return [...records.values()].toSorted((a, b) => (a.feed < b.feed ? -1 : 1));
}

/**
 * Takes the feeds of a medium in place of those that are held. Everything is copied, hashed, opened and read before anything is replaced; then each feed is replaced
 * by a change of name, so that a kill at any moment leaves each feed as it was or as it is to be, whole. Feeds that lie in files and are not on the medium stay.
 * Throws ToolError for a medium that is damaged, partial, or (without `allowOlder`) older than what is held; InputError where there is none.
 */
export async function importFeeds({
  folder,
  medium: from,
  clock,
  signal,
  progress,
  allowOlder,
}: CarryRequest & { readonly allowOlder: boolean }): Promise<Carried> {
  refuseOverlap(folder, from);
  const read = await reading(from, async () => await medium.readManifest(from));
  if (read === null) throw errors.noMedium(from, medium.manifestFile);
  const { manifest, sha256 } = read;
  return await holdFeedFolder(folder, async () => {
    progress.report({ task: { ja: '媒体を確かめています', en: 'Verifying the medium' }, done: 0 });
    return await reading(from, async () =>
      medium.withStagedMedium({ from, folder, manifest, signal }, async (staging) => {
        const feeds = await verifyFolder(staging, from);
        if (!isDeepStrictEqual(feeds, manifest.feeds)) throw errors.damagedMedium(from, 'its feeds are not those of the manifest');
        const losses = lossesOf(feeds, recordsOf(await openAllFeeds(folder)), clock.now());
        if (losses.never.length > 0) throw errors.damagedMedium(from, losses.never.map(({ en }) => en).join(' '));
        if (losses.older.length > 0 && !allowOlder) throw errors.refusedMedium(from, losses.older);
        signal.throwIfAborted();
        await replaceAll(staging, folder, { feeds, manifest });
        return { feeds, manifest: sha256 };
      }),
    );
  });
}

async function reading<Result>(from: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof medium.MediumError) throw errors.damagedMedium(from, error.message);
    throw error;
  }
}

async function replaceAll(
  staging: string,
  folder: string,
  { feeds, manifest }: { feeds: readonly FeedRecord[]; manifest: medium.MediumManifest },
): Promise<void> {
  for (const record of feeds.filter(({ feed }) => !isStoredFeed(feed))) {
    const names = manifest.files.map(({ path }) => path.split('/')).filter((parts) => parts.slice(0, -1).join('/') === record.feed);
    const data = names.map((parts) => parts.at(-1) ?? '').filter((name) => name !== feedFiles.record);
    await moveFeed(feedPath(staging, record.feed), folder, { record, names: data });
  }
  if (feeds.some(({ feed }) => isStoredFeed(feed))) await replaceStore(join(staging, storeFile), join(folder, storeFile));
}

/** What would be lost by taking these feeds: the store is replaced as one, feeds in files one by one. */
function lossesOf(feeds: readonly FeedRecord[], held: ReadonlyMap<string, FeedRecord>, now: Date): { older: Text[]; never: Text[] } {
  const older: Text[] = [];
  for (const { feed, dataAsOf, testData } of feeds) {
    const former = held.get(feed);
    if (former === undefined || former.testData !== undefined) continue;
    if (testData !== undefined) older.push(fillText(lossTexts.testData, { feed }));
    else if (Date.parse(dataAsOf) < Date.parse(former.dataAsOf))
      older.push(fillText(lossTexts.older, { feed, found: dataAsOf, held: former.dataAsOf }));
  }
  if (feeds.some(({ feed }) => isStoredFeed(feed))) {
    const gone = [...held.values()].filter(
      ({ feed, testData }) => isStoredFeed(feed) && testData === undefined && feeds.every((each) => each.feed !== feed),
    );
    older.push(...gone.map(({ feed }) => fillText(lossTexts.gone, { feed })));
  }
  const ahead = feeds.filter(({ dataAsOf }) => Date.parse(dataAsOf) > now.getTime() + clockSkew);
  return { older, never: ahead.map(({ feed, dataAsOf }) => fillText(lossTexts.ahead, { feed, found: dataAsOf })) };
}

const lossTexts = {
  testData: { ja: '「{feed}」は試験用データで、手元には本物のデータがあります。', en: '{feed} is test data, and real data are held.' },
  older: {
    ja: '「{feed}」は {found} 時点で、手元のもの（{held} 時点）より古いです。',
    en: '{feed} is as of {found}, older than {held}, which is held.',
  },
  gone: { ja: '手元にある「{feed}」が媒体にありません。', en: '{feed}, which is held, is not on the medium.' },
  ahead: { ja: '「{feed}」の日付 {found} が未来です。', en: '{feed} is dated in the future: {found}.' },
} as const satisfies Readonly<Record<string, Text>>;

function refuseOverlap(folder: string, other: string): void {
  const [one, two] = [resolve(folder), resolve(other)];
  const within = (inner: string, outer: string) => {
    const path = relative(outer, inner);
    return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
  };
  if (within(one, two) || within(two, one)) throw errors.sameFolder(other);
}
