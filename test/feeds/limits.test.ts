import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openOsvShelf } from '../../src/io/feed-folder.ts';
import { fetchBytes } from '../../src/io/http.ts';
import { putOsvFeed, recordOf, temporaryFolder } from './feed-fixture.ts';
import { serves, startFeedServer } from './feed-server.ts';

describe('a fetch', () => {
  it('stops at its limit', async () => {
    const server = await startFeedServer();
    server.paths.set('/x', serves('0123456789'));
    const fetched = (limit: number) => fetchBytes({ url: `${server.base}/x`, deadline: 60_000, limit });
    expect(await fetched(9)).toEqual({ end: 'tooLarge', limit: 9 });
    expect(await fetched(10)).toMatchObject({ end: 'fetched' });
  });

  it('stops at its deadline, and when it is told to', async () => {
    const server = await startFeedServer();
    server.paths.set('/x', (_, response) => response.writeHead(200).write('begun'));
    expect(await fetchBytes({ url: `${server.base}/x`, deadline: 200, limit: 100 })).toEqual({ end: 'timedOut' });
    expect(await fetchBytes({ url: `${server.base}/x`, deadline: 60_000, limit: 100, signal: AbortSignal.timeout(100) })).toEqual({
      end: 'aborted',
    });
  });
});

describe('a held database', () => {
  it('that was exchanged for another valid one of the same size is damaged', async () => {
    const [folder, other] = [await temporaryFolder(), await temporaryFolder()];
    await putOsvFeed(folder, { ecosystem: 'npm', records: [recordOf('npm', 'TEST-1')] });
    await putOsvFeed(other, { ecosystem: 'npm', records: [recordOf('npm', 'TEST-2')] });
    await cp(join(other, 'osv/npm/all.zip'), join(folder, 'osv/npm/all.zip'));
    expect(await openOsvShelf(folder).consult('npm')).toMatchObject({ state: 'damaged' });
  });
});
