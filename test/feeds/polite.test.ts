import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FetchEnd, FetchRequest } from '../../src/feeds/fetch.ts';
import { politeFetch, type HostRate } from '../../src/feeds/polite.ts';
import { sourceRates } from '../../src/feeds/sources.ts';
import { fetchBytes } from '../../src/io/http.ts';
import { virtualTime } from './store-fixture.ts';

const fetched: FetchEnd = { end: 'fetched', bytes: Buffer.from('data'), contentType: 'text/plain', url: 'http://source.test/' };
const request: FetchRequest = { url: 'http://source.test/feed', deadline: 600_000, limit: 1000 };
const refused = (status: number, retryAfter?: string): FetchEnd => ({
  end: 'refused',
  status,
  ...(retryAfter === undefined ? {} : { retryAfter }),
});

/** A fetch that ends as told, each try after the other; the last way for ever. */
function scripted(ends: readonly FetchEnd[], { deadline = 3_600_000, rates = [] as readonly HostRate[] } = {}) {
  const time = virtualTime('2026-11-25T03:00:00Z');
  const tries: FetchRequest[] = [];
  const fetch = politeFetch({
    fetch: (each) => {
      tries.push(each);
      return Promise.resolve(ends[Math.min(tries.length, ends.length) - 1] ?? fetched);
    },
    waiting: time,
    rates,
    deadline,
  });
  return { fetch, tries, pauses: time.pauses, time };
}

describe('a polite fetch', () => {
  it.each([403, 408, 429, 500, 502, 503, 504, 524])('tries again after HTTP %i, and waits twice as long each time', async (status) => {
    const { fetch, tries, pauses } = scripted([refused(status), refused(status), refused(status), fetched]);
    expect(await fetch(request)).toBe(fetched);
    expect(tries).toHaveLength(4);
    expect(pauses).toEqual([2000, 4000, 8000]);
  });

  it.each([400, 401, 404, 405, 410, 416, 451])('takes HTTP %i as the last word', async (status) => {
    const { fetch, tries } = scripted([refused(status), fetched]);
    expect(await fetch(request)).toEqual(refused(status));
    expect(tries).toHaveLength(1);
  });

  it('gives up after six tries, with what it last heard', async () => {
    const { fetch, tries, pauses } = scripted([refused(500), refused(502)]);
    expect(await fetch(request)).toEqual(refused(502));
    expect(tries).toHaveLength(6);
    expect(pauses.reduce((sum, each) => sum + each, 0)).toBe(62_000);
  });

  it('waits as long as the source says: seconds or a date', async () => {
    const { fetch, pauses } = scripted([refused(429, '17'), refused(503, 'Wed, 25 Nov 2026 03:01:00 GMT'), fetched]);
    await fetch(request);
    expect(pauses).toEqual([17_000, 43_000]);
  });

  it('comes back at once when told so, and is patient when that does not help', async () => {
    const { fetch, pauses } = scripted([refused(403, '0'), refused(403, '0'), refused(403, '0'), fetched]);
    await fetch(request);
    expect(pauses).toEqual([0, 4000, 8000]);
  });

  it.each(['soon', '-5', '1e9', '99999999999', 'Wed'])('keeps to its own patience when Retry-After is "%s"', async (said) => {
    const { fetch, pauses } = scripted([refused(503, said), fetched]);
    await fetch(request);
    expect(pauses).toEqual([2000]);
  });

  it('does not wait for what would come after the deadline of all', async () => {
    const { fetch, pauses } = scripted([refused(429, '3600')], { deadline: 60_000 });
    expect(await fetch(request)).toMatchObject({ end: 'refused', status: 429 });
    expect(pauses).toEqual([]);
  });

  it('begins nothing after the deadline of all', async () => {
    const { fetch, time, tries } = scripted([fetched], { deadline: 1000 });
    await fetch(request);
    await time.pause(1000);
    expect(await fetch(request)).toEqual({ end: 'timedOut' });
    expect(tries).toHaveLength(1);
  });

  it('gives no try more time than is left', async () => {
    const { fetch, tries } = scripted([fetched], { deadline: 5000 });
    await fetch(request);
    expect(tries[0]?.deadline).toBe(5000);
  });

  it('goes on with the part that arrived, through refusals, until its range is gone', async () => {
    const [first, second] = [Buffer.from('abc'), Buffer.from('abcdef')].map((bytes) => ({ bytes, validator: '"v1"' }));
    if (first === undefined || second === undefined) throw new Error('no parts');
    const broken = (part?: typeof first): FetchEnd => ({ end: 'broken', message: 'reset', ...(part === undefined ? {} : { part }) });
    const { fetch, tries } = scripted([broken(first), refused(503), { end: 'timedOut', part: second }, broken(), refused(416), fetched]);
    expect(await fetch(request)).toBe(fetched);
    expect(tries.map(({ resume }) => resume?.bytes.length)).toEqual([undefined, 3, 3, 6, 6, undefined]);
  });

  it('does not try again what no second try mends', async () => {
    for (const end of [
      { end: 'tooLarge', limit: 5 },
      { end: 'broken', message: 'https to http', lasting: true },
      { end: 'aborted' },
      { end: 'notModified' },
    ] as const) {
      const { fetch, tries } = scripted([end, fetched]);
      expect(await fetch(request)).toEqual(end);
      expect(tries).toHaveLength(1);
    }
  });

  it('takes a web page for an answer only where one is wanted', async () => {
    const pages: FetchEnd[] = [
      { ...fetched, bytes: Buffer.from('{}'), contentType: 'text/html; charset=UTF-8' },
      { ...fetched, bytes: Buffer.from('\n <!doctype HTML><title>403</title>'), contentType: 'application/json' },
      { ...fetched, bytes: Buffer.from('<html lang="en">'), contentType: '' },
    ];
    for (const page of pages) {
      expect(await scripted([page]).fetch(request)).toEqual({ end: 'webPage' });
      expect(await scripted([page]).fetch({ ...request, webPage: true })).toBe(page);
    }
    const xml: FetchEnd = { ...fetched, bytes: Buffer.from('<?xml version="1.0"?><rdf:RDF/>') };
    expect(await scripted([xml]).fetch(request)).toBe(xml);
  });

  it('stops waiting when it is told to', async () => {
    const stop = new AbortController();
    const fetch = politeFetch({
      fetch: () => Promise.resolve(refused(503)),
      waiting: {
        now: () => new Date(0),
        pause: () => {
          stop.abort();
          return Promise.resolve();
        },
      },
      rates: [],
      deadline: 100_000,
    });
    expect(await fetch({ ...request, signal: stop.signal })).toEqual({ end: 'aborted' });
  });
});

describe('a host that cannot be reached', () => {
  const unreachable: FetchEnd = { end: 'broken', message: 'fetch failed: getaddrinfo ENOTFOUND source.test', unreachable: true };

  it('is tried once more, and then not asked again', async () => {
    const { fetch, tries, pauses } = scripted([unreachable]);
    expect(await fetch(request)).toBe(unreachable);
    expect(tries).toHaveLength(2);
    expect(pauses).toEqual([2000]);
    expect(await fetch({ ...request, url: 'http://source.test/other' })).toBe(unreachable);
    expect(tries).toHaveLength(2);
    expect(await fetch({ ...request, url: 'http://another.test/' })).toBe(unreachable);
    expect(tries).toHaveLength(4);
  });

  it('that answers on the second try is asked as any other', async () => {
    const { fetch, tries } = scripted([unreachable, fetched]);
    expect(await fetch(request)).toBe(fetched);
    expect(await fetch(request)).toBe(fetched);
    expect(tries).toHaveLength(3);
  });

  it('is told from a connection that breaks by the real fetch', async () => {
    const ask = (url: string) => fetchBytes({ url, deadline: 60_000, limit: 10 });
    const server = createServer((incoming) => incoming.socket.destroy()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const broken = await ask(`http://127.0.0.1:${port}/`);
    server.close();
    await once(server, 'close');
    expect(await ask(`http://127.0.0.1:${port}/`)).toMatchObject({ end: 'broken', unreachable: true });
    // .invalid has no address anywhere (RFC 6761).
    expect(await ask('http://feeds.invalid/')).toMatchObject({ end: 'broken', unreachable: true });
    expect(broken).toMatchObject({ end: 'broken' });
    expect(broken).not.toHaveProperty('unreachable');
  });
});

describe('the rate of a host', () => {
  it('is that of NVD, with and without a key', () => {
    const nvd = (nvdKey?: string) => sourceRates({ nvdKey }).find(({ host }) => host === 'services.nvd.nist.gov');
    expect(nvd()).toEqual({ host: 'services.nvd.nist.gov', requests: 5, window: 30_000 });
    expect(nvd('key')).toEqual({ host: 'services.nvd.nist.gov', requests: 50, window: 30_000 });
    expect(sourceRates({}).map(({ host }) => host)).toEqual(expect.arrayContaining(['jvndb.jvn.jp', 'jvn.jp', 'www.jpcert.or.jp']));
  });

  it('is never exceeded in any window, tries again included, whatever the answers', async () => {
    const ends = fc.array(fc.constantFrom(fetched, refused(403, '0'), refused(503), refused(404), { end: 'timedOut' } as FetchEnd), {
      maxLength: 30,
    });
    const rate = fc.record({ requests: fc.integer({ min: 1, max: 5 }), window: fc.integer({ min: 1, max: 60_000 }) });
    await fc.assert(
      fc.asyncProperty(ends, rate, fc.array(fc.nat(5000), { maxLength: 12 }), async (script, { requests, window }, gaps) => {
        const time = virtualTime('2026-11-25T03:00:00Z');
        const times: number[] = [];
        const fetch = politeFetch({
          fetch: () => Promise.resolve(script[times.push(time.now().getTime()) - 1] ?? fetched),
          waiting: time,
          rates: [{ host: 'source.test', requests, window }],
          deadline: 10_000_000,
        });
        for (const gap of gaps) {
          await fetch(request);
          await time.pause(gap);
        }
        for (const [index, first] of times.entries()) {
          const next = times[index + requests];
          if (next !== undefined) expect(next - first).toBeGreaterThanOrEqual(window);
        }
      }),
    );
  });

  it('is the host’s alone', async () => {
    const { fetch, pauses } = scripted([fetched], { rates: [{ host: 'source.test', requests: 1, window: 1000 }] });
    await fetch({ ...request, url: 'http://other.test/' });
    await fetch({ ...request, url: 'http://other.test/' });
    await fetch(request);
    expect(pauses).toEqual([]);
    await fetch({ ...request, url: 'http://source.test:8080/other' });
    expect(pauses).toEqual([1000]);
  });

  it('that cannot be kept before the deadline ends the fetch', async () => {
    const { fetch, tries } = scripted([fetched], { rates: [{ host: 'source.test', requests: 1, window: 9000 }], deadline: 5000 });
    await fetch(request);
    expect(await fetch(request)).toEqual({ end: 'timedOut' });
    expect(tries).toHaveLength(1);
  });
});
