import { join } from 'node:path';
import type { Fetch } from '../feeds/fetch.ts';
import { politeFetch, type Waiting } from '../feeds/polite.ts';
import type { FeedReport } from '../feeds/record.ts';
import { sourceRates } from '../feeds/sources.ts';
import { storeReason } from '../feeds/store/reasons.ts';
import { storeFile } from '../feeds/store/schema.ts';
import { updateFeed, type UpdatePorts } from '../feeds/update.ts';
import type { Clock, Progress } from '../gate/ports.ts';
import type { Reason } from '../gate/reason.ts';
import type { Text } from '../gate/text.ts';
import { sha256Bytes } from '../io/digest.ts';
import { openKevShelf, openOsvShelf, readFeedRecord, writeFeed } from '../io/feed-folder.ts';
import { holdFeedFolder } from '../io/feed-hold.ts';
import { openStoreForUpdate, type UpdatableStore } from '../io/feed-store.ts';
import { fetchBytes, pause } from '../io/http.ts';
import { gpgChecker } from '../tools/gpg/checker.ts';
import { failureOf } from './failure.ts';
import { planFeeds, type FeedChoice, type PlannedFeed } from './feeds-plan.ts';

/** What `kenpin feeds update` is asked for. */
export interface UpdateRequest extends FeedChoice {
  /** The feed folder. */
  readonly folder: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly progress: Progress;
  readonly say: (line: Text) => void;
  /** How waiting is done; tests do not wait. */
  readonly waiting?: Waiting;
}

/**
 * Brings the feeds up to date, one after the other. A feed that fails keeps its former data and does not keep the others from their turn.
 * Throws InputError for a name that is none, and while another kenpin changes the folder.
 */
export async function updateFeeds(request: UpdateRequest): Promise<FeedReport[]> {
  const plan = planFeeds(request);
  return await holdFeedFolder(request.folder, async () => {
    const shelf = new StoreHolder(request);
    try {
      const reports: FeedReport[] = [];
      for (const planned of plan) {
        request.signal.throwIfAborted();
        const task = { ja: `脆弱性情報を取得: ${planned.feed}`, en: `Fetching ${planned.feed}` };
        request.progress.report({ task, done: reports.length, total: plan.length });
        reports.push(await bringUp(planned, request, shelf));
      }
      return reports;
    } finally {
      shelf.close();
    }
  });
}

async function bringUp(planned: PlannedFeed, request: UpdateRequest, shelf: StoreHolder): Promise<FeedReport> {
  const { feed } = planned;
  try {
    const fetch = fetchFor(planned, request);
    if (planned.kind === 'file') return await updateFeed(planned.source({ fetch, signal: request.signal }), filePorts(request, fetch));
    const { store } = await shelf.open();
    const source = planned.source(gpgChecker(request.signal));
    const ports = { store, fetch, hash: sha256Bytes, now: () => request.clock.now(), progress: request.progress, signal: request.signal };
    return await source.update(ports);
  } catch (error) {
    request.signal.throwIfAborted();
    const why = unexpected(feed, error);
    return { feed, source: null, state: 'failed', reason: why, record: null, text: why.text };
  }
}

/** The store is opened when the first feed needs it, and only then. */
class StoreHolder {
  readonly #request: UpdateRequest;
  #opened: UpdatableStore | undefined;

  constructor(request: UpdateRequest) {
    this.#request = request;
  }

  async open(): Promise<UpdatableStore> {
    if (this.#opened === undefined) {
      this.#opened = await openStoreForUpdate(join(this.#request.folder, storeFile));
      if (this.#opened.setAside !== null) this.#request.say(setAside(this.#opened.setAside));
    }
    return this.#opened;
  }

  close(): void {
    this.#opened?.store.close();
  }
}

function fetchFor({ deadline }: PlannedFeed, { clock, nvdKey, waiting = { now: () => clock.now(), pause } }: UpdateRequest): Fetch {
  return politeFetch({ fetch: fetchBytes, waiting, rates: sourceRates({ nvdKey }), deadline });
}

function filePorts({ folder, clock, signal }: UpdateRequest, fetch: Fetch): UpdatePorts {
  return {
    fetch,
    hash: sha256Bytes,
    now: () => clock.now(),
    signal,
    current: async (feed) => {
      const held = feed === 'kev' ? await openKevShelf(folder).consult() : await openOsvShelf(folder).consult(feed.replace(/^osv\//, ''));
      if (held.state === 'held') return { record: held.record, whole: true };
      const record = await readFeedRecord(folder, feed);
      return record === null ? null : { record, whole: false };
    },
    write: (content) => writeFeed(folder, content),
  };
}

/** The disk is full, the store is locked, a fault of ours: the feed failed, and the others have their turn. */
function unexpected(feed: string, error: unknown): Reason {
  const ofStore = storeReason(feed, error instanceof Error ? error.cause : undefined) ?? storeReason(feed, error);
  if (ofStore !== null) return ofStore;
  const { code, text } = failureOf(error, false);
  return {
    code: `feed-${code}`,
    text: {
      ja: `「${feed}」を更新できませんでした: ${text.ja} 前のデータはそのまま残しています。`,
      en: `${feed} could not be updated: ${text.en} The former data were kept.`,
    },
  };
}

function setAside(why: string): Text {
  return {
    ja: `フィードの格納ファイル ${storeFile} が使えないため（${why}）、${storeFile}.unusable に退避し、取得し直します。`,
    en: `The store ${storeFile} cannot be used (${why}). It was set aside as ${storeFile}.unusable, and everything is fetched anew.`,
  };
}
