/** The first bytes of a body that broke off, and what says whether the rest still belongs to them. */
export interface BodyPart {
  readonly bytes: Uint8Array;
  /** A strong ETag or a Last-Modified, for If-Range. https://www.rfc-editor.org/rfc/rfc9110#section-13.1.5 */
  readonly validator: string;
}

/** What to fetch, and the limits within which it must arrive. */
export interface FetchRequest {
  readonly url: string;
  /** Milliseconds for everything: redirects, waiting, body. */
  readonly deadline: number;
  /** Greatest number of bytes of the body, after content decoding. */
  readonly limit: number;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** Further headers, such as a key. A redirect to another origin does not take them along. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Asks only for what is missing. A server that cannot, or whose resource has changed, sends the whole, and the part is dropped. */
  readonly resume?: BodyPart | undefined;
  /** Whether a web page is wanted. Where not, one is no answer: proxies and login pages come with status 200. */
  readonly webPage?: boolean | undefined;
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
  /** An answer that is no success: 403, 404, 429, 500, …; `retryAfter` as the header has it: seconds or an HTTP date. */
  | { readonly end: 'refused'; readonly status: number; readonly retryAfter?: string }
  | { readonly end: 'tooLarge'; readonly limit: number }
  | { readonly end: 'timedOut'; readonly part?: BodyPart }
  | { readonly end: 'aborted' }
  /** A web page came instead of data. */
  | { readonly end: 'webPage' }
  /**
   * No connection, a broken one, a body shorter than declared; `lasting`: a redirect that may not be followed, which no second try mends; `unreachable`: the host has no address here
   * or takes no connection.
   */
  | { readonly end: 'broken'; readonly message: string; readonly lasting?: true; readonly unreachable?: true; readonly part?: BodyPart };

/** Fetches one resource. Never throws: every way to end is a value. */
export type Fetch = (request: FetchRequest) => Promise<FetchEnd>;
