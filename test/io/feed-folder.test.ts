import { copyFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openOsvShelf, readFeedRecord, writeFeed } from '../../src/io/feed-folder.ts';
import { putOsvFeed, recordOf, temporaryFolder } from '../feeds/feed-fixture.ts';

const feedOf = (folder: string) => join(folder, 'osv', 'npm');

/** Two states of one feed: five records and six. */
async function twoStates(): Promise<{ former: string; next: string }> {
  const [former, next] = [await temporaryFolder(), await temporaryFolder()];
  const records = (count: number) => Array.from({ length: count }, (_, index) => recordOf('npm', `TEST-${index}`));
  await putOsvFeed(former, { ecosystem: 'npm', records: records(5) });
  await putOsvFeed(next, { ecosystem: 'npm', records: records(6) });
  return { former, next };
}

const consulted = async (folder: string) => await openOsvShelf(folder).consult('npm');

describe('a feed that is being replaced', () => {
  it('is the former one while only the new record lies there', async () => {
    const { former, next } = await twoStates();
    copyFileSync(join(feedOf(next), 'kenpin-feed.json'), join(feedOf(former), 'kenpin-feed.next.json'));
    expect(await consulted(former)).toMatchObject({ state: 'held', record: { records: 5 }, facts: { records: 5 } });
  });

  it('is the new one as soon as the data have changed their name', async () => {
    const { former, next } = await twoStates();
    copyFileSync(join(feedOf(next), 'kenpin-feed.json'), join(feedOf(former), 'kenpin-feed.next.json'));
    renameSync(join(feedOf(next), 'all.zip'), join(feedOf(former), 'all.zip'));
    expect(await consulted(former)).toMatchObject({ state: 'held', record: { records: 6 }, facts: { records: 6 } });
  });

  it('is replaced again after it was left so', async () => {
    const { former, next } = await twoStates();
    writeFileSync(join(feedOf(former), 'kenpin-feed.next.json'), '{');
    const record = await readFeedRecord(next, 'osv/npm');
    if (record === null) throw new Error('no record');
    await writeFeed(former, { record, files: { 'all.zip': readFileSync(join(feedOf(next), 'all.zip')) } });
    expect(await consulted(former)).toMatchObject({ state: 'held', record });
    expect(await readFeedRecord(former, 'osv/npm')).toEqual(record);
  });

  it('is damaged where no record is of its data', async () => {
    const { former, next } = await twoStates();
    copyFileSync(join(feedOf(next), 'all.zip'), join(feedOf(former), 'all.zip'));
    writeFileSync(join(feedOf(former), 'kenpin-feed.next.json'), readFileSync(join(feedOf(former), 'kenpin-feed.json')));
    expect(await consulted(former)).toMatchObject({ state: 'damaged' });
  });
});
