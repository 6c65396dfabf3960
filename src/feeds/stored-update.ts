import type { Progress } from '../gate/ports.ts';
import type { Fetch } from './fetch.ts';
import type { FeedReport } from './record.ts';
import type { Store } from './store/store.ts';

/** What the update of a feed that lies in the store works with. */
export interface StoredUpdatePorts {
  /** Open for writing; the caller closes it. */
  readonly store: Store;
  /** Polite already: obeys the source's rate limit, backs off on 403, 429 and 5xx, resumes broken bodies, keeps a total deadline. */
  readonly fetch: Fetch;
  /** SHA-256, lower-case hex. */
  readonly hash: (bytes: Uint8Array) => string;
  readonly now: () => Date;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/**
 * Brings one feed of the store up to date: fetches what changed, checks it, and writes it unit by unit (a file, a page, a document), each in one transaction with its
 * unit record, so that a kill at any moment leaves a former whole state. The feed's own record is written last and only when everything was whole.
 * Never throws for what a source does; that is a {@link FeedReport}.
 */
export interface StoredSource {
  /** `nvd`, `epss`, `jvn`, `jvn-notices`, `jpcert`, `csaf/<provider>`. */
  readonly feed: string;
  update(ports: StoredUpdatePorts): Promise<FeedReport>;
}
