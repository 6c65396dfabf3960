import * as z from 'zod/mini';
import { documentAddress, webAddress } from './address.ts';
import { instant, readJson } from './json.ts';
import { FeedFormatError } from '../rows.ts';

/** A key that documents are signed by. */
export interface OpenPgpKey {
  readonly url: string;
  /** Upper-case hex; absent where the provider gives none. */
  readonly fingerprint?: string;
}

/** What a provider says about itself in `provider-metadata.json`. */
export interface ProviderMetadata {
  readonly canonicalUrl: string;
  readonly publisher: string;
  /** A `csaf_trusted_provider` promises a hash and a signature with every document (CSAF 2.0, section 7.2.3). */
  readonly role: string;
  /** RFC 3339, UTC. */
  readonly lastUpdated: string;
  /** Addresses of directories with `index.txt` and `changes.csv`; open ones only. */
  readonly directories: readonly string[];
  /** Addresses of ROLIE feeds that everybody may read (TLP:WHITE, TLP:CLEAR). */
  readonly rolieFeeds: readonly string[];
  /** Distributions that are passed over because not everybody may read them. */
  readonly closed: number;
  readonly openpgpKeys: readonly OpenPgpKey[];
}

/*
 * https://docs.oasis-open.org/csaf/csaf/v2.0/provider_json_schema.json (directory_url),
 * https://docs.oasis-open.org/csaf/csaf/v2.1/schema/provider.json (directory)
 */
const labelled = z.object({ tlp_label: z.string(), url: z.string() });
const metadata = z.object({
  canonical_url: z.string(),
  last_updated: instant,
  metadata_version: z.enum(['2.0', '2.1']),
  publisher: z.object({ name: z.string() }),
  role: z._default(z.string(), 'csaf_provider'),
  distributions: z.optional(
    z.array(
      z.object({
        directory_url: z.optional(z.string()),
        directory: z.optional(labelled),
        rolie: z.optional(z.object({ feeds: z.array(labelled) })),
      }),
    ),
  ),
  public_openpgp_keys: z.optional(
    z.array(z.object({ url: z.string(), fingerprint: z.optional(z.string().check(z.regex(/^[0-9a-fA-F]{40,128}$/))) })),
  ),
});

/** Reads `provider-metadata.json`. Throws {@link FeedFormatError}, also where nothing in it is open to everybody. */
export function readProviderMetadata(text: string): ProviderMetadata {
  const given = readJson(text, metadata);
  const distributions = given.distributions ?? [];
  const directories = distributions.flatMap(({ directory, directory_url: url }) => [
    ...(url === undefined ? [] : [{ tlp_label: 'WHITE', url }]),
    ...(directory === undefined ? [] : [directory]),
  ]);
  const feeds = distributions.flatMap(({ rolie }) => rolie?.feeds ?? []);
  const open = (list: readonly z.infer<typeof labelled>[]) => [
    ...new Set(list.filter((each) => isOpen(each)).map(({ url }) => webAddress(url, 'distributions'))),
  ];
  const found = {
    canonicalUrl: webAddress(given.canonical_url, 'canonical_url'),
    publisher: given.publisher.name,
    role: given.role,
    lastUpdated: given.last_updated,
    directories: open(directories),
    rolieFeeds: open(feeds),
    closed: [...directories, ...feeds].filter((each) => !isOpen(each)).length,
    openpgpKeys: (given.public_openpgp_keys ?? []).map(({ url, fingerprint }) => ({
      url: webAddress(url, 'public_openpgp_keys'),
      ...(fingerprint === undefined ? {} : { fingerprint: fingerprint.toUpperCase() }),
    })),
  };
  if (found.directories.length + found.rolieFeeds.length === 0) throw new FeedFormatError('distributions: none is open to everybody');
  return found;
}

function isOpen({ tlp_label: label }: { tlp_label: string }): boolean {
  return label === 'WHITE' || label === 'CLEAR';
}

/** A document that a provider lists. */
export interface ListedDocument {
  /** As the listing writes it. */
  readonly path: string;
  /** Whole address. */
  readonly url: string;
  /** RFC 3339, UTC. */
  readonly updated: string;
}

/** The content of `changes.csv`. */
export interface ChangeList {
  readonly documents: readonly ListedDocument[];
  /** Whether the newest stands first, as the format demands: where it does not, one must not stop at the first old entry. */
  readonly ordered: boolean;
}

/**
 * Reads `changes.csv` of the given directory: `"path","time"` a line, no heading (CSAF 2.0, section 7.1.13). Fields without quotes are read too: Cisco writes
 * them so. Throws {@link FeedFormatError} with the line, also for a list without lines.
 */
export function readChanges(text: string, directory: string): ChangeList {
  const documents = linesOf(text, 'changes.csv').map(({ line, place }) => {
    const [, quoted, plain, quotedTime, plainTime] = /^(?:"([^"]*)"|([^",\s]*)), *(?:"([^"]*)"|([^",\s]*))$/.exec(line) ?? [];
    const path = quoted ?? plain;
    const time = instant.safeParse(quotedTime ?? plainTime);
    if (path === undefined || !time.success) throw new FeedFormatError(`${place}: "${line.slice(0, 100)}" is no path with a time`);
    return { path, url: documentAddress(path, directory, place), updated: time.data };
  });
  const ordered = documents.every(({ updated }, index) => index === 0 || updated <= (documents[index - 1]?.updated ?? ''));
  return { documents: once(documents), ordered };
}

/** Reads `index.txt` of the given directory: a path a line (CSAF 2.0, section 7.1.12). Throws {@link FeedFormatError} with the line, as {@link readChanges}. */
export function readIndex(text: string, directory: string): Omit<ListedDocument, 'updated'>[] {
  return once(linesOf(text, 'index.txt').map(({ line, place }) => ({ path: line, url: documentAddress(line, directory, place) })));
}

function linesOf(text: string, file: string): { line: string; place: string }[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  while (lines.at(-1) === '') lines.pop();
  if (lines.length === 0) throw new FeedFormatError(`${file}: it lists no document`);
  return lines.map((line, index) => ({ line, place: `${file}, line ${index + 1}` }));
}

/** One entry a document. Where a listing repeats one, its newest time stands. */
function once<T extends { readonly url: string; readonly updated?: string }>(documents: readonly T[]): T[] {
  const kept = new Map<string, T>();
  for (const each of documents) {
    const former = kept.get(each.url);
    if (former === undefined || (former.updated ?? '') < (each.updated ?? '')) kept.set(each.url, each);
  }
  return [...kept.values()];
}

/** An entry of a ROLIE feed. */
export interface RolieEntry {
  readonly id: string;
  /** RFC 3339, UTC. */
  readonly updated: string;
  /** Address of the document. */
  readonly url: string;
  /** What the entry calls its own address; as a rule the same. */
  readonly self?: string;
  readonly hashes: readonly string[];
  readonly signature?: string;
}

/** A ROLIE feed. */
export interface RolieFeed {
  /** RFC 3339, UTC. */
  readonly updated: string;
  readonly entries: readonly RolieEntry[];
  /** Address of the next page, where the feed has several (RFC 8322). */
  readonly next?: string;
}

/*
 * CSAF 2.0, section 7.1.15; https://raw.githubusercontent.com/oasis-tcs/csaf/master/csaf_2.0/json_schema/ROLIE_feed_json_schema.json
 */
const links = z.array(z.object({ rel: z.string(), href: z.string() }));
const rolie = z.object({
  feed: z.object({
    updated: instant,
    link: z.optional(links),
    entry: z.optional(
      z.array(z.object({ id: z.string(), updated: instant, content: z.object({ src: z.string() }), link: z.optional(links) })),
    ),
  }),
});

/** Reads a ROLIE feed. The addresses may lie on any server: the feed is the provider's own word. Throws {@link FeedFormatError}. */
export function readRolie(text: string): RolieFeed {
  const { feed } = readJson(text, rolie);
  const entries = (feed.entry ?? []).map(({ id, updated, content, link = [] }, index) => {
    const place = `feed.entry.${index}`;
    const self = link.find(({ rel }) => rel === 'self');
    const signature = link.find(({ rel }) => rel === 'signature');
    return {
      id,
      updated,
      url: webAddress(content.src, place),
      ...(self === undefined ? {} : { self: webAddress(self.href, place) }),
      hashes: link.filter(({ rel }) => rel === 'hash').map(({ href }) => webAddress(href, place)),
      ...(signature === undefined ? {} : { signature: webAddress(signature.href, place) }),
    };
  });
  const next = feed.link?.find(({ rel }) => rel === 'next');
  return { updated: feed.updated, entries, ...(next === undefined ? {} : { next: webAddress(next.href, 'feed.link') }) };
}
