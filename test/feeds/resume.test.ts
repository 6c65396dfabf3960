import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { BodyPart, FetchEnd } from '../../src/feeds/fetch.ts';
import { politeFetch } from '../../src/feeds/polite.ts';
import { fetchBytes } from '../../src/io/http.ts';
import {
  breakingAfter,
  inTurn,
  refusing,
  serving,
  startHostileServer,
  virtualTime,
  type Answer,
  type HostileServer,
} from './store-fixture.ts';

const body = randomBytes(200_000);
const polite = () => politeFetch({ fetch: fetchBytes, waiting: virtualTime('2026-11-25T03:00:00Z'), rates: [], deadline: 3_600_000 });

async function serverWith(answer: Answer): Promise<HostileServer> {
  const server = await startHostileServer();
  server.paths.set('/x', answer);
  return server;
}

const fetchFrom = async ({ base }: HostileServer, resume?: BodyPart): Promise<FetchEnd> =>
  await fetchBytes({ url: `${base}/x`, deadline: 60_000, limit: 1_000_000, resume });

function partOf(end: FetchEnd): BodyPart {
  if (end.end !== 'broken' || end.part === undefined) throw new Error(`no part: ${end.end}`);
  return end.part;
}

describe('a broken body', () => {
  it('leaves its part, and is gone on with', async () => {
    const server = await serverWith(inTurn(breakingAfter(70_000, body), serving(body)));
    const part = partOf(await fetchFrom(server));
    expect(part.bytes.length).toBe(70_000);
    expect(await fetchFrom(server, part)).toMatchObject({ end: 'fetched', bytes: body });
    expect(server.headers[1]).toMatchObject({ range: 'bytes=70000-', 'if-range': part.validator, 'accept-encoding': 'identity' });
  });

  it('that breaks again and again arrives all the same', async () => {
    const rest: Answer = (request, response) => {
      const from = Number(/^bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
      const [status, range] = from === 0 ? [200, {}] : [206, { 'content-range': `bytes ${from}-${body.length - 1}/${body.length}` }];
      response.writeHead(status, { etag: '"v1"', 'content-length': body.length - from, ...range });
      if (from > 120_000) response.end(body.subarray(from));
      else response.write(body.subarray(from, from + 50_000), () => response.destroy());
    };
    const server = await serverWith(rest);
    expect(await polite()({ url: `${server.base}/x`, deadline: 60_000, limit: 1_000_000 })).toMatchObject({ end: 'fetched', bytes: body });
    expect(server.headers.map(({ range }) => range)).toEqual([undefined, 'bytes=50000-', 'bytes=100000-', 'bytes=150000-']);
  });

  it('of which another version is there now is fetched whole', async () => {
    const other = randomBytes(1000);
    const server = await serverWith(inTurn(breakingAfter(70_000, body), serving(other)));
    const part = partOf(await fetchFrom(server));
    expect(await fetchFrom(server, part)).toMatchObject({ end: 'fetched', bytes: other });
  });

  const strange: Readonly<Record<string, Answer>> = {
    'another range': (_, response) => void response.writeHead(206, { etag: '"v1"', 'content-range': 'bytes 5-9/100' }).end('12345'),
    'a range of another version': (_, response) =>
      void response.writeHead(206, { etag: '"v2"', 'content-range': 'bytes 3-5/6' }).end('def'),
    'no range at all': (_, response) => void response.writeHead(206).end('def'),
    'a packed range': (_, response) =>
      void response.writeHead(206, { 'content-range': 'bytes 3-5/6', 'content-encoding': 'br' }).end('def'),
  };
  it.each(Object.entries(strange))('is fetched whole from a server that answers with %s', async (_, answer) => {
    const server = await serverWith(inTurn(answer, serving('abcdef')));
    const end = await fetchFrom(server, { bytes: Buffer.from('abc'), validator: '"v1"' });
    expect(end.end === 'fetched' && Buffer.from(end.bytes).toString()).toBe('abcdef');
    expect(server.headers.map(({ range }) => range)).toEqual(['bytes=3-', undefined]);
  });

  it('is not believed whole while the range lacks its end', async () => {
    const server = await serverWith(
      (_, response) => void response.writeHead(206, { etag: '"v1"', 'content-range': 'bytes 3-4/6' }).end('de'),
    );
    const end = await fetchFrom(server, { bytes: Buffer.from('abc'), validator: '"v1"' });
    expect(end).toMatchObject({ end: 'broken' });
    expect(Buffer.from(partOf(end).bytes).toString()).toBe('abcde');
  });

  it('keeps to its limit, the part included', async () => {
    const server = await serverWith(serving('abcdef'));
    const etag = (await fetch(`${server.base}/x`)).headers.get('etag') ?? '';
    const resume = { bytes: Buffer.from('abc'), validator: etag };
    expect(await fetchBytes({ url: `${server.base}/x`, deadline: 60_000, limit: 5, resume })).toEqual({ end: 'tooLarge', limit: 5 });
    expect(await fetchBytes({ url: `${server.base}/x`, deadline: 60_000, limit: 6, resume })).toMatchObject({ end: 'fetched' });
  });

  it.each([
    ['a weak ETag', { etag: 'W/"v1"' }],
    ['nothing to know it by', {}],
    ['no ranges', { etag: '"v1"', 'accept-ranges': 'none' }],
    ['an encoding', { etag: '"v1"', 'content-encoding': 'identity' }],
  ])('with %s leaves no part', async (_, headers) => {
    const server = await serverWith((__, response) => {
      response.writeHead(200, { 'content-length': 100, ...headers });
      response.write('abc', () => response.destroy());
    });
    const end = await fetchFrom(server);
    expect(end.end).toBe('broken');
    expect(end).not.toHaveProperty('part');
  });

  it('that is asked for no range and gets one is no answer', async () => {
    const server = await serverWith((_, response) => void response.writeHead(206, { 'content-range': 'bytes 0-2/6' }).end('abc'));
    expect(await fetchFrom(server)).toEqual({ end: 'refused', status: 206 });
  });
});

describe('a fetch', () => {
  it('hands on what Retry-After says', async () => {
    const server = await serverWith(refusing(429, { 'retry-after': '12' }));
    expect(await fetchFrom(server)).toEqual({ end: 'refused', status: 429, retryAfter: '12' });
  });

  it('takes a key along to the same origin and to no other', async () => {
    const [own, other] = [await startHostileServer(), await startHostileServer()];
    other.paths.set('/y', serving('caught'));
    own.paths.set('/y', serving('home'));
    for (const target of [`${own.base}/y`, `${other.base}/y`]) {
      own.paths.set('/x', (_, response) => void response.writeHead(302, { location: target }).end());
      await fetchBytes({ url: `${own.base}/x`, deadline: 60_000, limit: 100, headers: { apiKey: 'only-a-test' } });
    }
    expect(own.headers.map(({ apikey }) => apikey)).toEqual(['only-a-test', 'only-a-test', 'only-a-test']);
    expect(other.headers.map(({ apikey }) => apikey)).toEqual([undefined]);
  });

  it('does not go round in circles, and does not try again', async () => {
    const server = await serverWith((_, response) => void response.writeHead(301, { location: '/x' }).end());
    expect(await polite()({ url: `${server.base}/x`, deadline: 60_000, limit: 100 })).toMatchObject({ end: 'broken', lasting: true });
    expect(server.asked).toHaveLength(6);
  });

  it.each(['http://[', 'ftp://source.test/'])('follows no redirect to %s', async (location) => {
    const server = await serverWith((_, response) => void response.writeHead(302, { location }).end());
    expect(await fetchFrom(server)).toMatchObject({ end: 'broken', lasting: true });
  });
});
