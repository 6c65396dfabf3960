import { execFileSync } from 'node:child_process';
import { chmod, copyFile, open, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { HeldStoredFeed } from '../../src/feeds/record.ts';
import { productKey } from '../../src/feeds/store/schema.ts';
import { StoreError } from '../../src/feeds/store/store.ts';
import { openKnowledgeShelf, type ListedKnowledge } from '../../src/io/knowledge.ts';
import { exampleFeeds, temporaryFolder } from '../feeds/feed-fixture.ts';

const feeds = ['csaf/cisa', 'epss', 'jpcert', 'jvn', 'jvn-notices', 'nvd'];

/** A folder with a copy of the example's store, which a test may spoil. */
async function copiedStore(): Promise<{ folder: string; path: string }> {
  const folder = await temporaryFolder();
  const path = join(folder, 'store.sqlite');
  await copyFile(join(exampleFeeds, 'store.sqlite'), path);
  await chmod(path, 0o644);
  return { folder, path };
}

function spoil(path: string, sql: string): void {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
}

async function opened(folder: string): Promise<ListedKnowledge> {
  const knowledge = await openKnowledgeShelf(folder).open();
  onTestFinished(() => knowledge.close());
  return knowledge;
}

async function states(folder: string): Promise<Record<string, string>> {
  const knowledge = await opened(folder);
  return Object.fromEntries(feeds.map((feed) => [feed, knowledge.consult(feed).state]));
}

function why(held: HeldStoredFeed): string {
  return held.state === 'held' ? 'held' : held.reason.text.en;
}

const all = (state: string) => Object.fromEntries(feeds.map((feed) => [feed, state]));

describe('the store of a feed folder', () => {
  it('gives each feed with its record, marked as test data, and what it says', async () => {
    const knowledge = await opened(exampleFeeds);
    expect(knowledge.feeds()).toEqual(feeds);
    for (const feed of feeds) {
      const held = knowledge.consult(feed);
      expect(held).toMatchObject({ state: 'held', record: { feed, testData: { label: { ja: expect.stringMatching(/./) } } } });
      if (held.state === 'held')
        expect(held.facts).toEqual({ records: held.record.records, dataAsOf: held.record.dataAsOf, unreadable: 0 });
    }
    const found = knowledge.cves(['CVE-2022-42889', 'CVE-1999-0001', 'nonsense']);
    expect(found.get('CVE-2022-42889')).toMatchObject({ nvd: { status: 'Modified' }, notices: [{ source: 'jpcert', kind: 'alert' }] });
    expect(found.get('CVE-1999-0001')).toMatchObject({ nvd: null, jvn: [], advisories: [] });
    expect(found.has('nonsense')).toBe(false);
    expect(knowledge.product(productKey('apache', 'tomcat')).nvd).toHaveLength(4);
  });

  it('that is missing opens, and nothing in it was consulted', async () => {
    const knowledge = await opened(await temporaryFolder());
    expect(knowledge.consult('nvd')).toMatchObject({ state: 'notHeld', reason: { code: 'feed-not-held' } });
    expect(knowledge.cves(['CVE-2022-42889']).size).toBe(0);
    expect(knowledge.product('x')).toEqual({ nvd: [], jvn: [], advisories: [] });
    expect(knowledge.feeds()).toEqual([]);
  });

  it.each(['csaf/redhat', 'osv/npm', 'kev', '', "x' OR 1"])('has no feed %j', async (feed) => {
    expect((await opened(exampleFeeds)).consult(feed)).toMatchObject({ state: 'notHeld', feed });
  });

  it('reads nothing twice differently while somebody else writes', async () => {
    const { folder, path } = await copiedStore();
    const knowledge = await opened(folder);
    expect(knowledge.consult('jvn')).toMatchObject({ state: 'held' });
    const writer = new DatabaseSync(path, { timeout: 0 });
    onTestFinished(() => writer.close());
    writer.exec('BEGIN IMMEDIATE; DELETE FROM nvd; DELETE FROM jvn_cve;');
    expect(() => writer.exec('COMMIT')).toThrow('locked');
    expect(knowledge.consult('nvd')).toMatchObject({ state: 'held' });
    expect(knowledge.cves(['CVE-2022-42889']).get('CVE-2022-42889')?.nvd).not.toBeNull();
    writer.exec('ROLLBACK');
  });
});

describe('a feed whose rows and record contradict each other', () => {
  it.each([
    ['fewer rows', 'DELETE FROM advisory WHERE id = (SELECT min(id) FROM advisory)', '52 records, 53 recorded'],
    ['no rows', 'DELETE FROM advisory', 'no records, 53 recorded'],
    ['more rows', "INSERT INTO advisory SELECT provider, id || '-2', modified, crc, body FROM advisory LIMIT 5", '58 records, 53 recorded'],
    [
      'newer rows',
      "UPDATE advisory SET modified = '2026-11-20T00:00:00.000Z' WHERE id = (SELECT min(id) FROM advisory)",
      'data as of 2026-11-20',
    ],
    [
      'units that are not those of the record',
      `UPDATE unit SET record = json_set(record, '$.sha256', '${'0'.repeat(64)}') WHERE feed = 'csaf/cisa'`,
      'SHA-256 differs',
    ],
    ['older rows', "UPDATE advisory SET modified = '2020-01-01T00:00:00.000Z'", 'data as of 2020-01-01'],
    ['rows without a day', "UPDATE advisory SET modified = 'yesterday'", 'Invalid time'],
    ['a record that is no JSON', "UPDATE feed SET record = '{' WHERE feed = 'csaf/cisa'", 'not JSON'],
    ['a record without a day', "UPDATE feed SET record = json_remove(record, '$.dataAsOf') WHERE feed = 'csaf/cisa'", 'is damaged'],
    [
      'another feed’s record',
      "UPDATE feed SET record = (SELECT record FROM feed WHERE feed = 'epss') WHERE feed = 'csaf/cisa'",
      'that of epss',
    ],
  ])('is damaged, and the others are not: %s', async (_, sql, words) => {
    const { folder, path } = await copiedStore();
    spoil(path, sql);
    const knowledge = await opened(folder);
    const held = knowledge.consult('csaf/cisa');
    expect(held).toMatchObject({ state: 'damaged', reason: { code: 'feed-damaged' } });
    expect(why(held)).toContain(words);
    expect(await states(folder)).toEqual({ ...all('held'), 'csaf/cisa': 'damaged' });
  });

  it('is not held where an update was cut off before it was ever whole', async () => {
    const { folder, path } = await copiedStore();
    spoil(path, "DELETE FROM feed WHERE feed = 'nvd'");
    expect(await states(folder)).toEqual({ ...all('held'), nvd: 'notHeld' });
  });

  it('throws for an entry that is not the one that was written', async () => {
    const { folder, path } = await copiedStore();
    spoil(path, "UPDATE nvd_body SET body = replace(body, 'Modified', 'Rejected')");
    const knowledge = await opened(folder);
    expect(() => knowledge.cves(['CVE-2022-42889'])).toThrow(StoreError);
    expect(() => knowledge.product(productKey('apache', 'tomcat'))).toThrow(StoreError);
  });

  it('throws for a page that cannot be read', async () => {
    const { folder, path } = await copiedStore();
    const file = await open(path, 'r+');
    const { size } = await file.stat();
    for (let page = 1; page * 4096 < size; page += 1) await file.write(Buffer.alloc(4096, 0xff), 0, 4096, page * 4096);
    await file.close();
    const knowledge = await opened(folder);
    expect(knowledge.feeds()).toEqual([]);
    expect(await states(folder)).toEqual(all('damaged'));
    expect(() => knowledge.cves(['CVE-2022-42889'])).toThrow(StoreError);
  });
});

describe('a file that is no store of ours', () => {
  it.each<[string, (path: string) => Promise<void> | void, string]>([
    ['an empty file', (path) => writeFile(path, ''), 'no store'],
    ['text', (path) => writeFile(path, 'nothing'.repeat(1000)), 'not a database'],
    ['a cut-off store', async (path) => writeFile(path, (await readFile(path)).subarray(0, 100_000)), 'malformed'],
    ['another program’s database', (path) => spoil(path, 'PRAGMA application_id = 1'), 'no store of kenpin'],
    ['another layout', (path) => spoil(path, 'PRAGMA user_version = 99'), 'version 99'],
    [
      'a view under a table’s name',
      (path) => spoil(path, "DROP TABLE jvn_cve; CREATE VIEW jvn_cve AS SELECT 1 AS cve, 'x' AS id;"),
      'not those of kenpin',
    ],
    ['a trigger', (path) => spoil(path, 'CREATE TRIGGER t AFTER INSERT ON jvn BEGIN DELETE FROM nvd; END;'), 'not those of kenpin'],
    ['a missing table', (path) => spoil(path, 'DROP TABLE notice_name'), 'not those of kenpin'],
  ])('is damaged in every feed: %s', async (_, change, words) => {
    const { folder, path } = await copiedStore();
    await change(path);
    const knowledge = await opened(folder);
    expect(await states(folder)).toEqual(all('damaged'));
    expect(why(knowledge.consult('nvd'))).toContain(words);
    expect(knowledge.cves(['CVE-2022-42889']).size).toBe(0);
  });

  it('may have statistics that ANALYZE made', async () => {
    const { folder, path } = await copiedStore();
    spoil(path, 'ANALYZE');
    expect(await states(folder)).toEqual(all('held'));
  });
});

/** Another process begins to write, and is killed when half of it is on the disk. */
function killedWriter(path: string): void {
  const script = `
    const { DatabaseSync } = require('node:sqlite');
    const database = new DatabaseSync(${JSON.stringify(path)});
    database.exec("PRAGMA cache_size = 5; BEGIN IMMEDIATE; DELETE FROM epss; UPDATE nvd_body SET body = body || hex(zeroblob(3000)); UPDATE nvd SET modified = '2030'");
    process.kill(process.pid, 'SIGKILL');`;
  expect(() => execFileSync(process.execPath, ['-e', script], { stdio: 'ignore' })).toThrow();
}

describe('a store that an update was writing when it was killed', () => {
  it('is rolled back to its former state', async () => {
    const { folder, path } = await copiedStore();
    killedWriter(path);
    expect((await stat(`${path}-journal`)).size).toBeGreaterThan(0);
    expect(await states(folder)).toEqual(all('held'));
    expect(await readFile(path)).toEqual(await readFile(join(exampleFeeds, 'store.sqlite')));
  });

  it('is damaged where it cannot be rolled back, and says why', async () => {
    const { folder, path } = await copiedStore();
    killedWriter(path);
    const torn = await readFile(path);
    const answers = asNobody(folder);
    expect(answers).toMatchObject({ nvd: { state: 'damaged' }, epss: { state: 'damaged' } });
    expect(JSON.stringify(answers)).toContain('read-only');
    expect(await readFile(path)).toEqual(torn);
  });
});

describe('a medium that cannot be written to', () => {
  it('is read all the same', async () => {
    const { folder } = await copiedStore();
    expect(asNobody(folder)).toMatchObject({ nvd: { state: 'held' }, epss: { state: 'held' } });
  });
});

/** What somebody is told who may read the folder and nothing else, as from a medium. */
function asNobody(folder: string): unknown {
  const module = JSON.stringify(join(import.meta.dirname, '..', '..', 'src', 'io', 'knowledge.ts'));
  const script = `
    const { chmodSync } = await import('node:fs');
    for (const name of ['store.sqlite', 'store.sqlite-journal']) try { chmodSync(${JSON.stringify(folder)} + '/' + name, 0o444); } catch {}
    chmodSync(${JSON.stringify(folder)}, 0o555);
    if (process.getuid() === 0) process.seteuid(65534);
    const { openKnowledgeShelf } = await import(${module});
    const knowledge = await openKnowledgeShelf(${JSON.stringify(folder)}).open();
    const answer = Object.fromEntries(['nvd', 'epss'].map((feed) => [feed, knowledge.consult(feed)]));
    knowledge.close();
    if (process.getuid() === 0) process.seteuid(0);
    chmodSync(${JSON.stringify(folder)}, 0o755);
    process.stdout.write(JSON.stringify(answer));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })) as unknown;
}
