import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FeedReport } from '../../src/feeds/record.ts';
import { openOsvShelf, readFeedRecord } from '../../src/io/feed-folder.ts';
import { feedsStatus } from '../../src/stages/feeds.ts';
import { updateFeeds } from '../../src/stages/feeds-update.ts';
import { copiedFeeds, temporaryFolder } from './feed-fixture.ts';
import { kevOf, serveBucket, serves, startFeedServer, type Answer, type FeedServer } from './feed-server.ts';

const clock = { now: () => new Date('2026-11-23T03:00:00Z') };

async function update(server: FeedServer, folder: string, ecosystems = ['npm']): Promise<FeedReport[]> {
  const signal = new AbortController().signal;
  const reports = await updateFeeds({
    folder,
    ecosystems,
    only: ['osv', 'kev'],
    policy: { mirrors: {}, vendors: [] },
    mirror: server.base,
    clock,
    signal,
    progress: { report: () => {} },
    say: () => {},
    waiting: { now: clock.now, pause: () => Promise.resolve() },
  });
  // The catalogue of CISA is fetched first; these tests look at the databases first.
  return reports.toSorted((a, b) => (a.feed < b.feed ? 1 : -1));
}

async function freshFolder(records = 20): Promise<{ server: FeedServer; folder: string }> {
  const server = await startFeedServer();
  await serveBucket(server, 'npm', records);
  const folder = await temporaryFolder();
  await update(server, folder);
  return { server, folder };
}

function statesOf(reports: readonly FeedReport[]): Record<string, string> {
  return Object.fromEntries(reports.map(({ feed, state }) => [feed, state]));
}

describe('feeds update', () => {
  it('fetches archive, index and KEV, and records what the data say about themselves', async () => {
    const { folder } = await freshFolder();
    expect(await readdir(join(folder, 'osv', 'npm'))).toEqual(['all.zip', 'kenpin-feed.json', 'modified_id.csv']);
    expect(await readFeedRecord(folder, 'osv/npm')).toMatchObject({
      records: 20,
      dataAsOf: '2026-11-20T00:00:00.000Z',
      fetchedAt: '2026-11-23T03:00:00.000Z',
    });
    expect(await openOsvShelf(folder).consult('npm')).toMatchObject({ state: 'held' });
    expect(statesOf(await feedsStatus({ folder, clock }))).toMatchObject({
      'osv/npm': 'ok',
      kev: 'ok',
      nvd: 'notConsulted',
      jpcert: 'notConsulted',
    });
  });

  it('asks only for what changed', async () => {
    const { server, folder } = await freshFolder();
    const reports = await update(server, folder);
    expect(reports).toMatchObject([
      { feed: 'osv/npm', state: 'ok', changed: false },
      { feed: 'kev', state: 'ok', changed: false },
    ]);
    expect(server.asked.filter((each) => each.includes('all.zip if'))).toHaveLength(1);
  });

  it('asks for everything again when the held data are damaged', async () => {
    const { server, folder } = await freshFolder();
    await writeFile(join(folder, 'osv', 'npm', 'all.zip'), 'torn');
    expect(await openOsvShelf(folder).consult('npm')).toMatchObject({ state: 'damaged' });
    expect(await update(server, folder)).toMatchObject([{ state: 'ok', changed: true }, { state: 'ok' }]);
    expect(await openOsvShelf(folder).consult('npm')).toMatchObject({ state: 'held' });
  });

  const faults: Record<string, { path: string; answer: (body: Buffer) => Answer; code: string }> = {
    'a web page answered with 200': {
      path: '/osv/npm/all.zip',
      answer: () => serves('<!DOCTYPE html><html>sign in</html>', 'text/html'),
      code: 'feed-html',
    },
    'a web page under a wrong type': {
      path: '/osv/npm/all.zip',
      answer: () => serves('\n<html>sign in</html>', 'application/zip'),
      code: 'feed-html',
    },
    'HTTP 429': { path: '/osv/npm/all.zip', answer: () => (_, response) => response.writeHead(429).end(), code: 'feed-fetch-failed' },
    'HTTP 500': { path: '/osv/npm/all.zip', answer: () => (_, response) => response.writeHead(500).end(), code: 'feed-fetch-failed' },
    'a 304 nobody asked for': {
      path: '/osv/npm/modified_id.csv',
      answer: () => (_, response) => response.writeHead(304).end(),
      code: 'feed-invalid',
    },
    'a connection that ends early': {
      path: '/osv/npm/all.zip',
      answer: (body) => (_, response) => {
        response.writeHead(200, { 'content-length': body.length });
        response.write(body.subarray(0, body.length / 2), () => response.destroy());
      },
      code: 'feed-fetch-failed',
    },
    'an archive cut off but declared whole': {
      path: '/osv/npm/all.zip',
      answer: (body) => serves(body.subarray(0, body.length / 2)),
      code: 'feed-invalid',
    },
    'an endless circle of redirects': {
      path: '/osv/npm/all.zip',
      answer: () => (_, response) => response.writeHead(302, { location: '/osv/npm/all.zip' }).end(),
      code: 'feed-fetch-failed',
    },
    'an index without the records': {
      path: '/osv/npm/modified_id.csv',
      answer: () => serves('2026-11-20T00:00:00Z,TEST-1\n'),
      code: 'feed-invalid',
    },
  };

  it.each(Object.entries(faults))('keeps the former data on %s', async (_, { path, answer, code }) => {
    const { server, folder } = await freshFolder();
    const former = await readFile(join(folder, 'osv', 'npm', 'kenpin-feed.json'), 'utf8');
    await serveBucket(server, 'npm', 21);
    const body = Buffer.from(await (await fetch(`${server.base}/osv/npm/all.zip`)).arrayBuffer());
    server.paths.set(path, answer(body));
    const [report] = await update(server, folder);
    expect(report).toMatchObject({ state: 'failed', reason: { code } });
    expect(await readFile(join(folder, 'osv', 'npm', 'kenpin-feed.json'), 'utf8')).toBe(former);
    expect(await openOsvShelf(folder).consult('npm')).toMatchObject({ state: 'held', facts: { records: 20 } });
  });

  it('does not replace data by a fifth less', async () => {
    const { server, folder } = await freshFolder(20);
    await serveBucket(server, 'npm', 16);
    expect(await update(server, folder)).toMatchObject([
      { feed: 'osv/npm', state: 'partial', reason: { code: 'feed-shrunk' } },
      { state: 'ok' },
    ]);
    expect(await openOsvShelf(folder).consult('npm')).toMatchObject({ state: 'held', facts: { records: 20 } });
  });

  it('takes data that fell by less than a tenth', async () => {
    const { server, folder } = await freshFolder(20);
    await serveBucket(server, 'npm', 19);
    expect(await update(server, folder)).toMatchObject([{ state: 'ok', record: { records: 19 } }, { state: 'ok' }]);
  });

  it('does not go back to older data, and takes none of days to come', async () => {
    const { server, folder } = await freshFolder();
    const path = '/kev/known_exploited_vulnerabilities.json';
    server.paths.set(path, serves(kevOf(['CVE-2021-44228'], '2026-11-20')));
    expect(await update(server, folder)).toMatchObject([
      { state: 'ok' },
      { feed: 'kev', state: 'partial', reason: { code: 'feed-older' } },
    ]);
    server.paths.set(path, serves(kevOf(['CVE-2021-44228'], '2026-12-01')));
    expect(await update(server, folder)).toMatchObject([
      { state: 'ok' },
      { feed: 'kev', state: 'failed', reason: { code: 'feed-future' } },
    ]);
    expect((await readFeedRecord(folder, 'kev'))?.dataAsOf).toBe('2026-11-21T00:00:00.000Z');
  });

  it('refuses a KEV catalogue whose count is not its length', async () => {
    const { server, folder } = await freshFolder();
    server.paths.set('/kev/known_exploited_vulnerabilities.json', serves(kevOf(['CVE-2021-44228'], '2026-11-22', 2)));
    expect(await update(server, folder)).toMatchObject([
      { state: 'ok' },
      { feed: 'kev', state: 'failed', reason: { code: 'feed-invalid' } },
    ]);
  });

  it('goes on with the other feeds when one fails', async () => {
    const { server, folder } = await freshFolder();
    await serveBucket(server, 'PyPI', 3);
    server.paths.delete('/osv/npm/all.zip');
    expect(statesOf(await update(server, folder, ['npm', 'PyPI']))).toEqual({ 'osv/npm': 'failed', 'osv/PyPI': 'ok', kev: 'ok' });
  });

  it('replaces embedded test data whatever its size, and the mark goes with it', async () => {
    const folder = await copiedFeeds();
    const server = await startFeedServer();
    await serveBucket(server, 'npm', 5);
    await update(server, folder);
    expect((await readFeedRecord(folder, 'osv/npm'))?.testData).toBeUndefined();
    expect((await readFeedRecord(folder, 'osv/PyPI'))?.testData).toBeDefined();
  });

  it('refuses names that are no ecosystem', async () => {
    const server = await startFeedServer();
    await expect(update(server, await temporaryFolder(), ['../../x'])).rejects.toMatchObject({ code: 'feeds-ecosystem' });
  });
});

describe('feeds status', () => {
  it('judges by the date inside the data, not by the file or the fetch', async () => {
    const { folder } = await freshFolder();
    const later = { now: () => new Date('2026-12-24T00:00:00Z') };
    expect(statesOf(await feedsStatus({ folder, clock: later }))).toMatchObject({ 'osv/npm': 'stale', kev: 'stale' });
  });

  it('says that an empty folder holds nothing', async () => {
    expect(statesOf(await feedsStatus({ folder: await temporaryFolder(), clock }))).toMatchObject({ kev: 'notConsulted' });
  });

  it('does not believe data that differ from their record', async () => {
    const { folder } = await freshFolder();
    const path = join(folder, 'osv', 'npm', 'kenpin-feed.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace('"records": 20', '"records": 21'));
    expect(statesOf(await feedsStatus({ folder, clock }))).toMatchObject({ 'osv/npm': 'failed' });
  });
});
