import { once } from 'node:events';
import { createServer as createPlain, type RequestListener, type Server } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setDefaultCACertificates } from 'node:tls';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { judgeTestimony } from '../../../src/checks/virus-scan/testimony.ts';
import { readVersionHeader, readVersionRecord } from '../../../src/feeds/clamav/newest.ts';
import { askNewest, askTime } from '../../../src/tools/clamav/authorities.ts';
import { Authority } from '../clamav-remote/certificates.ts';
import { fakeWitness } from '../../fakes/witness.ts';
import { serveNames } from './name-server.ts';

const { signal } = new AbortController();
const real = { now: () => new Date() };
const shifted = (minutes: number) => ({ now: () => new Date(Date.now() + minutes * 60_000) });
const servers: Server[] = [];
const authority = new Authority();

async function listen(server: Server, scheme: string): Promise<string> {
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const plain = (answer: RequestListener) => listen(createPlain(answer), 'http');
const secure = (answer: RequestListener, names = 'IP:127.0.0.1') => listen(createSecure(authority.issue(names), answer), 'https');

afterEach(() => {
  vi.unstubAllEnvs();
  setDefaultCACertificates([]);
  for (const server of servers.splice(0)) server.close();
});

/** What a scan at this clock makes of the time of a server. */
async function codesAt(address: string, clock: { now: () => Date }): Promise<readonly [string[], string]> {
  const testimony = await fakeWitness({ time: await askTime({ address, clock, signal }) }).ask();
  const { doubts, clock: standing } = judgeTestimony(testimony, { now: clock.now(), daily: 1, engine: '1.4.6', dates: [] });
  return [doubts.map(({ code }) => code), standing];
}

describe('the time of a server over TLS', () => {
  test('confirms the clock of this machine, whatever the status of the answer', async () => {
    setDefaultCACertificates([authority.cert]);
    for (const status of [200, 403, 301]) {
      const address = await secure((_request, response) => response.writeHead(status).end());
      expect(await codesAt(address, real)).toEqual([[], 'confirmed']);
    }
  });

  test.each([-6000, -10, 10, 6000])('does not confirm one that is %d minutes off', async (minutes) => {
    setDefaultCACertificates([authority.cert]);
    const address = await secure((_request, response) => response.end());
    expect(await codesAt(address, shifted(minutes))).toEqual([['virus-clock-differs'], 'machineOnly']);
  });

  test.each([
    ['whose certificate nobody vouches for', 'IP:127.0.0.1', () => setDefaultCACertificates([])],
    ['whose certificate is for another name', 'DNS:other.example.jp', () => setDefaultCACertificates([authority.cert])],
  ])('does not count %s, whatever the environment says', async (_name, names, trust) => {
    trust();
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    const address = await secure((_request, response) => response.end(), names);
    expect(await codesAt(address, real)).toEqual([['virus-time-unanswered'], 'machineOnly']);
  });
});

describe('the time of a server over a plain connection', () => {
  test('confirms nothing and can cast doubt', async () => {
    const address = await plain((_request, response) => response.end());
    expect(await codesAt(address, real)).toEqual([[], 'machineOnly']);
    expect(await codesAt(address, shifted(10))).toEqual([['virus-clock-differs'], 'machineOnly']);
  });

  test.each<[string, RequestListener]>([
    ['no date', (_request, response) => response.writeHead(200, { date: '' }).end()],
    ['a date that is none', (_request, response) => response.writeHead(200, { date: 'today' }).end()],
    ['an answer from a cache', (_request, response) => response.writeHead(200, { age: '3600' }).end()],
    ['no answer', (request) => request.destroy()],
  ])('%s is no time', async (_name, answer) => {
    expect(await codesAt(await plain(answer), real)).toEqual([['virus-time-unanswered'], 'machineOnly']);
  });
});

const RECORD = '1.4.7:63:27999:1795402800:1:90:49192:339';

describe('the TXT record of a name server', () => {
  test('names the newest daily and the recommended engine, and is kept raw', async () => {
    const server = await serveNames({ records: ['v=spf1 -all', RECORD] });
    expect(await askNewest({ address: `dns://${server.address}/current.cvd.clamav.net`, clock: real, signal })).toMatchObject({
      state: 'answered',
      raw: RECORD,
      daily: 27_999,
      recordedAt: '2026-11-23T03:00:00.000Z',
      engine: '1.4.7',
    });
    server.close();
  });

  test.each([
    ['says that there is no such name', { error: 3 }],
    ['fails', { error: 2 }],
    ['has no record', { records: [] }],
    ['has another record', { records: ['v=spf1 -all'] }],
    ['has a record that is cut', { records: ['1.4.7:63:27999'] }],
  ])('is no answer where the server %s', async (_name, answer) => {
    const server = await serveNames(answer);
    expect(await askNewest({ address: `dns://${server.address}/x.example.jp`, clock: real, signal })).toMatchObject({ state: 'failed' });
    server.close();
  });

  test('an engine that is not warned about is recommended to nobody', () => {
    expect(readVersionRecord('1.4.7:63:27999:1795402800:0:90:49192:339')).toMatchObject({ daily: 27_999, engine: null });
  });

  test('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.stringMatching(/^\d{0,12}$/)).map((parts) => parts.join(':')),
        ),
        (text) => {
          const found = readVersionRecord(text);
          if (found !== null) expect(Number.isSafeInteger(found.daily)).toBe(true);
        },
      ),
    );
  });
});

describe('the header of a mirror', () => {
  const header = 'ClamAV-VDB:23 Nov 2026 03-00 +0000:27999:2078123:90:0123:abc:builder:1795402800'.padEnd(512, ' ');

  test('is asked for alone, and names the newest daily', async () => {
    const seen: (string | undefined)[] = [];
    const address = await plain((request, response) => {
      seen.push(`${request.url} ${request.headers.range}`);
      response.writeHead(206).end(header);
    });
    const answer = await askNewest({ address: `${address}/`, clock: real, signal });
    expect(answer).toMatchObject({ state: 'answered', daily: 27_999, recordedAt: '2026-11-23T03:00:00.000Z', engine: null });
    expect(seen).toEqual(['/daily.cvd bytes=0-511']);
  });

  test('of a mirror without ranges is read, and the rest is not', async () => {
    const address = await plain((_request, response) => {
      response.writeHead(200);
      response.write(header);
      response.write(Buffer.alloc(1024 * 1024));
    });
    expect(await askNewest({ address, clock: real, signal })).toMatchObject({ state: 'answered', daily: 27_999 });
  });

  test.each<[string, RequestListener]>([
    ['403', (_request, response) => response.writeHead(403).end(header)],
    ['429', (_request, response) => response.writeHead(429, { 'retry-after': '60' }).end()],
    ['a page of a proxy', (_request, response) => response.end('<html>'.padEnd(600))],
    ['half a header', (_request, response) => response.end(header.slice(0, 300))],
    ['a redirect', (_request, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()],
  ])('%s is no answer', async (_name, listener) => {
    expect(await askNewest({ address: await plain(listener), clock: real, signal })).toMatchObject({ state: 'failed' });
  });

  test('never throws, whatever it holds', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => void readVersionHeader(bytes)));
    expect(readVersionHeader(Buffer.from(header))?.daily).toBe(27_999);
  });
});
