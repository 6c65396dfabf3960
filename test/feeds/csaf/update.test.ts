import { describe, expect, it } from 'vitest';
import { countStored, readStoredRecord } from '../../../src/feeds/store/records.ts';
import { openKnowledgeShelf } from '../../../src/io/knowledge.ts';
import { dirname } from 'node:path';
import { serves, type Answer } from '../feed-server.ts';
import { documentOf, hashLine, now, serveProvider, startGround, type Ground, type Served } from './provider-server.ts';
import { csafText } from './samples.ts';

const feed = 'csaf/example';
const ten = Array.from({ length: 10 }, (_, index) => documentOf(index, `2026-11-${String(index + 1).padStart(2, '0')}`));

async function filled(documents: readonly Served[] = ten): Promise<Ground> {
  const ground = await startGround();
  serveProvider(ground.server, documents);
  expect(await ground.update()).toMatchObject({ state: 'ok', changed: true });
  ground.server.asked.length = 0;
  return ground;
}

function documentsAsked({ server }: Ground): string[] {
  return server.asked.filter((each) => each.endsWith('.json') && each.startsWith('/white/'));
}

/** What whoever opens the store now is told. */
async function consulted({ path }: Ground) {
  const knowledge = await openKnowledgeShelf(dirname(path)).open();
  try {
    return knowledge.consult(feed);
  } finally {
    knowledge.close();
  }
}

describe('a whole update', () => {
  it('takes every document, and records what the data say about themselves', async () => {
    const ground = await filled();
    expect(readStoredRecord(ground.store, feed)).toMatchObject({
      feed,
      source: `${ground.server.base}/provider-metadata.json`,
      records: 10,
      dataAsOf: '2026-11-10T00:00:00.000Z',
      fetchedAt: now.toISOString(),
      signatures: { checked: 0, unchecked: 10 },
    });
    const knowledge = await openKnowledgeShelf(dirname(ground.path)).open();
    expect(knowledge.cves(['CVE-2026-10003']).get('CVE-2026-10003')?.advisories).toMatchObject([{ id: 'EX-0003', provider: 'example' }]);
    knowledge.close();
  });

  it('asks only for documents that are new or changed', async () => {
    const ground = await filled();
    expect(await ground.update()).toMatchObject({ state: 'ok', changed: false });
    expect(documentsAsked(ground)).toEqual([]);
    serveProvider(ground.server, [...ten.slice(1), documentOf(0, '2026-11-12'), documentOf(10, '2026-11-11')]);
    expect(await ground.update()).toMatchObject({
      state: 'ok',
      changed: true,
      record: { records: 11, dataAsOf: '2026-11-12T00:00:00.000Z' },
    });
    expect(documentsAsked(ground)).toEqual(['/white/2026/ex-0010.json', '/white/2026/ex-0000.json']);
  });

  it('reads a list that is not in order to its end', async () => {
    const ground = await filled();
    serveProvider(ground.server, [...ten, documentOf(10, '2026-11-11')]);
    const lines = [...ten, documentOf(10, '2026-11-11')].map(({ path, updated }) => `"${path}","${updated}"\n`);
    ground.server.paths.set('/white/changes.csv', serves(lines.join('')));
    expect(await ground.update()).toMatchObject({ state: 'ok', record: { records: 11 } });
  });

  it('takes what index.txt names beside changes.csv, and does without index.txt', async () => {
    const ground = await filled();
    serveProvider(ground.server, [...ten, documentOf(10)]);
    ground.server.paths.set('/white/changes.csv', serves(ten.map(({ path, updated }) => `"${path}","${updated}"\n`).join('')));
    expect(await ground.update()).toMatchObject({ state: 'ok', record: { records: 11 } });
    ground.server.paths.delete('/white/index.txt');
    expect(await ground.update()).toMatchObject({ state: 'ok', changed: false, record: { records: 11 } });
  });

  it('reads a ROLIE feed page by page', async () => {
    const ground = await startGround();
    serveProvider(ground.server, ten, { form: 'rolie' });
    const page = async (next?: string) => {
      const whole = (await (await fetch(`${ground.server.base}/feed.json`)).json()) as { feed: { entry: unknown[] } };
      const entry = next === undefined ? whole.feed.entry.slice(5) : whole.feed.entry.slice(0, 5);
      return serves(
        JSON.stringify({ feed: { ...whole.feed, entry, ...(next === undefined ? {} : { link: [{ rel: 'next', href: next }] }) } }),
      );
    };
    const second = await page();
    const first = await page(`${ground.server.base}/feed-2.json`);
    ground.server.paths.set('/feed.json', first);
    ground.server.paths.set('/feed-2.json', second);
    expect(await ground.update()).toMatchObject({ state: 'ok', record: { records: 10 } });
    ground.server.paths.set('/feed-2.json', first);
    expect(await ground.update()).toMatchObject({ state: 'failed', reason: { code: 'csaf-endless-feed' } });
  });

  it('keeps two documents of one id', async () => {
    const ground = await startGround();
    const twin = { ...documentOf(1, '2026-11-03'), path: 'vex/ex-0001.json' };
    serveProvider(ground.server, [documentOf(1, '2026-11-02'), twin]);
    expect(await ground.update()).toMatchObject({ state: 'ok', record: { records: 2 } });
    expect(await ground.update()).toMatchObject({ state: 'ok', changed: false, record: { records: 2 } });
  });

  it('puts real data in the place of test data', async () => {
    const ground = await filled();
    const record = readStoredRecord(ground.store, feed);
    const testData = { label: { ja: '試験', en: 'test' }, licence: 'none', asOf: '2026-11-10T00:00:00Z' };
    ground.store.prepare('UPDATE feed SET record = ? WHERE feed = ?').run(JSON.stringify({ ...record, testData }), feed);
    serveProvider(ground.server, [documentOf(20)]);
    expect(await ground.update()).toMatchObject({ state: 'ok', record: { records: 1 } });
    expect(readStoredRecord(ground.store, feed)?.testData).toBeUndefined();
  });

  it('with a mirror asks nothing else', async () => {
    const ground = await startGround();
    serveProvider(ground.server, ten);
    const { host } = new URL(ground.server.base);
    const mirror = await startGround();
    for (const [path, answer] of ground.server.paths) mirror.server.paths.set(`/csaf/example/${host}${path}`, answer);
    mirror.server.paths.set('/csaf/example/provider-metadata.json', ground.server.paths.get('/provider-metadata.json') ?? serves(''));
    const base = `${mirror.server.base}/csaf/example/`;
    expect(await mirror.update({ mirror: base })).toMatchObject({
      state: 'ok',
      source: `${mirror.server.base}/csaf/example/provider-metadata.json`,
      record: { records: 10 },
    });
    expect(ground.server.asked).toEqual([]);
  });
});

const newest = '/white/2026/ex-0010.json';
const eleven = [...ten, documentOf(10, '2026-11-11')];
const text = documentOf(10, '2026-11-11').text;
const refuses =
  (status: number): Answer =>
  (_, response) =>
    void response.writeHead(status).end();

/** A document's new text with a hash that fits. */
function replaced(changed: string): Record<string, Answer> {
  return { [newest]: serves(changed), [`${newest}.sha512`]: serves(hashLine(changed, newest, 'sha512')) };
}

const faults: Record<string, { readonly code: string; readonly spoil: Readonly<Record<string, Answer | null>> }> = {
  'a listed document that is not there': { code: 'csaf-missing', spoil: { [newest]: refuses(404) } },
  'a document that is gone': { code: 'csaf-missing', spoil: { [newest]: refuses(410) } },
  'a document that is refused': { code: 'csaf-fetch', spoil: { [newest]: refuses(403) } },
  'a server that fails': { code: 'csaf-fetch', spoil: { [newest]: refuses(500) } },
  'a web page in place of a document': { code: 'csaf-html', spoil: { [newest]: serves('<!DOCTYPE html><html></html>', 'text/html') } },
  'a document cut off': { code: 'csaf-hash-mismatch', spoil: { [newest]: serves(text.slice(0, -1)) } },
  'a document changed': { code: 'csaf-hash-mismatch', spoil: { [newest]: serves(text.replace('known_affected', 'known_not_affected')) } },
  'no hash': { code: 'csaf-hash-missing', spoil: { [`${newest}.sha512`]: null } },
  'a hash that cannot be had': { code: 'csaf-hash-missing', spoil: { [`${newest}.sha512`]: refuses(500) } },
  'a hash of another document': {
    code: 'csaf-hash-invalid',
    spoil: { [`${newest}.sha512`]: serves(hashLine(text, 'other.json', 'sha512')) },
  },
  'a web page in place of the hash': { code: 'csaf-hash-missing', spoil: { [`${newest}.sha512`]: serves('<html>', 'text/html') } },
  'a document that is no JSON': { code: 'csaf-invalid', spoil: replaced('{') },
  'a document that is no CSAF': { code: 'csaf-invalid', spoil: replaced('{"document":{}}') },
  'a document with a product that is not defined': { code: 'csaf-invalid', spoil: replaced(text.replace('"p"]', '"q"]')) },
  'a document of tomorrow week': { code: 'csaf-future', spoil: replaced(text.replaceAll('2026-11-11T', '2026-12-01T')) },
  'a document with an older date than the one held': {
    code: 'csaf-older',
    spoil: replaced(
      csafText({ tracking: { id: 'EX-0003', current_release_date: '2020-01-01T00:00:00Z', initial_release_date: '2020-01-01T00:00:00Z' } }),
    ),
  },
  'a listing cut by a fifth': {
    code: 'feed-shrunk',
    spoil: { '/white/changes.csv': serves(listOf(ten.slice(0, 8))), '/white/index.txt': null },
  },
};

function listOf(documents: readonly Served[]): string {
  return documents.map(({ path, updated }) => `"${path}","${updated}"\n`).join('');
}

describe('one document that cannot be trusted', () => {
  it.each(Object.entries(faults))('makes the update partial: %s', async (_, { code, spoil }) => {
    const ground = await filled();
    // The document with an older date stands under the address of one that is held.
    const documents =
      code === 'csaf-older' ? [...ten.filter(({ path }) => !path.includes('0003')), { ...documentOf(10, '2026-11-11') }] : eleven;
    const former = readStoredRecord(ground.store, feed);
    serveProvider(ground.server, documents);
    for (const [path, answer] of Object.entries(spoil))
      if (answer === null) ground.server.paths.delete(path);
      else ground.server.paths.set(path, answer);
    const report = await ground.update();
    expect(report).toMatchObject({ state: 'partial', reason: { code }, record: former });
    if (code !== 'feed-shrunk') {
      expect(report.text.ja).toContain('ex-0010.json');
      expect(report.text.en).toContain('ex-0010.json');
    }
    expect(await consulted(ground)).toMatchObject({ state: 'held', facts: { records: 10, dataAsOf: '2026-11-10T00:00:00.000Z' } });
    expect(countStored(ground.store, feed)?.records).toBe(10);
  });

  it('is asked for again, and the others are kept meanwhile', async () => {
    const ground = await filled();
    serveProvider(ground.server, [...ten, documentOf(10, '2026-11-11'), documentOf(11, '2026-11-12')]);
    const honest = ground.server.paths.get(newest) ?? serves('');
    ground.server.paths.delete(newest);
    expect(await ground.update()).toMatchObject({ state: 'partial' });
    // One more is there, and the date is still that of the last whole state.
    expect(await consulted(ground)).toMatchObject({ state: 'held', facts: { records: 11, dataAsOf: '2026-11-10T00:00:00.000Z' } });
    ground.server.paths.set(newest, honest);
    ground.server.asked.length = 0;
    expect(await ground.update()).toMatchObject({ state: 'ok', record: { records: 12, dataAsOf: '2026-11-12T00:00:00.000Z' } });
    expect(documentsAsked(ground)).toEqual([newest]);
  });

  it('that is redirected to another server is refused, and one on the same server is followed', async () => {
    const ground = await filled();
    serveProvider(ground.server, eleven);
    const elsewhere = await startGround();
    elsewhere.server.paths.set('/x.json', serves(text));
    const leads =
      (location: string): Answer =>
      (_, response) =>
        void response.writeHead(302, { location }).end();
    ground.server.paths.set(newest, leads(`${elsewhere.server.base}/x.json`));
    expect(await ground.update()).toMatchObject({ state: 'partial', reason: { code: 'csaf-redirected' } });
    ground.server.paths.set('/moved.json', serves(text));
    ground.server.paths.set(newest, leads('/moved.json'));
    expect(await ground.update()).toMatchObject({ state: 'ok' });
  });

  it('ends an update that is refused everything before it has asked for everything', async () => {
    const ground = await startGround();
    const many = Array.from({ length: 200 }, (_, index) => documentOf(index));
    serveProvider(ground.server, many);
    for (const { path } of many) ground.server.paths.delete(`/white/${path}`);
    expect(await ground.update()).toMatchObject({ state: 'partial', record: null });
    expect(documentsAsked(ground).length).toBeLessThan(60);
    expect(await consulted(ground)).toMatchObject({ state: 'notHeld' });
  });
});

describe('hashes', () => {
  it('are not asked of a provider that promises none and has none', async () => {
    const ground = await startGround();
    serveProvider(ground.server, ten, { role: 'csaf_provider', hashes: 'none' });
    expect(await ground.update()).toMatchObject({ state: 'ok', record: { records: 10 } });
  });

  it('are asked of every document where a provider has them, promised or not', async () => {
    const ground = await startGround();
    serveProvider(ground.server, ten, { role: 'csaf_provider', hashes: 'sha256' });
    ground.server.paths.delete(`/white/${ten[4]?.path}.sha256`);
    expect(await ground.update()).toMatchObject({ state: 'partial', reason: { code: 'csaf-hash-missing' } });
  });

  it('that a provider had before are not given up when the newest document has none', async () => {
    const ground = await startGround();
    serveProvider(ground.server, ten, { role: 'csaf_provider' });
    expect(await ground.update()).toMatchObject({ state: 'ok' });
    serveProvider(ground.server, eleven, { role: 'csaf_provider' });
    ground.server.paths.delete(`${newest}.sha512`);
    expect(await ground.update()).toMatchObject({ state: 'partial', reason: { code: 'csaf-hash-missing' } });
  });

  it('that a ROLIE feed names must be there', async () => {
    const ground = await startGround();
    serveProvider(ground.server, ten, { role: 'csaf_provider', form: 'rolie', hashes: 'none' });
    expect(await ground.update()).toMatchObject({ state: 'partial', reason: { code: 'csaf-hash-missing' } });
  });
});

describe('a source that does not say what it has', () => {
  it.each<[string, Record<string, Answer | null>, string]>([
    ['no metadata', { '/provider-metadata.json': null }, 'feed-fetch-failed'],
    ['metadata that are a web page', { '/provider-metadata.json': serves('<html>', 'text/html') }, 'feed-html'],
    ['metadata that are cut off', { '/provider-metadata.json': serves('{"canonical_url":') }, 'feed-invalid'],
    ['no changes.csv', { '/white/changes.csv': null }, 'feed-fetch-failed'],
    ['an empty changes.csv', { '/white/changes.csv': serves('') }, 'feed-invalid'],
    [
      'a changes.csv that leads out of the directory',
      { '/white/changes.csv': serves('"../../x.json","2026-11-01T00:00:00Z"\n') },
      'feed-invalid',
    ],
    ['a changes.csv cut within a line', { '/white/changes.csv': serves('"2026/ex-0001.json","2026-1') }, 'feed-invalid'],
    ['an index.txt that is a web page', { '/white/index.txt': serves('<!doctype html>', 'text/html') }, 'feed-html'],
    ['an index.txt that cannot be had', { '/white/index.txt': refuses(500) }, 'feed-fetch-failed'],
  ])('fails and keeps the former data: %s', async (_, spoil, code) => {
    const ground = await filled();
    for (const [path, answer] of Object.entries(spoil))
      if (answer === null) ground.server.paths.delete(path);
      else ground.server.paths.set(path, answer);
    expect(await ground.update()).toMatchObject({ state: 'failed', reason: { code }, record: { records: 10 } });
    expect(await consulted(ground)).toMatchObject({ state: 'held', facts: { records: 10 } });
  });
});

describe('limits and interruptions', () => {
  it('a listing beyond the limit is refused', async () => {
    const ground = await startGround();
    serveProvider(ground.server, ten);
    expect(await ground.update({ limits: { listed: 9 } })).toMatchObject({ state: 'failed', reason: { code: 'csaf-limit' } });
  });

  it('an update that reaches its limit of bytes is partial, and the next one goes on', async () => {
    const ground = await startGround();
    serveProvider(
      ground.server,
      Array.from({ length: 40 }, (_, index) => documentOf(index, `2026-10-${String((index % 28) + 1).padStart(2, '0')}`)),
    );
    expect(await ground.update({ limits: { bytes: 10 } })).toMatchObject({ state: 'partial', reason: { code: 'csaf-limit' } });
    expect(documentsAsked(ground)).toHaveLength(16);
    expect(await consulted(ground)).toMatchObject({ state: 'notHeld' });
    expect(await ground.update()).toMatchObject({ state: 'ok', record: { records: 40 } });
    expect(documentsAsked(ground)).toHaveLength(40);
  });

  it('an interrupted update leaves the former state, and loses nothing that was written', async () => {
    const ground = await filled();
    const more = Array.from({ length: 40 }, (_, index) => documentOf(100 + index, '2026-11-15'));
    serveProvider(ground.server, [...ten, ...more]);
    const controller = new AbortController();
    const path = `/white/${more[20]?.path}`;
    const honest = ground.server.paths.get(path) ?? serves('');
    ground.server.paths.set(path, (request, response) => {
      controller.abort(new Error('interrupted'));
      honest(request, response);
    });
    await expect(ground.update({ signal: controller.signal })).rejects.toThrow('interrupted');
    expect(await consulted(ground)).toMatchObject({ state: 'held', facts: { records: 26, dataAsOf: '2026-11-10T00:00:00.000Z' } });
    ground.server.paths.set(path, honest);
    ground.server.asked.length = 0;
    expect(await ground.update()).toMatchObject({ state: 'ok', record: { records: 50 } });
    expect(documentsAsked(ground)).toHaveLength(24);
  });
});
