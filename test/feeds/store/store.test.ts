import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { JvnRow, NoticeRow, NvdRow } from '../../../src/feeds/rows.ts';
import { readCpe } from '../../../src/feeds/store/cpe.ts';
import { lookUpCves, lookUpProduct } from '../../../src/feeds/store/lookup.ts';
import { changesUnit, clearStored, countStored, unitHashes, writeUnit, type UnitRecord } from '../../../src/feeds/store/records.ts';
import { cveKey, cveOfKey, productKey, storeLayout } from '../../../src/feeds/store/schema.ts';
import { openStoreForReading, openStoreForWriting, Store, StoreError } from '../../../src/feeds/store/store.ts';
import { putJvn, putNotice } from '../../../src/feeds/store/write-advisories.ts';
import { NvdWriter } from '../../../src/feeds/store/write-nvd.ts';
import { temporaryFolder } from '../feed-fixture.ts';

function inMemory(): Store {
  const database = new DatabaseSync(':memory:');
  database.exec(storeLayout);
  const store = new Store(database);
  onTestFinished(() => store.close());
  return store;
}

const cve = (year: number, number: number) => `CVE-${year}-${String(number).padStart(4, '0')}`;
const cves = fc
  .tuple(fc.integer({ min: 1999, max: 2099 }), fc.oneof(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 999_999_999_999 })))
  .map(([year, number]) => cve(year, number));
const time = fc.integer({ min: 0, max: 60 }).map((day) => new Date(Date.UTC(2026, 8, 1 + day)).toISOString());

function nvdRow(id: string, modified: string, products: readonly string[] = ['left']): NvdRow {
  const matches = products.map((product) => ({ vulnerable: true, criteria: `cpe:2.3:a:example:${product}:*:*:*:*:*:*:*:*` }));
  const configurations = [{ operator: 'OR', negate: false, nodes: [{ operator: 'OR', negate: false, matches }] }] as const;
  return { cve: id, status: 'Analyzed', published: modified, modified, description: `of ${modified}`, cvss: [], configurations };
}

function put(store: Store, rows: readonly NvdRow[]): NvdWriter {
  const writer = new NvdWriter(store);
  for (const row of rows) writer.put(row);
  writer.finish();
  return writer;
}

const unit: UnitRecord = { url: 'http://source.test/', fetchedAt: '2026-11-20T00:00:00.000Z', sha256: 'a', records: 1 };

describe('keys of the store', () => {
  it('give back the CVE id, and order by year and number', () => {
    fc.assert(
      fc.property(cves, (id) => {
        expect(cveOfKey(cveKey(id) ?? Number.NaN)).toBe(id);
      }),
    );
    expect(
      [cveKey('CVE-2021-9999') ?? 0, cveKey('CVE-2021-10000') ?? 0, cveKey('CVE-2022-0001') ?? 0].every(
        (key, index, all) => index === 0 || key > (all[index - 1] ?? 0),
      ),
    ).toBe(true);
  });

  it.each(['CVE-2021-123', 'cve-2021-1234', 'CVE-2021-1234567890123', 'CVE-21-1234', ' CVE-2021-1234', ''])('are none for "%s"', (text) => {
    expect(cveKey(text)).toBeNull();
  });

  it('of products do not depend on case, width and blanks', () => {
    expect(productKey('Apache Software  Foundation', 'Apache_Log4j ')).toBe(productKey('ＡＰＡＣＨＥ software foundation', 'apache log4j'));
    expect(productKey('a', 'b c')).not.toBe(productKey('a b', 'c'));
  });
});

describe('CPE names', () => {
  it('are read in both forms', () => {
    expect(readCpe('cpe:2.3:a:apache:log4j:2.14.1:-:*:*:*:*:*:*')).toMatchObject({
      part: 'a',
      vendor: 'apache',
      product: 'log4j',
      version: '2.14.1',
      update: '-',
    });
    expect(readCpe(String.raw`cpe:2.3:o:a\:b:c\\d:1:*:*:*:*:*:*:*`)).toMatchObject({ vendor: 'a:b', product: String.raw`c\d` });
    expect(readCpe('cpe:/a:Apache:log4j%2b')).toMatchObject({ vendor: 'apache', product: 'log4j+', version: '*' });
  });

  it('of any text are a name or none', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `cpe:2.3:a:${text}`),
          fc.string().map((text) => `cpe:/a:${text}`),
        ),
        (text) => {
          expect(() => readCpe(text)).not.toThrow();
        },
      ),
    );
    for (const text of ['cpe:2.3:a:b:c', 'cpe:/a', 'cpe:/x:b:c', 'cpe:/a:b:%zz', 'cpe:2.3:a:b c:d:*:*:*:*:*:*:*:*', 'log4j'])
      expect(readCpe(text), text).toBeNull();
  });
});

describe('CVEs of NVD', () => {
  it('are the newest of each, in whatever order they come, and are found by id and by product', () => {
    const rows = fc.array(
      fc.record({
        id: fc.integer({ min: 1000, max: 1005 }),
        modified: time,
        products: fc.uniqueArray(fc.constantFrom('left', 'right', 'both'), { minLength: 1 }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 30 }), (given, cut) => {
        const store = inMemory();
        const all = given.map(({ id, modified, products }) => nvdRow(cve(2026, id), modified, products));
        put(store, all.slice(0, cut));
        put(store, all.slice(cut));
        const newest = new Map<string, NvdRow>();
        for (const row of all) if ((newest.get(row.cve)?.modified ?? '') < row.modified) newest.set(row.cve, row);
        const found = lookUpCves(store, newest.keys());
        for (const [id, row] of newest) {
          expect(found.get(id)?.nvd).toEqual(row);
          for (const { criteria } of row.configurations[0]?.nodes[0]?.matches ?? []) {
            const product = criteria.split(':')[4] ?? '';
            expect(lookUpProduct(store, productKey('example', product)).nvd.map((each) => each.cve)).toContain(id);
          }
        }
        expect(countStored(store, 'nvd')?.records ?? 0).toBe(newest.size);
      }),
      { numRuns: 60 },
    );
  });

  it('that are held already are not written again', () => {
    const store = inMemory();
    const rows = [nvdRow('CVE-2026-1000', '2026-11-01T00:00:00.000Z'), nvdRow('CVE-2026-1001', '2026-11-02T00:00:00.000Z')];
    put(store, rows);
    const before = store.number('SELECT total_changes()');
    expect(put(store, rows).changed).toBe(0);
    expect(store.number('SELECT total_changes()')).toBe(before);
  });

  it('of many products are indexed once per product, odd names included', () => {
    const store = inMemory();
    const odd = nvdRow('CVE-2026-1000', '2026-11-01T00:00:00.000Z', ['left', 'right', 'left', String.raw`c\+\+`, 'left', 'no cpe']);
    put(store, [odd]);
    expect(store.number('SELECT count(*) FROM nvd_product')).toBe(4);
    expect(lookUpProduct(store, productKey('example', 'c++')).nvd).toHaveLength(1);
  });
});

describe('entries of JVN and notices', () => {
  const jvn = (modified: string, versions: readonly string[] = []): JvnRow => ({
    id: 'JVNDB-2026-900001',
    title: '試験',
    link: 'https://jvndb.jvn.jp/ja/contents/2026/JVNDB-2026-900001.html',
    published: modified,
    modified,
    cves: ['CVE-2026-1000'],
    oddCves: [],
    notices: [],
    alerts: [],
    cvss: [],
    products: [{ vendor: '試験', product: '製品', versions }],
    state: 'valid',
  });

  it('keep the versions that only one of the feeds has', () => {
    for (const order of [
      [jvn('2026-11-01T00:00:00.000Z', ['2.0 未満']), jvn('2026-11-01T00:00:00.000Z')],
      [jvn('2026-11-01T00:00:00.000Z'), jvn('2026-11-01T00:00:00.000Z', ['2.0 未満'])],
    ]) {
      const store = inMemory();
      for (const row of order) putJvn(store, row);
      expect(lookUpCves(store, ['CVE-2026-1000']).get('CVE-2026-1000')?.jvn[0]?.products[0]?.versions).toEqual(['2.0 未満']);
    }
  });

  it('are the newest of each', () => {
    fc.assert(
      fc.property(fc.array(time, { minLength: 1, maxLength: 8 }), (times) => {
        const store = inMemory();
        for (const each of times) putJvn(store, jvn(each));
        for (const each of times)
          putNotice(store, {
            source: 'jvn',
            kind: 'notice',
            id: 'JVN#12345678',
            title: each,
            link: 'https://jvn.jp/',
            published: each,
            modified: each,
            cves: ['CVE-2026-1000'],
            notices: [],
          } satisfies NoticeRow);
        const newest = times.toSorted().at(-1);
        const found = lookUpCves(store, ['CVE-2026-1000']).get('CVE-2026-1000');
        expect([found?.jvn[0]?.modified, found?.notices[0]?.modified]).toEqual([newest, newest]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what a feed amounts to', () => {
  it('is not dated later than it is whole', () => {
    const store = inMemory();
    put(store, [nvdRow('CVE-2026-1000', '2026-11-01T00:00:00.000Z'), nvdRow('CVE-2026-1001', '2026-11-05T00:00:00.000Z')]);
    expect(countStored(store, 'nvd')).toMatchObject({ records: 2, dataAsOf: '2026-11-05T00:00:00.000Z' });
    writeUnit(store, { feed: 'nvd', unit: changesUnit }, { ...unit, until: '2026-11-03T00:00:00.000Z' });
    expect(countStored(store, 'nvd')).toMatchObject({ records: 2, dataAsOf: '2026-11-01T00:00:00.000Z' });
    writeUnit(store, { feed: 'nvd', unit: changesUnit }, { ...unit, until: '2026-10-03T00:00:00.000Z' });
    expect(() => countStored(store, 'nvd')).toThrow(StoreError);
  });

  it('is forgotten alone', () => {
    const store = inMemory();
    put(store, [nvdRow('CVE-2026-1000', '2026-11-01T00:00:00.000Z')]);
    const notice = (source: 'jvn' | 'jpcert'): NoticeRow => ({
      source,
      kind: 'notice',
      id: 'x',
      title: '',
      link: '',
      published: unit.fetchedAt,
      modified: unit.fetchedAt,
      cves: ['CVE-2026-1000'],
      notices: ['JVN#1'],
    });
    putNotice(store, notice('jvn'));
    putNotice(store, notice('jpcert'));
    for (const feed of ['nvd', 'jvn-notices', 'jpcert']) writeUnit(store, { feed, unit: 'x' }, unit);
    clearStored(store, 'jvn-notices');
    expect([countStored(store, 'jvn-notices'), countStored(store, 'jpcert')?.records, countStored(store, 'nvd')?.records]).toEqual([
      null,
      1,
      1,
    ]);
    expect([unitHashes(store, 'jvn-notices'), unitHashes(store, 'jpcert')]).toEqual([[], ['x a']]);
    clearStored(store, 'nvd');
    expect(['nvd', 'nvd_body', 'nvd_product'].map((table) => store.number(`SELECT count(*) FROM ${table}`))).toEqual([0, 0, 0]);
    expect(store.number('SELECT count(*) FROM notice_cve')).toBe(1);
  });
});

describe('a store', () => {
  it('takes all of a transaction or nothing', async () => {
    const store = inMemory();
    const failing = store.transaction(async () => {
      put(store, [nvdRow('CVE-2026-1000', '2026-11-01T00:00:00.000Z')]);
      await Promise.resolve();
      throw new Error('in the middle');
    });
    await expect(failing).rejects.toThrow('in the middle');
    expect(countStored(store, 'nvd')).toBeNull();
    await store.transaction(() => Promise.resolve(put(store, [nvdRow('CVE-2026-1000', '2026-11-01T00:00:00.000Z')])));
    expect(countStored(store, 'nvd')?.records).toBe(1);
  });

  it('says which entry is damaged instead of giving another fact', () => {
    const store = inMemory();
    put(store, [nvdRow('CVE-2026-1000', '2026-11-01T00:00:00.000Z')]);
    store.database.exec("UPDATE nvd_body SET body = replace(body, 'Analyzed', 'Rejected')");
    expect(() => lookUpCves(store, ['CVE-2026-1000'])).toThrow(StoreError);
    store.database.exec('DELETE FROM nvd_body');
    expect(() => lookUpCves(store, ['CVE-2026-1000'])).toThrow(StoreError);
  });

  it('of another layout, or no store at all, is refused', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'store.sqlite');
    openStoreForWriting(path).close();
    openStoreForReading(path).close();
    const database = new DatabaseSync(path);
    database.exec('PRAGMA user_version = 99');
    database.close();
    writeFileSync(join(folder, 'text'), 'no database, but long enough to be taken for one '.repeat(100));
    for (const name of ['store.sqlite', 'text']) {
      expect(() => openStoreForWriting(join(folder, name))).toThrow(StoreError);
      expect(() => openStoreForReading(join(folder, name))).toThrow(StoreError);
    }
    expect(() => openStoreForReading(join(folder, 'missing'))).toThrow(StoreError);
  });
});
