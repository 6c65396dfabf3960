import type { FetchEnd, FetchRequest } from '../feeds/fetch.ts';

const mostRedirects = 5;

/** Fetches one resource with GET. Never throws: every way to end is a value. Redirects from https to http are not followed. */
export async function fetchBytes(request: FetchRequest): Promise<FetchEnd> {
  const deadline = AbortSignal.timeout(request.deadline);
  const signal = request.signal === undefined ? deadline : AbortSignal.any([deadline, request.signal]);
  try {
    const found = await follow(request, signal);
    return found instanceof Response ? await readBody(found, request.limit) : found;
  } catch (error) {
    if (request.signal?.aborted === true) return { end: 'aborted' };
    if (deadline.aborted) return { end: 'timedOut' };
    return { end: 'broken', message: messageOf(error) };
  }
}

async function follow({ url, etag, lastModified }: FetchRequest, signal: AbortSignal): Promise<Response | FetchEnd> {
  const headers = {
    'user-agent': 'kenpin',
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  };
  let place = new URL(url);
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    if (place.protocol !== 'https:' && place.protocol !== 'http:') return { end: 'broken', message: `no http address: ${place.protocol}` };
    const response = await fetch(place, { headers, signal, redirect: 'manual' });
    if (response.status === 304) return { end: 'notModified' };
    if (response.status === 200) return response;
    await response.body?.cancel();
    const target = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || target === null) return { end: 'refused', status: response.status };
    const next = new URL(target, place);
    if (place.protocol === 'https:' && next.protocol !== 'https:') return { end: 'broken', message: 'a redirect leads from https to http' };
    place = next;
  }
  return { end: 'broken', message: `more than ${mostRedirects} redirects` };
}

async function readBody(response: Response, limit: number): Promise<FetchEnd> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const body: AsyncIterable<Uint8Array> | [] = response.body ?? [];
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) return { end: 'tooLarge', limit };
    chunks.push(chunk);
  }
  // undici checks the length of plain bodies; this holds for every version of Node that runs us.
  const declared = response.headers.get('content-length');
  if (declared !== null && response.headers.get('content-encoding') === null && Number(declared) !== size)
    return { end: 'broken', message: `the body has ${size} bytes, ${declared} were announced` };
  const etag = response.headers.get('etag');
  const lastModified = response.headers.get('last-modified');
  return {
    end: 'fetched',
    bytes: Buffer.concat(chunks),
    contentType: response.headers.get('content-type') ?? '',
    ...(etag === null ? {} : { etag }),
    ...(lastModified === null ? {} : { lastModified }),
    url: response.url,
  };
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause.message : '';
  return cause === '' ? error.message : `${error.message}: ${cause}`;
}
