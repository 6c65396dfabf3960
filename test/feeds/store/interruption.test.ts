import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FeedRecord } from '../../../src/feeds/record.ts';
import type { StoredFeedName } from '../../../src/feeds/sources.ts';
import { namesOfStored, readStoredRecord, writeStoredRecord } from '../../../src/feeds/store/records.ts';
import { openStoreForWriting } from '../../../src/feeds/store/store.ts';
import { packedScores } from '../epss/epss-fixture.ts';
import { serveJvn, entriesOf } from '../jvn/jvn-fixture.ts';
import { cveOf, fileOf, loadedPlace, perYear, serveChanges, serveFile, yearOf } from '../nvd/nvd-fixture.ts';
import { Place, serving } from '../store-fixture.ts';

const now = '2026-11-22T12:00:00.000Z';

/** Runs the update in another process, which dies in the middle. Answers the signal that ended it. */
async function killedUpdate(place: Place, feed: StoredFeedName): Promise<string | null> {
  const script = join(import.meta.dirname, 'killed-update.ts');
  const child = spawn(process.execPath, [script, place.path, place.server.base, feed, now], { stdio: ['ignore', 'inherit', 'inherit'] });
  return await new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)));
}

/** What a dead update left is rolled back by whoever opens the store for writing next. */
function rollBack(place: Place): void {
  const journal = `${place.path}-journal`;
  expect(statSync(journal).size).toBeGreaterThan(0);
  const store = openStoreForWriting(place.path);
  namesOfStored(store);
  store.close();
  expect(existsSync(journal)).toBe(false);
}

describe('an update that is killed in the middle of a load', () => {
  const many = Array.from({ length: 6000 }, (_, index) =>
    cveOf(`CVE-2026-${10_000 + index}`, '2026-11-21T10:00:00.000', `product_${index}`),
  );

  it('leaves NVD as it was, and the next one completes', async () => {
    const place = await loadedPlace();
    const former = place.state('nvd');
    const bytes = readFileSync(place.path);
    serveChanges(place, [...yearOf(2026), ...many], '2026-11-22T04:00:00-05:00');
    expect(await killedUpdate(place, 'nvd')).toBe('SIGKILL');
    expect(readFileSync(place.path).equals(bytes)).toBe(false);
    rollBack(place);
    expect(place.state('nvd')).toEqual(former);
    expect(await place.update('nvd', { now })).toMatchObject({ state: 'ok', record: { records: 25 * perYear + many.length } });
    expect(place.state('nvd')).toMatchObject({ true: true });
  });

  it('leaves a first load of NVD unfinished, and what was whole of it is not fetched again', async () => {
    const place = await loadedPlace();
    const fresh = new Place(place.server, `${place.path}-fresh`);
    serveFile(
      place,
      '2020',
      fileOf(
        [...yearOf(2020), ...many.map((_, index) => cveOf(`CVE-2020-${20_000 + index}`, '2026-11-18T10:00:00.000'))],
        '2026-11-20T02:00:00-05:00',
      ),
    );
    expect(await killedUpdate(fresh, 'nvd')).toBe('SIGKILL');
    rollBack(fresh);
    expect(fresh.state('nvd')).toMatchObject({ record: null });
    expect(fresh.reading((store) => store.number('SELECT count(*) FROM nvd'))).toBe(18 * perYear);
    place.server.asked.length = 0;
    expect(await fresh.update('nvd', { now })).toMatchObject({ state: 'ok', record: { records: 25 * perYear + many.length } });
    expect(place.server.asked).not.toContain('/nvd/nvdcve-2.0-2019.json.gz');
    expect(place.server.asked).toContain('/nvd/nvdcve-2.0-2020.json.gz');
  });

  it('leaves EPSS as it was, although all of it is replaced', async () => {
    const place = await Place.make();
    place.set('epss', 'epss_scores-current.csv.gz', serving(packedScores(12_000, { day: '2026-11-20' })));
    await place.update('epss', { now });
    const former = place.state('epss');
    place.set('epss', 'epss_scores-current.csv.gz', serving(packedScores(12_500, { day: '2026-11-21', score: 0.9 })));
    expect(await killedUpdate(place, 'epss')).toBe('SIGKILL');
    rollBack(place);
    expect(place.state('epss')).toEqual(former);
    expect(await place.update('epss', { now })).toMatchObject({ state: 'ok', record: { records: 12_500 } });
  });

  it('leaves JVN iPedia as it was', async () => {
    const place = await Place.make();
    serveJvn(place, { years: { 2025: entriesOf(2025, 20), 2026: entriesOf(2026, 20) } });
    expect(await place.update('jvn', { now })).toMatchObject({ state: 'ok' });
    const former = place.state('jvn');
    // Nothing rolls far enough back, and MyJVN is not there: the years must say it.
    serveJvn(place, { years: { 2025: entriesOf(2025, 2500), 2026: entriesOf(2026, 20) }, rolling: [] });
    expect(await killedUpdate(place, 'jvn')).toBe('SIGKILL');
    rollBack(place);
    expect(place.state('jvn')).toEqual(former);
    expect(await place.update('jvn', { now })).toMatchObject({ state: 'ok', record: { records: 2520 } });
  });
});

describe('a store that cannot take the data', () => {
  it('because the disk is full: the former data stay, and the reason says how to mend it', async () => {
    const place = await loadedPlace();
    const former = place.state('nvd');
    const many = Array.from({ length: 3000 }, (_, index) =>
      cveOf(`CVE-2026-${10_000 + index}`, '2026-11-21T10:00:00.000', `product_${index}`),
    );
    serveChanges(place, [...yearOf(2026), ...many], '2026-11-22T04:00:00-05:00');
    const report = await place.update('nvd', {
      now,
      prepare: (store) => store.database.exec(`PRAGMA max_page_count = ${store.number('SELECT page_count + 20 FROM pragma_page_count')}`),
    });
    expect(report).toMatchObject({ state: 'failed', reason: { code: 'feed-store-full' }, record: { records: 25 * perYear } });
    expect(report.text.ja).toContain('空けて');
    expect(place.state('nvd')).toEqual(former);
    expect(await place.update('nvd', { now })).toMatchObject({ state: 'ok', record: { records: 25 * perYear + many.length } });
  });

  it('because another process writes to it', async () => {
    const place = await loadedPlace();
    serveChanges(place, [...yearOf(2026), cveOf('CVE-2026-5000', '2026-11-21T10:00:00.000')], '2026-11-22T04:00:00-05:00');
    const other = new DatabaseSync(place.path);
    const report = await place.update('nvd', {
      now,
      prepare: (store) => {
        store.database.exec('PRAGMA busy_timeout = 0');
        other.exec('BEGIN IMMEDIATE');
      },
    });
    other.close();
    expect(report).toMatchObject({ state: 'failed', reason: { code: 'feed-store-busy' } });
  });

  it('because it holds something else than it says: everything is fetched anew', async () => {
    for (const damage of [
      'DELETE FROM nvd WHERE cve = 2020000000001003',
      "UPDATE feed SET record = '{}'",
      "UPDATE unit SET record = json_set(record, '$.until', '2001-01-01T00:00:00.000Z') WHERE unit = 'changes'",
      "UPDATE unit SET record = json_set(record, '$.sha256', 'x') WHERE unit = 'year/2020'",
      "UPDATE nvd SET modified = '2026-11-18T10:00:00.000Z' WHERE modified = '2026-11-19T10:00:00.000Z'",
    ]) {
      const place = await loadedPlace();
      const report = await place.update('nvd', { now, prepare: (store) => store.database.exec(damage) });
      expect(report, damage).toMatchObject({ state: 'ok', record: { records: 25 * perYear } });
      expect(
        place.server.asked.filter((each) => each.endsWith('.gz')),
        damage,
      ).toHaveLength(26);
      expect(place.state('nvd')).toMatchObject({ true: true });
    }
  });
});

describe('test data in the store', () => {
  const mark = (record: FeedRecord): FeedRecord => ({
    ...record,
    testData: { label: { ja: '試験用', en: 'test' }, licence: 'CC0-1.0', asOf: record.dataAsOf },
  });

  it('goes with the first real unit, whatever its size, and not before', async () => {
    const place = await Place.make();
    const url = 'epss_scores-current.csv.gz';
    place.set('epss', url, serving(packedScores(500)));
    await place.update('epss', { now: '2026-11-25T03:00:00.000Z' });
    const spoil = () => {
      const store = openStoreForWriting(place.path);
      const record = readStoredRecord(store, 'epss');
      if (record !== null) writeStoredRecord(store, mark(record));
      store.close();
    };
    spoil();
    place.server.paths.delete(`/epss/${url}`);
    expect(await place.update('epss')).toMatchObject({ state: 'failed', record: { testData: { licence: 'CC0-1.0' }, records: 500 } });
    place.set('epss', url, serving(packedScores(5, { day: '2026-11-20' })));
    const report = await place.update('epss');
    expect(report).toMatchObject({ state: 'ok', record: { records: 5 } });
    expect(report).not.toHaveProperty('record.testData');
  });
});
