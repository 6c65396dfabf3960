import * as z from 'zod/mini';
import type { Reason } from '../gate/reason.ts';
import type { OsvSample } from './osv/schema.ts';
import type { CveEntries, ProductEntries } from './store/lookup.ts';

/** `kenpin-feed.json`: what lies beside a feed's data and says where it came from. Written last, so that a torn update never matches its data. */
export const feedRecord = z.object({
  schema: z.literal('kenpin.feed/1'),
  /** `osv/npm`, `kev`. */
  feed: z.string(),
  source: z.string(),
  /** RFC 3339, UTC. */
  fetchedAt: z.iso.datetime(),
  /** Newest date inside the data, RFC 3339, UTC. Computed again at every use. */
  dataAsOf: z.iso.datetime(),
  records: z.int().check(z.nonnegative()),
  /** Of the data file, lower-case hex. Computed again at every use. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  etag: z.optional(z.string()),
  lastModified: z.optional(z.string()),
  /** CSAF: documents whose OpenPGP signature was checked when they were taken, and those whose signature was not (no gpg, no key, no signature). */
  signatures: z.optional(z.object({ checked: z.int().check(z.nonnegative()), unchecked: z.int().check(z.nonnegative()) })),
  /** Only on data that was made for tests and examples: it serves trials and nothing else. */
  testData: z.optional(
    z.object({
      label: z.object({ ja: z.string(), en: z.string() }),
      licence: z.string(),
      /** The day the frozen snapshot is judged as of, RFC 3339. A real contract refuses the feed outright. */
      asOf: z.iso.datetime(),
    }),
  ),
});
/** A parsed {@link feedRecord}. */
export type FeedRecord = z.infer<typeof feedRecord>;

/** What a feed's data say about themselves once they were read to their end. */
export interface FeedFacts {
  /** RFC 3339, UTC. */
  readonly dataAsOf: string;
  readonly records: number;
  /** Records that the pinned osv-scanner would silently drop. */
  readonly unreadable: number;
}

/** A feed as it was found in the feed folder, read and hashed again. */
export type HeldFeed<Extra> =
  | ({ readonly state: 'held'; readonly record: FeedRecord; readonly facts: FeedFacts } & Extra)
  | { readonly state: 'notHeld'; readonly feed: string; readonly reason: Reason }
  | { readonly state: 'damaged'; readonly feed: string; readonly reason: Reason };

/** An OSV database that may be handed to the scanner. */
export type HeldOsvFeed = HeldFeed<{
  /** Where the scanner finds the file; opaque to everybody else. */
  readonly location: string;
  readonly samples: readonly OsvSample[];
  /** The records that name one of these packages in any spelling, as they stand in the data: id → JSON. Throws where the data changed since they were read. */
  readonly select: (names: Iterable<string>) => Promise<ReadonlyMap<string, Uint8Array>>;
}>;

/** The KEV catalogue by key: CVE → day on which CISA added it, `YYYY-MM-DD`. */
export type HeldKevFeed = HeldFeed<{ readonly cves: ReadonlyMap<string, string> }>;

/** Opens OSV databases of the feed folder. */
export interface OsvShelf {
  consult(ecosystem: string): Promise<HeldOsvFeed>;
}

/** Opens the KEV catalogue of the feed folder. */
export interface KevShelf {
  consult(): Promise<HeldKevFeed>;
}

/** A feed of the store: its rows were counted and dated again. */
export type HeldStoredFeed = HeldFeed<unknown>;

/** The store of the feed folder, opened for reading. */
export interface Knowledge {
  /** How a feed of the store stands: `nvd`, `epss`, `jvn`, `jvn-notices`, `jpcert`, `csaf/<provider>`. Never throws. */
  consult(feed: string): HeldStoredFeed;
  /** Everything that is known about each CVE, by key. Throws `StoreError` where an entry is damaged. */
  cves(ids: Iterable<string>): ReadonlyMap<string, CveEntries>;
  /** Candidates for a product, by `productKey`. Throws `StoreError`. */
  product(key: string): ProductEntries;
  close(): void;
}

/** Opens the store. A missing or damaged one opens too: every feed is then `notHeld` or `damaged`, and every look-up is empty. */
export interface KnowledgeShelf {
  open(): Promise<Knowledge>;
}

/** How one feed stands after an update, or now. */
export type FeedReport = { readonly feed: string; readonly source: string | null; readonly text: Reason['text'] } & (
  | { readonly state: 'ok'; readonly record: FeedRecord; readonly changed: boolean }
  | { readonly state: 'stale' | 'partial' | 'failed'; readonly reason: Reason; readonly record: FeedRecord | null }
  | { readonly state: 'notConsulted'; readonly reason: Reason }
);
