/** What to fetch, and the limits within which it must arrive. */
export interface FetchRequest {
  readonly url: string;
  /** Milliseconds for everything: redirects, waiting, body. */
  readonly deadline: number;
  /** Greatest number of bytes of the body, after content decoding. */
  readonly limit: number;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How a fetch ended. Only `fetched` and `notModified` say anything about the source. */
export type FetchEnd =
  | {
      readonly end: 'fetched';
      readonly bytes: Uint8Array;
      readonly contentType: string;
      readonly etag?: string;
      readonly lastModified?: string;
      /** Where the bytes came from after redirects. */
      readonly url: string;
    }
  | { readonly end: 'notModified' }
  /** An answer that is no success: 403, 404, 429, 500, … */
  | { readonly end: 'refused'; readonly status: number }
  | { readonly end: 'tooLarge'; readonly limit: number }
  | { readonly end: 'timedOut' }
  | { readonly end: 'aborted' }
  /** No connection, a broken one, a body shorter than declared, a redirect that may not be followed. */
  | { readonly end: 'broken'; readonly message: string };

/** Fetches one resource. Never throws: every way to end is a value. */
export type Fetch = (request: FetchRequest) => Promise<FetchEnd>;
