import type { BodyPart, Fetch, FetchEnd, FetchRequest } from './fetch.ts';
import { looksLikeHtml } from './update.ts';

/** How often a host may be asked. */
export interface HostRate {
  /** As in the address, without port: `services.nvd.nist.gov`. */
  readonly host: string;
  /** Requests that may begin within the window, tries again included. */
  readonly requests: number;
  /** Milliseconds. */
  readonly window: number;
}

/** The time, and waiting for it: a port, so that tests need not wait. */
export interface Waiting {
  readonly now: () => Date;
  /** Waits; ends early when it is told to, without an error. */
  readonly pause: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** What a polite fetch is made of. */
export interface Politeness {
  readonly fetch: Fetch;
  readonly waiting: Waiting;
  readonly rates: readonly HostRate[];
  /** Milliseconds from now for everything that is fetched through this one, waiting included. */
  readonly deadline: number;
}

/** Tries of one request. Together they wait 62 seconds, twice the window of NVD's limit. */
const mostTries = 6;
/** Tries of a request whose host cannot be reached: a machine without a network learns so at once, and a name server that stumbled is asked again. */
const triesUnreachable = 2;
/** Milliseconds before the second try; each further one waits twice as long. */
const firstDelay = 2000;

/**
 * A fetch that a source need not fear: keeps to the rate of each host, tries again after 403 (NVD's word for "too often"), 408, 429, 5xx, broken and slow answers, waits as long as
 * Retry-After says, goes on with a broken body where it broke, and ends when the time for all is over. Any other 4xx is a last word. A web page instead of data is `webPage`. A host
 * that could not be reached twice is not asked again.
 * `deadline` of a request bounds each of its tries.
 */
export function politeFetch(politeness: Politeness): Fetch {
  const { waiting } = politeness;
  const end = waiting.now().getTime() + politeness.deadline;
  const rates = politeness.rates.map((rate) => ({ ...rate, begun: [] as number[] }));
  const left = () => end - waiting.now().getTime();
  const unreachable = new Map<string, FetchEnd>();
  const turn = async ({ url, signal }: FetchRequest): Promise<FetchEnd | null> => {
    const gone = unreachable.get(originOf(url));
    const host = URL.canParse(url) ? new URL(url).hostname : '';
    if (gone !== undefined) return gone;
    for (const rate of rates.filter((each) => each.host === host)) {
      const wait = waitFor(rate, waiting.now().getTime());
      if (wait > 0 && wait >= left()) return { end: 'timedOut' };
      if (wait > 0) await waiting.pause(wait, signal);
      rate.begun = [...rate.begun, waiting.now().getTime()].slice(-rate.requests);
    }
    if (signal?.aborted === true) return { end: 'aborted' };
    return left() <= 0 ? { end: 'timedOut' } : null;
  };
  return async (request) => {
    let part: BodyPart | undefined;
    for (let tries = 1; ; tries += 1) {
      const over = await turn(request);
      if (over !== null) return over;
      const found = await politeness.fetch({
        ...request,
        deadline: Math.min(request.deadline, left()),
        ...(part === undefined ? {} : { resume: part }),
      });
      if (isUnreachable(found) && tries === triesUnreachable) unreachable.set(originOf(request.url), found);
      const rangeGone = part !== undefined && found.end === 'refused' && found.status === 416;
      const most = isUnreachable(found) ? triesUnreachable : mostTries;
      if ((!rangeGone && !mayMend(found)) || tries >= most) return judged(found, request);
      const delay = delayBefore(tries + 1, found, waiting.now());
      if (delay >= left()) return found;
      await waiting.pause(delay, request.signal);
      if (request.signal?.aborted === true) return { end: 'aborted' };
      part = rangeGone ? undefined : (partOf(found) ?? part);
    }
  };
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url;
}

function isUnreachable(found: FetchEnd): boolean {
  return found.end === 'broken' && found.unreachable === true;
}

function waitFor({ begun, requests, window }: HostRate & { begun: readonly number[] }, now: number): number {
  const first = begun[0];
  return begun.length < requests || first === undefined ? 0 : first + window - now;
}

function mayMend(found: FetchEnd): boolean {
  if (found.end === 'refused') return [403, 408, 429].includes(found.status) || found.status >= 500;
  return found.end === 'timedOut' || (found.end === 'broken' && found.lasting !== true);
}

/** A source that says when to come again is obeyed. Where that has once not helped (NVD says 0 and goes on refusing), our own patience is the least. */
function delayBefore(tries: number, found: FetchEnd, now: Date): number {
  const own = firstDelay * 2 ** (tries - 2);
  const said = found.end === 'refused' ? secondsOf(found.retryAfter, now) : null;
  if (said === null) return own;
  return tries === 2 ? said : Math.max(said, own);
}

/** Milliseconds that Retry-After asks for: whole seconds or an HTTP date. https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 */
function secondsOf(retryAfter: string | undefined, now: Date): number | null {
  const text = retryAfter?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now.getTime());
}

function partOf(found: FetchEnd): BodyPart | undefined {
  return found.end === 'timedOut' || found.end === 'broken' ? found.part : undefined;
}

function judged(found: FetchEnd, { webPage }: FetchRequest): FetchEnd {
  return found.end === 'fetched' && webPage !== true && looksLikeHtml(found) ? { end: 'webPage' } : found;
}
