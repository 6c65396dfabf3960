import { setTimeout } from 'node:timers/promises';
import type { BodyPart, FetchEnd, FetchRequest } from '../feeds/fetch.ts';

const mostRedirects = 5;

/** Fetches one resource with GET. Never throws: every way to end is a value. Redirects from https to http are not followed. */
export async function fetchBytes(request: FetchRequest): Promise<FetchEnd> {
  const deadline = AbortSignal.timeout(request.deadline);
  const found = (await tryOnce(request, deadline)) ?? (await tryOnce({ ...request, resume: undefined }, deadline));
  return found ?? lasting('a range that nobody asked for');
}

/** Null where the answer is a range that does not go on with the part that is held. */
async function tryOnce(request: FetchRequest, deadline: AbortSignal): Promise<FetchEnd | null> {
  const signal = request.signal === undefined ? deadline : AbortSignal.any([deadline, request.signal]);
  const body = new Body(request);
  try {
    const found = await follow(request, signal);
    return found instanceof Response ? await body.read(found) : found;
  } catch (error) {
    if (request.signal?.aborted === true) return { end: 'aborted' };
    const part = body.part();
    const kept = part === null ? {} : { part };
    if (deadline.aborted) return { end: 'timedOut', ...kept };
    return { end: 'broken', message: messageOf(error), ...(isUnreachable(error) ? { unreachable: true as const } : {}), ...kept };
  }
}

/** Waits; ends early when it is told to, without an error. */
export async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, signal === undefined ? {} : { signal }).catch((error: unknown) => {
    if (signal?.aborted !== true) throw error;
  });
}

async function follow(request: FetchRequest, signal: AbortSignal): Promise<Response | FetchEnd> {
  const start = new URL(request.url);
  let place = start;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    if (place.protocol !== 'https:' && place.protocol !== 'http:') return lasting(`no http address: ${place.protocol}`);
    // A key is for the server that it was meant for.
    const own = place.origin === start.origin ? request.headers : {};
    const response = await fetch(place, { headers: { ...own, ...headersOf(request) }, signal, redirect: 'manual' });
    if (response.status === 304) return { end: 'notModified' };
    if (response.status === 200 || (response.status === 206 && request.resume !== undefined)) return response;
    await response.body?.cancel();
    const target = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || target === null) return refusal(response);
    if (!URL.canParse(target, place.href)) return lasting('a redirect leads to no address');
    const next = new URL(target, place);
    if (place.protocol === 'https:' && next.protocol !== 'https:') return lasting('a redirect leads from https to http');
    place = next;
  }
  return lasting(`more than ${mostRedirects} redirects`);
}

function headersOf({ etag, lastModified, resume }: FetchRequest): Record<string, string> {
  const agent = { 'user-agent': 'kenpin' };
  if (resume !== undefined) return { ...agent, range: `bytes=${resume.bytes.length}-`, 'if-range': resume.validator };
  return {
    ...agent,
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  };
}

function refusal({ status, headers }: Response): FetchEnd {
  const retryAfter = headers.get('retry-after');
  return { end: 'refused', status, ...(retryAfter === null ? {} : { retryAfter }) };
}

function lasting(message: string): FetchEnd {
  return { end: 'broken', message, lasting: true };
}

/** A body as it arrives, so that what has arrived is not lost when the connection breaks. */
class Body {
  readonly #request: FetchRequest;
  #chunks: Uint8Array[] = [];
  #size = 0;
  /** What another try could go on by; null where none could. */
  #validator: string | null = null;

  constructor(request: FetchRequest) {
    this.#request = request;
  }

  /** Reads to the end. Null where the answer is a range that does not go on with the part. Throws where it breaks. */
  async read(response: Response): Promise<FetchEnd | null> {
    const { headers } = response;
    if (response.status === 206 && !this.#goOn(headers)) {
      await response.body?.cancel();
      return null;
    }
    this.#validator = validatorOf(headers) ?? (this.#size > 0 ? (this.#request.resume?.validator ?? null) : null);
    const before = this.#size;
    const body: AsyncIterable<Uint8Array> | [] = response.body ?? [];
    for await (const chunk of body) {
      this.#size += chunk.length;
      if (this.#size > this.#request.limit) return { end: 'tooLarge', limit: this.#request.limit };
      this.#chunks.push(chunk);
    }
    // undici checks the length of plain bodies; this holds for every version of Node that runs us.
    const declared = headers.get('content-length');
    if (declared !== null && headers.get('content-encoding') === null && Number(declared) !== this.#size - before)
      throw new Error(`the body has ${this.#size - before} bytes, ${declared} were announced`);
    if (response.status === 206 && totalOf(headers) !== this.#size)
      throw new Error(`the body has ${this.#size} bytes, the range is part of ${totalOf(headers) ?? 'an unknown number'}`);
    return this.#fetched(response);
  }

  /** Takes the part that a former try left. */
  #goOn(headers: Headers): boolean {
    const { resume } = this.#request;
    if (resume === undefined || contentRange(headers)?.from !== resume.bytes.length || headers.get('content-encoding') !== null)
      return false;
    const etag = headers.get('etag');
    if (etag !== null && resume.validator.startsWith('"') && etag !== resume.validator) return false;
    this.#chunks = [resume.bytes];
    this.#size = resume.bytes.length;
    return true;
  }

  #fetched(response: Response): FetchEnd {
    const etag = response.headers.get('etag');
    const lastModified = response.headers.get('last-modified');
    return {
      end: 'fetched',
      bytes: Buffer.concat(this.#chunks),
      contentType: response.headers.get('content-type') ?? '',
      ...(etag === null ? {} : { etag }),
      ...(lastModified === null ? {} : { lastModified }),
      url: response.url,
    };
  }

  /** What arrived, where another try can go on with it. */
  part(): BodyPart | null {
    if (this.#validator === null || this.#size === 0) return null;
    return { bytes: Buffer.concat(this.#chunks), validator: this.#validator };
  }
}

/** Weak ETags do not say that bytes are equal, and the bytes of an encoded body are not those that arrive. */
function validatorOf(headers: Headers): string | null {
  if (headers.get('content-encoding') !== null || headers.get('accept-ranges') === 'none') return null;
  const etag = headers.get('etag');
  return etag !== null && etag.startsWith('"') ? etag : headers.get('last-modified');
}

function contentRange(headers: Headers): { readonly from: number; readonly total: number | null } | null {
  const found = /^bytes (\d{1,15})-\d{1,15}\/(\d{1,15}|\*)$/.exec(headers.get('content-range') ?? '');
  return found === null ? null : { from: Number(found[1]), total: found[2] === '*' ? null : Number(found[2]) };
}

function totalOf(headers: Headers): number | null {
  return contentRange(headers)?.total ?? null;
}

/** Codes of getaddrinfo and connect: the host has no address here, or nothing there takes a connection. */
const unreachableCodes = ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL'];

function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && unreachableCodes.some((code) => code === error.code)) return true;
  const causes = error instanceof AggregateError ? error.errors : [error.cause];
  return causes.some((cause) => isUnreachable(cause));
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause.message : '';
  return cause === '' ? error.message : `${error.message}: ${cause}`;
}
