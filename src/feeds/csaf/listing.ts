import { reason, type Reason } from '../../gate/reason.ts';
import type { FetchEnd } from '../fetch.ts';
import { fetchDeadline, fetchReason, htmlReason, invalidReason, looksLikeHtml } from '../update.ts';
import type { StoredUpdatePorts } from '../stored-update.ts';
import { readChanges, readIndex, readProviderMetadata, readRolie, type ProviderMetadata, type RolieFeed } from './provider.ts';
import type { Route } from './mirror.ts';

const mebibyte = 1024 * 1024;
const metadataLimit = 4 * mebibyte;
/** Red Hat's changes.csv has some ten MiB. */
const listingLimit = 128 * mebibyte;
/** Pages of one ROLIE feed. */
const pageLimit = 1000;

/** A document that a provider offers. */
export interface Offer {
  readonly url: string;
  /** RFC 3339, UTC; absent where only `index.txt` names the document. */
  readonly updated?: string;
  /** Addresses of hash files that the feed names. */
  readonly hashes: readonly string[];
  /** Address of the signature that the feed names. */
  readonly signature?: string;
}

/** What fetches and where from. */
export interface Asking {
  readonly feed: string;
  readonly ports: Pick<StoredUpdatePorts, 'fetch' | 'signal'>;
  readonly route: Route;
}

/** A source refused to say what it offers. Caught by the update. */
export class ListingRefused extends Error {
  override readonly name = 'ListingRefused';
  readonly reason: Reason;

  constructor(why: Reason) {
    super(why.text.en);
    this.reason = why;
  }
}

/** Fetches one text. Throws {@link ListingRefused}. */
async function textAt({ feed, ports, route }: Asking, url: string, limit: number): Promise<string> {
  const end = await fetchAt({ feed, ports, route }, url, limit);
  const place = { feed, url: route(url) };
  if (end.end !== 'fetched') throw new ListingRefused(fetchReason(place, end));
  if (looksLikeHtml(end)) throw new ListingRefused(htmlReason(place));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(end.bytes);
  } catch {
    throw new ListingRefused(invalidReason(place, 'not UTF-8'));
  }
}

/** Fetches from where the route leads. */
export async function fetchAt({ ports, route }: Asking, url: string, limit: number): Promise<FetchEnd> {
  return await ports.fetch({ url: route(url), deadline: fetchDeadline, limit, signal: ports.signal });
}

/** The provider's own description. Throws {@link ListingRefused}. */
export async function fetchMetadata(asking: Asking, url: string): Promise<ProviderMetadata> {
  const text = await textAt(asking, url, metadataLimit);
  return read({ feed: asking.feed, url }, () => readProviderMetadata(text));
}

/**
 * Everything that a provider offers: of every open directory `changes.csv` to its end, whatever its order, and what `index.txt` names beside it; of every open
 * ROLIE feed all pages. Each document once, with its newest date. Throws {@link ListingRefused}.
 */
export async function fetchOffers(asking: Asking, metadata: ProviderMetadata): Promise<Offer[]> {
  const offers = new Map<string, Offer>();
  const add = (offer: Offer) => {
    const former = offers.get(offer.url);
    offers.set(offer.url, former === undefined ? offer : joined(former, offer));
  };
  for (const directory of metadata.directories) for (const offer of await fetchDirectory(asking, directory)) add(offer);
  for (const feed of metadata.rolieFeeds) for (const offer of await fetchRolie(asking, feed)) add(offer);
  return [...offers.values()];
}

function joined(one: Offer, other: Offer): Offer {
  const updated = [one.updated, other.updated]
    .filter((each) => each !== undefined)
    .sort()
    .at(-1);
  const signature = one.signature ?? other.signature;
  return {
    url: one.url,
    hashes: [...new Set([...one.hashes, ...other.hashes])],
    ...(updated === undefined ? {} : { updated }),
    ...(signature === undefined ? {} : { signature }),
  };
}

async function fetchDirectory(asking: Asking, directory: string): Promise<Offer[]> {
  const base = directory.endsWith('/') ? directory : `${directory}/`;
  const url = `${base}changes.csv`;
  const changes = await textAt(asking, url, listingLimit);
  const { documents } = read({ feed: asking.feed, url }, () => readChanges(changes, base));
  const offers = documents.map((each): Offer => ({ url: each.url, updated: each.updated, hashes: [] }));
  const dated = new Set(offers.map((each) => each.url));
  const undated = (await fetchIndex(asking, base)).filter((each) => !dated.has(each));
  return [...offers, ...undated.map((each): Offer => ({ url: each, hashes: [] }))];
}

/** Some providers have no `index.txt`; `changes.csv` is the list that counts. */
async function fetchIndex(asking: Asking, base: string): Promise<string[]> {
  const url = `${base}index.txt`;
  const end = await fetchAt(asking, url, listingLimit);
  if (end.end === 'refused' && (end.status === 404 || end.status === 410)) return [];
  const place = { feed: asking.feed, url: asking.route(url) };
  if (end.end !== 'fetched') throw new ListingRefused(fetchReason(place, end));
  return read(place, () => readIndex(new TextDecoder('utf-8', { fatal: true }).decode(end.bytes), base)).map((each) => each.url);
}

async function fetchRolie(asking: Asking, first: string): Promise<Offer[]> {
  const offers: Offer[] = [];
  const seen = new Set<string>();
  let url: string | undefined = first;
  while (url !== undefined) {
    if (seen.has(url) || seen.size >= pageLimit) throw new ListingRefused(endless(asking.feed, url));
    seen.add(url);
    const page: RolieFeed = await fetchPage(asking, url);
    for (const { url: document, updated, hashes, signature } of page.entries)
      offers.push({ url: document, updated, hashes, ...(signature === undefined ? {} : { signature }) });
    url = page.next;
  }
  return offers;
}

async function fetchPage(asking: Asking, url: string): Promise<RolieFeed> {
  const text = await textAt(asking, url, listingLimit);
  return read({ feed: asking.feed, url }, () => readRolie(text));
}

function read<Result>(place: { feed: string; url: string }, reader: () => Result): Result {
  try {
    return reader();
  } catch (error) {
    throw new ListingRefused(invalidReason(place, error instanceof Error ? error.message : 'not readable'));
  }
}

function endless(feed: string, url: string): Reason {
  return reason(
    'csaf-endless-feed',
    {
      ja: '「{feed}」の ROLIE フィードのページ送りが終わりません（{url}）。',
      en: 'The pages of the ROLIE feed of {feed} do not end ({url}).',
    },
    { feed, url },
  );
}
