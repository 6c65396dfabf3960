import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { lookUpCves, lookUpProduct } from '../../../src/feeds/store/lookup.ts';
import { productKey } from '../../../src/feeds/store/schema.ts';
import { breakingAfter, inTurn, Place, refusing, serving, type Answer } from '../store-fixture.ts';
import {
  apiOf,
  cveOf,
  fileOf,
  loadedAt,
  loadedPlace,
  pageOf,
  perYear,
  samples,
  serveChanges,
  serveFile,
  serveNvd,
  yearOf,
  type NvdFileContent,
} from './nvd-fixture.ts';

const days = (count: number) => new Date(Date.parse(loadedAt) + count * 86_400_000).toISOString();

/** What changed after the load, with enough of what did not to reach back. */
const changes = [
  ...yearOf(2026),
  cveOf('CVE-2024-1003', '2026-11-21T08:00:00.000', 'right'),
  cveOf('CVE-2026-5000', '2026-11-21T09:00:00.000', 'new_one'),
];

describe('the first load of NVD', () => {
  it('takes every year and the changes since, and says what they say', async () => {
    const place = await Place.make();
    serveNvd(place);
    serveFile(place, '2023', fileOf([...yearOf(2023), ...samples], '2026-11-20T02:00:00-05:00'));
    const report = await place.update('nvd', { now: loadedAt });
    expect(report).toMatchObject({
      feed: 'nvd',
      state: 'ok',
      changed: true,
      record: {
        records: 25 * perYear + samples.length,
        dataAsOf: '2026-11-19T10:00:00.000Z',
        fetchedAt: loadedAt,
        source: place.base('nvd'),
      },
    });
    expect(place.state('nvd')).toMatchObject({ true: true });
    const found = place.reading((store) => lookUpCves(store, ['CVE-2024-20439', 'CVE-2002-1000', 'CVE-2002-9999']));
    expect(found.get('CVE-2024-20439')?.nvd).toMatchObject({ status: 'Analyzed', cvss: [{ version: '3.1' }] });
    expect(found.get('CVE-2002-9999')?.nvd).toBeNull();
    expect(place.reading((store) => lookUpProduct(store, productKey('example', 'left'))).nvd).toHaveLength(25 * perYear);
  });

  it('goes on where it was interrupted, and asks again for what has changed since', async () => {
    const place = await Place.make();
    serveNvd(place);
    place.server.paths.delete('/nvd/nvdcve-2.0-2010.json.gz');
    expect(await place.update('nvd', { now: loadedAt })).toMatchObject({
      state: 'failed',
      record: null,
      reason: { code: 'feed-fetch-failed' },
    });
    serveNvd(place);
    serveFile(place, '2003', fileOf([...yearOf(2003), cveOf('CVE-2003-7777', '2026-11-19T23:00:00.000')], '2026-11-20T03:00:00-05:00'));
    place.server.asked.length = 0;
    expect(await place.update('nvd', { now: days(1) })).toMatchObject({ state: 'ok', record: { records: 25 * perYear + 1 } });
    const files = place.server.asked.filter((each) => each.endsWith('.gz'));
    expect(files.slice(0, 2)).toEqual(['/nvd/nvdcve-2.0-2003.json.gz', '/nvd/nvdcve-2.0-2010.json.gz']);
    expect(files).toHaveLength(19);
  });

  it('does without the file of a year that has just begun, and of no other', async () => {
    const place = await Place.make();
    serveNvd(place);
    serveChanges(place, [...yearOf(2026), cveOf('CVE-2026-1', '2026-12-31T10:00:00.000')].slice(0, -1), '2026-12-31T22:00:00-05:00');
    expect(await place.update('nvd', { now: '2027-01-01T05:00:00.000Z' })).toMatchObject({ state: 'ok' });
    const other = await Place.make();
    serveNvd(other);
    other.server.paths.delete('/nvd/nvdcve-2.0-2025.meta');
    expect(await other.update('nvd', { now: loadedAt })).toMatchObject({ state: 'failed', record: null });
  });

  it('is whole without changes and API, from a mirror of the years alone', async () => {
    const place = await Place.make();
    serveNvd(place);
    place.server.paths.delete('/nvd/nvdcve-2.0-modified.meta');
    expect(await place.update('nvd', { now: loadedAt })).toMatchObject({ state: 'ok', record: { dataAsOf: '2026-11-19T10:00:00.000Z' } });
    expect(await place.update('nvd', { now: days(1) })).toMatchObject({ state: 'ok', changed: false, record: { fetchedAt: days(1) } });
    serveFile(place, '2024', fileOf([...yearOf(2024), cveOf('CVE-2024-8888', '2026-11-22T10:00:00.000')], '2026-11-23T02:00:00-05:00'));
    expect(await place.update('nvd', { now: days(4) })).toMatchObject({
      state: 'ok',
      changed: true,
      record: { dataAsOf: '2026-11-22T10:00:00.000Z' },
    });
  });
});

describe('a later update of NVD', () => {
  it('asks one small question when nothing changed', async () => {
    const place = await loadedPlace();
    const report = await place.update('nvd', { now: days(1) });
    expect(report).toMatchObject({ state: 'ok', changed: false, record: { fetchedAt: days(1), dataAsOf: '2026-11-19T10:00:00.000Z' } });
    expect(place.server.asked).toEqual(['/nvd/nvdcve-2.0-modified.meta']);
    expect(place.state('nvd')).toMatchObject({ true: true });
  });

  it('touches only what changed', async () => {
    const place = await loadedPlace();
    const bodies = () =>
      place.reading(
        (store) =>
          new Map(
            store
              .prepare('SELECT cve, body FROM nvd_body')
              .all()
              .map(({ cve, body }) => [cve, body]),
          ),
      );
    const before = bodies();
    serveChanges(place, changes, '2026-11-22T04:00:00-05:00');
    const report = await place.update('nvd', { now: days(2) });
    expect(report).toMatchObject({
      state: 'ok',
      changed: true,
      record: { records: 25 * perYear + 1, dataAsOf: '2026-11-21T09:00:00.000Z' },
    });
    const different = [...bodies()].filter(([cve, body]) => before.get(cve) !== body).map(([cve]) => Number(cve));
    expect(different).toEqual([2_024_000_000_001_003, 2_026_000_000_005_000]);
    expect(place.reading((store) => lookUpProduct(store, productKey('example', 'new one'))).nvd).toMatchObject([{ cve: 'CVE-2026-5000' }]);
  });

  it('never takes an older record for a newer one', async () => {
    const place = await loadedPlace();
    serveChanges(place, [...yearOf(2026).slice(1), cveOf('CVE-2026-1009', '2026-11-01T00:00:00.000', 'old')], '2026-11-21T04:00:00-05:00');
    await place.update('nvd', { now: days(1) });
    expect(place.reading((store) => lookUpCves(store, ['CVE-2026-1009'])).get('CVE-2026-1009')?.nvd?.modified).toBe(
      '2026-11-19T10:00:00.000Z',
    );
  });
});

describe('a pause that the file of changes does not cover', () => {
  const later = days(300);
  const many = Array.from({ length: 4500 }, (_, index) =>
    cveOf(`CVE-2026-${20_000 + index}`, `2027-0${1 + (index % 6)}-11T00:00:00.${String(index % 1000).padStart(3, '0')}`),
  );

  async function paused(api: Answer): Promise<Place> {
    const place = await loadedPlace();
    serveChanges(place, [cveOf('CVE-2026-20000', '2027-09-14T00:00:00.000')], '2027-09-15T04:00:00-05:00');
    place.set('nvd', 'cves/2.0', api);
    return place;
  }

  it('is made up for by the API, in windows of 120 days at most, page by page', async () => {
    const place = await paused(apiOf([...many, cveOf('CVE-2026-30000', '2027-09-14T00:00:00.000')]));
    const report = await place.update('nvd', { now: later, settings: { nvdKey: 'only-a-test' } });
    expect(report).toMatchObject({ state: 'ok', record: { records: 25 * perYear + 4501, dataAsOf: '2027-09-14T00:00:00.000Z' } });
    const questions = place.server.asked.filter((each) => each.includes('/cves/2.0'));
    expect(questions[0]).toContain('?lastModStartDate=2026-11-18T10:00:00.000&lastModEndDate=');
    expect(questions.every((each) => /^[^%]*$/.test(each))).toBe(true);
    expect(new Set(questions.map((each) => /lastModStartDate=([^&]*)/.exec(each)?.[1])).size).toBe(3);
    expect(questions.some((each) => each.includes('&startIndex=2000&'))).toBe(true);
    const keys = place.server.asked.map((each, index) => [each.includes('/cves/2.0'), place.server.headers[index]?.['apikey']]);
    expect(keys.every(([api, key]) => (key === 'only-a-test') === api)).toBe(true);
    expect(place.state('nvd')).toMatchObject({ true: true });
    expect(await place.update('nvd', { now: later })).toMatchObject({ state: 'ok' });
  });

  const page = (startIndex: number, elements: readonly object[], total = many.length) => serving(pageOf(elements, { startIndex, total }));
  const byStart =
    (answers: Readonly<Record<string, Answer>>): Answer =>
    (request, response, url) =>
      answers[url.searchParams.get('startIndex') ?? '']?.(request, response, url);
  const whole = { 0: page(0, many.slice(0, 2000)), 2000: page(2000, many.slice(2000, 4000)), 4000: page(4000, many.slice(4000)) };
  const faults: Readonly<Record<string, { answers: Readonly<Record<string, Answer>>; state?: string; code?: string }>> = {
    'a page missing in the middle': { answers: { ...whole, 2000: refusing(404) }, state: 'failed', code: 'feed-fetch-failed' },
    'a page that is empty': { answers: { ...whole, 2000: page(2000, []) } },
    'a short page': { answers: { ...whole, 2000: page(2000, many.slice(2000, 3999)) } },
    'a page from another place': { answers: { ...whole, 2000: page(4000, many.slice(2000, 4000)) } },
    'the first page again': { answers: { ...whole, 2000: page(2000, many.slice(0, 2000)) } },
    'a total that changes': { answers: { ...whole, 2000: page(2000, many.slice(2000, 4000), 4501) } },
    'a total of nothing': { answers: { 0: page(0, [], 0) } },
    'a total beyond all reason': { answers: { 0: page(0, many.slice(0, 2000), 30_000_000) } },
    'resultsPerPage that differs': {
      answers: {
        ...whole,
        2000: serving(pageOf(many.slice(2000, 4000), { startIndex: 2000, total: 4500, change: { resultsPerPage: 1999 } })),
      },
      state: 'failed',
      code: 'feed-invalid',
    },
    'a page cut off': {
      answers: { ...whole, 2000: serving(pageOf(many.slice(2000, 4000), { startIndex: 2000, total: 4500 }).slice(0, -20)) },
      state: 'failed',
      code: 'feed-invalid',
    },
    'a web page': {
      answers: { ...whole, 2000: serving('<!DOCTYPE html><html>Request blocked</html>', { 'content-type': 'text/html' }) },
      state: 'failed',
      code: 'feed-html',
    },
    'a change after the window': {
      answers: {
        0: page(
          0,
          [cveOf('CVE-2026-1', '2027-09-14T00:00:00.000')].map(() => cveOf('CVE-2026-10000', '2027-09-14T00:00:00.000')),
          1,
        ),
      },
      state: 'failed',
      code: 'feed-invalid',
    },
  };

  it.each(Object.entries(faults))(
    'is not made up for by %s: the former data stay, and the point to go on from',
    async (_, { answers, state = 'partial', code = 'feed-doubtful' }) => {
      const place = await paused(byStart(answers));
      const former = place.state('nvd');
      expect(await place.update('nvd', { now: later })).toMatchObject({ state, reason: { code } });
      expect(place.state('nvd')).toEqual(former);
      place.set('nvd', 'cves/2.0', apiOf([...many, cveOf('CVE-2026-30000', '2027-09-14T00:00:00.000')]));
      expect(await place.update('nvd', { now: later })).toMatchObject({ state: 'ok', record: { records: 25 * perYear + 4501 } });
    },
  );

  it('takes a window again when its total changed on the way', async () => {
    const honest = apiOf([...many, cveOf('CVE-2026-30000', '2027-09-14T00:00:00.000')]);
    const moved = inTurn(page(2000, many.slice(0, 1), 9000), honest);
    const place = await paused((request, response, url) =>
      (url.searchParams.get('startIndex') === '2000' ? moved : honest)(request, response, url),
    );
    expect(await place.update('nvd', { now: later })).toMatchObject({ state: 'ok', record: { records: 25 * perYear + 4501 } });
  });

  it('is made up for by the years where there is no API, or the pause is longer than a year', async () => {
    for (const [now, api] of [
      [later, refusing(503)],
      [days(800), apiOf([])],
    ] as const) {
      const place = await paused(api);
      for (const year of [2027, 2028, 2029]) serveFile(place, String(year), fileOf(yearOf(2026), '2026-11-20T02:00:00-05:00'));
      serveFile(place, '2024', fileOf([...yearOf(2024), cveOf('CVE-2024-7000', '2027-09-13T00:00:00.000')], '2027-09-14T02:00:00-05:00'));
      serveChanges(
        place,
        [cveOf('CVE-2024-1000', '2027-09-10T00:00:00.000'), cveOf('CVE-2024-7001', '2027-09-14T00:00:00.000')],
        '2027-09-15T04:00:00-05:00',
      );
      expect(await place.update('nvd', { now })).toMatchObject({
        state: 'ok',
        record: { records: 25 * perYear + 2, dataAsOf: '2027-09-14T00:00:00.000Z' },
      });
    }
  });

  it('leaves a true record with the former date when the years break off in the middle', async () => {
    const place = await paused(refusing(404));
    serveFile(place, '2024', fileOf([...yearOf(2024), cveOf('CVE-2024-7000', '2027-09-13T00:00:00.000')], '2027-09-14T02:00:00-05:00'));
    place.set('nvd', 'nvdcve-2.0-2025.meta', refusing(404));
    expect(await place.update('nvd', { now: later })).toMatchObject({
      state: 'failed',
      record: { records: 25 * perYear + 1, dataAsOf: '2026-11-19T10:00:00.000Z', fetchedAt: loadedAt },
    });
    expect(place.state('nvd')).toMatchObject({ true: true });
  });
});

describe('a file of NVD that is not what it should be', () => {
  const file = fileOf(changes, '2026-11-22T04:00:00-05:00');
  const bomb = Buffer.alloc(50_000_000, ' ');
  const cut = (content: NvdFileContent, to: number): NvdFileContent => ({ ...content, gz: content.gz.subarray(0, to) });
  const faults: Readonly<Record<string, { content?: NvdFileContent; gz?: Answer; meta?: Answer; state?: string; code?: string }>> = {
    'of another SHA-256 and the same size': {
      content: { ...file, gz: fileOf(JSON.parse(JSON.stringify(changes).replace('new_one', 'new_two')) as object[]).gz },
    },
    'of another size': { content: { ...file, meta: file.meta.replace(/size:\d+/, `size:${file.json.length + 1}`) } },
    'a gzip that is cut off': { content: cut(file, file.gz.length - 12) },
    'a gzip bomb': { content: { ...file, gz: gzipSync(bomb) } },
    'no gzip': { content: { ...file, gz: Buffer.from('PK not a gzip') } },
    'cut off JSON with an honest hash': { content: fileOf([], '2026-11-22T04:00:00-05:00', file.json.slice(0, -30)) },
    'a total that is not its length': { content: fileOf([], '2026-11-22T04:00:00-05:00', pageOf(changes, { total: changes.length + 1 })) },
    'without records': { content: fileOf([], '2026-11-22T04:00:00-05:00') },
    'a CVE without a date': { content: fileOf([...changes, cveOf('CVE-2026-6666', 'yesterday')], '2026-11-22T04:00:00-05:00') },
    'a web page': { gz: serving('<html>sign in</html>', { 'content-type': 'text/html' }), code: 'feed-html' },
    'refused for good': { gz: refusing(404), code: 'feed-fetch-failed' },
    'refused for now, too long': { gz: refusing(429, { 'retry-after': '7200' }), code: 'feed-fetch-failed' },
    'an error that does not end': { gz: refusing(500), code: 'feed-fetch-failed' },
    'a circle of redirects': {
      gz: (_, response) => void response.writeHead(302, { location: '/nvd/nvdcve-2.0-modified.json.gz' }).end(),
      code: 'feed-fetch-failed',
    },
    'a .meta that is none': { meta: serving('lastModifiedDate:yesterday\r\n') },
    'a .meta without an answer': { meta: refusing(503), code: 'feed-fetch-failed' },
    'a .meta of older data': { content: fileOf(yearOf(2025), '2026-11-19T04:00:00-05:00'), state: 'stale', code: 'feed-older' },
    'a CVE of the day after tomorrow': {
      content: fileOf([...changes, cveOf('CVE-2026-6666', '2026-11-24T12:00:01.000')], '2026-11-22T04:00:00-05:00'),
      code: 'feed-future',
    },
  };

  it.each(Object.entries(faults))(
    '%s: the former data stay, the next update completes',
    async (_, { content = file, gz, meta, state = 'failed', code = 'feed-invalid' }) => {
      const place = await loadedPlace();
      const former = place.state('nvd');
      serveFile(place, 'modified', content);
      if (gz !== undefined) place.set('nvd', 'nvdcve-2.0-modified.json.gz', gz);
      if (meta !== undefined) place.set('nvd', 'nvdcve-2.0-modified.meta', meta);
      expect(await place.update('nvd', { now: days(2) })).toMatchObject({ state, reason: { code }, record: { fetchedAt: loadedAt } });
      expect(place.state('nvd')).toEqual(former);
      serveFile(place, 'modified', file);
      expect(await place.update('nvd', { now: days(2) })).toMatchObject({ state: 'ok', record: { records: 25 * perYear + 1 } });
    },
  );

  it('does not stay when a year lost more than a tenth; less is taken', async () => {
    const place = await loadedPlace();
    place.server.paths.delete('/nvd/nvdcve-2.0-modified.meta');
    const former = place.state('nvd');
    serveFile(place, '2020', fileOf(yearOf(2020).slice(0, 8), '2026-11-21T02:00:00-05:00'));
    expect(await place.update('nvd', { now: days(1) })).toMatchObject({ state: 'partial', reason: { code: 'feed-shrunk' } });
    expect(place.state('nvd')).toEqual(former);
    serveFile(place, '2020', fileOf(yearOf(2020).slice(0, 9), '2026-11-21T02:00:00-05:00'));
    expect(await place.update('nvd', { now: days(1) })).toMatchObject({ state: 'ok' });
  });

  it('comes in time after the source was busy, as often as it says', async () => {
    const place = await loadedPlace();
    serveFile(place, 'modified', file);
    place.set(
      'nvd',
      'nvdcve-2.0-modified.json.gz',
      inTurn(refusing(403, { 'retry-after': '0' }), refusing(429, { 'retry-after': '30' }), refusing(503), serving(file.gz)),
    );
    expect(await place.update('nvd', { now: days(2) })).toMatchObject({ state: 'ok', changed: true });
    expect(place.pauses).toEqual([0, 30_000, 8000]);
  });

  it('is gone on with where it broke off', async () => {
    const place = await loadedPlace();
    serveFile(place, 'modified', file);
    place.set('nvd', 'nvdcve-2.0-modified.json.gz', inTurn(breakingAfter(100, file.gz), serving(file.gz)));
    expect(await place.update('nvd', { now: days(2) })).toMatchObject({ state: 'ok', changed: true });
    expect(place.server.headers.at(-1)).toMatchObject({ range: 'bytes=100-' });
  });

  it('may be exchanged between .meta and file', async () => {
    const place = await loadedPlace();
    serveFile(place, 'modified', file);
    const older = fileOf(changes.slice(0, -1), '2026-11-21T04:00:00-05:00');
    place.set('nvd', 'nvdcve-2.0-modified.meta', inTurn(serving(older.meta), serving(file.meta)));
    expect(await place.update('nvd', { now: days(2) })).toMatchObject({ state: 'ok', record: { records: 25 * perYear + 1 } });
  });

  it('drips past the deadline of the update', async () => {
    const place = await loadedPlace();
    const former = place.state('nvd');
    serveFile(place, 'modified', file);
    place.set('nvd', 'nvdcve-2.0-modified.json.gz', (_, response) => {
      response.writeHead(200, { 'content-length': file.gz.length });
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    });
    const report = await place.update('nvd', { now: days(2), deadline: 400 });
    expect(report).toMatchObject({
      state: 'failed',
      reason: { code: 'feed-fetch-failed', text: { en: expect.stringContaining('timedOut') as string } },
    });
    expect(place.state('nvd')).toEqual(former);
  });

  it('is unpacked by servers that do so on their way', async () => {
    const place = await loadedPlace();
    serveFile(place, 'modified', file);
    place.set('nvd', 'nvdcve-2.0-modified.json.gz', serving(gzipSync(file.json), { 'content-encoding': 'gzip' }));
    expect(await place.update('nvd', { now: days(2) })).toMatchObject({ state: 'ok', changed: true });
  });
});
