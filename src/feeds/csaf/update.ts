import { reason, type Reason } from '../../gate/reason.ts';
import type { FeedRecord, FeedReport } from '../record.ts';
import type { StoredSource, StoredUpdatePorts } from '../stored-update.ts';
import { changesUnit, countStored, readStoredRecord, storedHash, writeStoredRecord, writeUnit } from '../store/records.ts';
import { storeReason } from '../store/reasons.ts';
import { StoreError } from '../store/store.ts';
import { leastShare } from '../update.ts';
import { DocumentShelf } from './documents.ts';
import { limitReason, partialReason, shrunkListing } from './faults.ts';
import { openRing } from './keys.ts';
import { fetchMetadata, fetchOffers, ListingRefused, type Asking, type Offer } from './listing.ts';
import { loadDocument, probe, type LoadedDocument, type Loading } from './load.ts';
import { routeBy } from './mirror.ts';
import type { ProviderMetadata } from './provider.ts';
import type { KeyRing, SignatureChecker } from './signatures.ts';

/** A publisher whose advisories are wanted. */
export interface CsafRequest {
  /** Small letters, digits, hyphens: the feed is `csaf/<name>`. */
  readonly name: string;
  /** Address of `provider-metadata.json`. */
  readonly metadata: string;
  /** Base address of a mirror: see `mirror.ts`. */
  readonly mirror?: string | undefined;
  readonly signatures: SignatureChecker;
  readonly limits?: Partial<CsafLimits>;
}

/** What one update takes at most. */
export interface CsafLimits {
  /** Documents that a provider may list. */
  readonly listed: number;
  /** Bytes of documents in one update. */
  readonly bytes: number;
}

/** Red Hat lists some sixty thousand documents; together they have some ten GiB. */
const defaultLimits: CsafLimits = { listed: 500_000, bytes: 64 * 1024 ** 3 };
/** Documents that are fetched at a time. */
const parallel = 4;
/** Documents that are written together: one sync of the disk for all. */
const batchSize = 16;
/** A source that refuses so many documents is not asked for the rest. */
const patience = 25;

/** The feed `csaf/<name>`: a provider's advisories, incrementally, each with its hash and where possible its signature. */
export function csafSource(request: CsafRequest): StoredSource {
  const feed = `csaf/${request.name}`;
  const source = request.mirror === undefined ? request.metadata : `${request.mirror.replace(/\/+$/, '')}/provider-metadata.json`;
  return {
    feed,
    update: async (ports) => {
      let before: FeedRecord | null = null;
      const ended = (state: 'partial' | 'failed', why: Reason): FeedReport => ({
        feed,
        source,
        state,
        reason: why,
        record: before,
        text: why.text,
      });
      try {
        before = readStoredRecord(ports.store, feed);
        const result = await bringUp({ request, feed, source, before, ports });
        return 'partial' in result ? ended('partial', result.partial) : result;
      } catch (error) {
        ports.signal.throwIfAborted();
        if (error instanceof ListingRefused) return ended('failed', error.reason);
        const why = storeReason(feed, error);
        if (why !== null) return ended('failed', why);
        throw error;
      }
    },
  };
}

interface Updating {
  readonly request: CsafRequest;
  readonly feed: string;
  readonly source: string;
  readonly before: FeedRecord | null;
  readonly ports: StoredUpdatePorts;
}

type Partial_ = { readonly partial: Reason };

async function bringUp(updating: Updating): Promise<FeedReport | Partial_> {
  const { request, feed, ports, source, before } = updating;
  const asking: Asking = { feed, ports, route: routeBy(request.mirror) };
  // With a mirror the metadata lie at its base, whatever their own address.
  const metadata = await fetchMetadata(asking, source);
  const offers = await fetchOffers(asking, metadata);
  const limits = { ...defaultLimits, ...request.limits };
  if (offers.length > limits.listed) throw new ListingRefused(limitReason(feed, `${limits.listed} documents`));
  const shelf = new DocumentShelf(ports.store, { feed, provider: request.name, replace: before?.testData !== undefined });
  const listed = shelf.listed();
  if (listed !== null && offers.length < listed * leastShare) return { partial: shrunkListing(feed, listed, offers.length) };
  const wanted = shelf.wanted(offers);
  if (wanted.length === 0) return await seal(updating, { shelf, offers, changed: false, unchecked: null });
  const { ring, why } = await openRing(metadata.openpgpKeys, { asking, checker: request.signatures, checkedBefore: shelf.checked() > 0 });
  try {
    const partial = await loadAll({ updating, metadata, asking, shelf, ring, limits }, wanted, offers);
    return partial === null ? await seal(updating, { shelf, offers, changed: true, unchecked: why }) : { partial };
  } finally {
    await ring?.close();
  }
}

interface LoadingAll {
  readonly updating: Updating;
  readonly metadata: ProviderMetadata;
  readonly asking: Asking;
  readonly shelf: DocumentShelf;
  readonly ring: KeyRing | null;
  readonly limits: CsafLimits;
}

/** Loads what is wanted, the oldest first. Good documents are kept whatever becomes of the others; null where all were good. */
async function loadAll(all: LoadingAll, wanted: readonly Offer[], offers: readonly Offer[]): Promise<Reason | null> {
  const { feed, ports, request } = all.updating;
  const last = wanted.at(-1);
  if (last === undefined) return null;
  const base = { ...all.asking, provider: request.name, ring: all.ring, now: ports.now() };
  const loading: Loading = { ...base, demands: await demandsOf(all, last, base) };
  const faults: Reason[] = [];
  let bytes = 0;
  for (let start = 0; start < wanted.length; start += batchSize) {
    ports.signal.throwIfAborted();
    const task = { ja: `アドバイザリを取得: ${feed}`, en: `Fetching advisories: ${feed}` };
    ports.progress.report({ task, done: start, total: wanted.length });
    const loaded = await inParallel(wanted.slice(start, start + batchSize), (offer) => loadDocument(offer, loading));
    ports.signal.throwIfAborted();
    const good = loaded.filter((each): each is LoadedDocument => !('refused' in each));
    faults.push(...loaded.flatMap((each) => ('refused' in each ? [each.refused] : [])));
    faults.push(...(await all.shelf.write(good, { offers, ports })));
    bytes += good.reduce((sum, each) => sum + each.bytes.length, 0);
    if (bytes > all.limits.bytes && start + batchSize < wanted.length) return limitReason(feed, `${all.limits.bytes} bytes`);
    if (faults.length >= patience) break;
  }
  return faults.length === 0 ? null : partialReason(feed, faults);
}

async function demandsOf({ metadata, shelf, ring }: LoadingAll, last: Offer, base: Omit<Loading, 'demands'>) {
  if (metadata.role === 'csaf_trusted_provider') return { hash: true, signature: ring !== null };
  const found = await probe(last, base);
  return { hash: found.hash || shelf.hashed() > 0, signature: ring !== null && (found.signature || shelf.checked() > 0) };
}

/** Writes the record of the whole feed: only now everything that is listed is there. */
async function seal(
  { feed, source, before, ports }: Updating,
  { shelf, offers, changed, unchecked }: { shelf: DocumentShelf; offers: readonly Offer[]; changed: boolean; unchecked: string | null },
): Promise<FeedReport> {
  const { store } = ports;
  const fetchedAt = ports.now().toISOString();
  const list = offers.map(({ url, updated }) => `${url} ${updated ?? ''}`).sort();
  const sha256 = ports.hash(new TextEncoder().encode(list.join('\n')));
  const record = await store.transaction(async () => {
    const { newest } =
      store.prepare('SELECT max(modified) AS newest FROM advisory WHERE provider = ?').get(feed.slice('csaf/'.length)) ?? {};
    if (typeof newest !== 'string') throw new StoreError('it has no records');
    writeUnit(store, { feed, unit: changesUnit }, { url: source, fetchedAt, sha256, records: offers.length, until: newest });
    const facts = countStored(store, feed);
    if (facts === null) throw new StoreError('it has no records');
    const whole: FeedRecord = {
      schema: 'kenpin.feed/1',
      feed,
      source,
      fetchedAt,
      dataAsOf: facts.dataAsOf,
      records: facts.records,
      sha256: storedHash(store, feed, ports.hash),
      signatures: { checked: shelf.checked(), unchecked: shelf.unchecked() },
    };
    writeStoredRecord(store, whole);
    return await Promise.resolve(whole);
  });
  return { feed, source, state: 'ok', record, changed: changed || before === null, text: okText(record, { changed, unchecked }) };
}

function okText(record: FeedRecord, { changed, unchecked }: { changed: boolean; unchecked: string | null }): Reason['text'] {
  const { checked = 0, unchecked: without = 0 } = record.signatures ?? {};
  return reason(
    'feed-ok',
    {
      ja: `{feed}: {records} 件、データは {asOf} 時点${changed ? '（更新しました）' : '（変更なし）'}。署名確認済み {checked} 件、署名未確認 {without} 件${unchecked === null ? '' : '（{unchecked}）'}`,
      en: `{feed}: {records} records, data as of {asOf}${changed ? ' (updated)' : ' (unchanged)'}. Signature checked: {checked}, not checked: {without}${unchecked === null ? '' : ' ({unchecked})'}`,
    },
    { feed: record.feed, records: record.records, asOf: record.dataAsOf, checked, without, unchecked: unchecked ?? '' },
  ).text;
}

/** In the order of the offers, a few at a time. */
async function inParallel<Result>(offers: readonly Offer[], work: (offer: Offer) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const one = async (): Promise<void> => {
    for (let index = next++; index < offers.length; index = next++) {
      const offer = offers[index];
      if (offer !== undefined) results[index] = await work(offer);
    }
  };
  await Promise.all(Array.from({ length: parallel }, one));
  return results;
}
