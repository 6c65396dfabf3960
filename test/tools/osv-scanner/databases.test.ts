import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looseName, readOsvArchive, selectRecords } from '../../../src/io/feed-archive.ts';
import { Databases } from '../../../src/tools/osv-scanner/databases.ts';
import { makeDatabase, placeDatabase } from '../../../src/tools/osv-scanner/scratch.ts';
import { putOsvFeed, recordOf, temporaryFolder } from '../../feeds/feed-fixture.ts';

const need = (names: readonly string[], whole = false) => ({ names: new Set(names), whole });

async function idsIn(databases: string, ecosystem: string): Promise<string[]> {
  const bytes = await readFile(join(databases, 'osv-scalibr', ecosystem, 'all.zip'));
  return (await readOsvArchive(bytes, ecosystem)).index.places.map(({ id }) => id);
}

async function feedFolder(): Promise<string> {
  const feeds = await temporaryFolder();
  const records = [
    recordOf('npm', 'A-1', { package: 'sampled' }),
    ...['left', 'Left_Pad', 'right'].map((name) => recordOf('npm', `B-${name}`, { package: name })),
  ];
  await putOsvFeed(feeds, {
    ecosystem: 'npm',
    records: [...records, ...['x', 'y'].map((name) => recordOf('npm', `A-${name}`, { package: `sampled-${name}` }))],
  });
  return feeds;
}

describe('databases for the scanner', () => {
  it('hold the records of the packages asked about, in any spelling, and those of the samples', async () => {
    const [feeds, folder] = [await feedFolder(), await temporaryFolder()];
    const feed = await new Databases(feeds).place(folder, 'npm', need(['left-pad']));
    expect(feed.state).toBe('held');
    expect(await idsIn(folder, 'npm')).toEqual(expect.arrayContaining(['A-1', 'B-Left_Pad']));
    expect(await idsIn(folder, 'npm')).not.toContain('B-right');
  });

  it('are the held file itself where all of it is needed', async () => {
    const [feeds, folder] = [await feedFolder(), await temporaryFolder()];
    await new Databases(feeds).place(folder, 'npm', need([], true));
    const [placed, held] = await Promise.all(
      [join(folder, 'osv-scalibr/npm/all.zip'), join(feeds, 'osv/npm/all.zip')].map((path) => stat(path)),
    );
    expect(placed?.ino).toBe(held?.ino);
  });

  it('lie under both names, and are empty where nothing is held or it is damaged', async () => {
    const [feeds, folder] = [await feedFolder(), await temporaryFolder()];
    await writeFile(join(feeds, 'osv/npm/all.zip'), 'PK');
    expect(await new Databases(feeds).place(folder, 'npm', need(['left']))).toMatchObject({ state: 'damaged' });
    expect(await new Databases(feeds).place(folder, 'Go', need(['left'], true))).toMatchObject({ state: 'notHeld' });
    expect((await readdir(folder)).sort()).toEqual(['osv-scalibr', 'osv-scanner']);
    expect([await idsIn(folder, 'npm'), await idsIn(folder, 'Go')]).toEqual([[], []]);
  });

  it('whose data change between the reading and the choosing are damaged', async () => {
    const [feeds, folder] = [await feedFolder(), await temporaryFolder()];
    const databases = new Databases(feeds);
    await databases.feed('npm');
    const bytes = await readFile(join(feeds, 'osv/npm/all.zip'));
    await writeFile(
      join(feeds, 'osv/npm/all.zip'),
      bytes.map((byte) => byte ^ 1),
    );
    expect(await databases.place(folder, 'npm', need(['left']))).toMatchObject({ state: 'damaged', reason: { code: 'feed-changed' } });
    expect(await idsIn(folder, 'npm')).toEqual([]);
  });

  it('are asked for once, however often', async () => {
    const databases = new Databases(await feedFolder());
    expect(databases.feed('npm')).toBe(databases.feed('npm'));
    expect(await databases.feed('../../etc')).toMatchObject({ state: 'notHeld' });
  });
});

describe('the choice of records', () => {
  it('never leaves out one that names the package', async () => {
    const names = fc.array(fc.stringMatching(/^[A-Za-z0-9@/._:-]{1,6}$/), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(names, { minLength: 1, maxLength: 6 }), names, async (perRecord, asked) => {
        const records = perRecord.map((each, index) => ({
          ...recordOf('npm', `R-${index}`),
          affected: each.map((name) => ({ package: { ecosystem: 'npm', name } })),
        }));
        const bytes = await makeDatabase(Object.fromEntries(records.map((record) => [record.id, record])));
        const { index } = await readOsvArchive(bytes, 'npm');
        const chosen = new Set(selectRecords(index, asked).map(({ id }) => id));
        for (const record of records)
          if (record.affected.some((each) => asked.includes(each.package.name))) expect(chosen).toContain(record.id);
        expect(chosen.size).toBeLessThanOrEqual(records.length);
      }),
      { numRuns: 50 },
    );
  });

  it('takes all spellings of a name for the same', () => {
    expect(new Set(['My.Pkg', 'my_pkg', 'MY--pkg'].map(looseName)).size).toBe(1);
  });
});

it('a database can be placed twice', async () => {
  const folder = await temporaryFolder();
  await placeDatabase(folder, 'npm', { bytes: await makeDatabase({}) });
  await placeDatabase(folder, 'npm', { bytes: await makeDatabase({ 'A-1': recordOf('npm', 'A-1') }) });
  expect(await idsIn(folder, 'npm')).toEqual(['A-1']);
});
