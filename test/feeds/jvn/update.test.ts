import { describe, expect, it } from 'vitest';
import { lookUpCves, lookUpProduct } from '../../../src/feeds/store/lookup.ts';
import { productKey } from '../../../src/feeds/store/schema.ts';
import { inTurn, Place, refusing, serving, type Answer } from '../store-fixture.ts';
import { detailOf, entriesOf, listOf, myJvnOf, rollingOf, serveJvn, type Entry, type JvnContent } from './jvn-fixture.ts';

const firstDay = '2026-11-20T12:00:00.000Z';
const now = '2026-11-25T03:00:00.000Z';
const years = { 2024: entriesOf(2024, 20), 2025: entriesOf(2025, 20), 2026: entriesOf(2026, 20) };
const files = (place: Place) => place.server.asked.filter((each) => !each.endsWith('checksum.txt'));

async function loaded(content: JvnContent = { years }): Promise<Place> {
  const place = await Place.make();
  serveJvn(place, content);
  expect(await place.update('jvn', { now: firstDay })).toMatchObject({ state: 'ok', changed: true });
  place.server.asked.length = 0;
  return place;
}

const changed: Entry = { id: 'JVNDB-2024-900003', modified: '2026-11-24T15:00:30+09:00', cve: 'CVE-2024-1002', version: '3.0 未満' };
const fresh: Entry = { id: 'JVNDB-2026-900500', modified: '2026-11-24T16:00:30+09:00', cve: 'CVE-2026-5000' };
const later = { 2024: [...years[2024].filter(({ id }) => id !== changed.id), changed], 2025: years[2025], 2026: [...years[2026], fresh] };
const versionsOf = (place: Place, cve: string) =>
  place
    .reading((store) => lookUpCves(store, [cve]))
    .get(cve)
    ?.jvn.map(({ products }) => products[0]?.versions);

describe('the first load of JVN iPedia', () => {
  it('takes the detailed feed of every year that the list names', async () => {
    const place = await Place.make();
    serveJvn(place, { years });
    expect(await place.update('jvn', { now: firstDay })).toMatchObject({
      feed: 'jvn',
      state: 'ok',
      record: { records: 60, dataAsOf: '2026-11-20T01:24:16.000Z', source: `${place.base('jvn')}/ja/feed/checksum.txt` },
    });
    expect(place.state('jvn')).toMatchObject({ true: true });
    expect(versionsOf(place, 'CVE-2025-1004')).toEqual([['2.0 より前のバージョン']]);
    expect(place.reading((store) => lookUpProduct(store, productKey('試験', '試験製品'))).jvn).toHaveLength(60);
  });

  it('goes on where it was interrupted', async () => {
    const place = await Place.make();
    serveJvn(place, { years });
    place.set('jvn', 'ja/feed/detail/jvndb_detail_2025.rdf', refusing(404));
    expect(await place.update('jvn', { now: firstDay })).toMatchObject({ state: 'failed', record: null });
    serveJvn(place, { years });
    place.server.asked.length = 0;
    expect(await place.update('jvn', { now: firstDay })).toMatchObject({ state: 'ok', record: { records: 60 } });
    expect(files(place).filter((each) => each.includes('detail'))).toEqual([
      '/jvn/ja/feed/detail/jvndb_detail_2025.rdf',
      '/jvn/ja/feed/detail/jvndb_detail_2026.rdf',
    ]);
  });
});

describe('a later update of JVN iPedia', () => {
  it('asks only for the list when nothing changed', async () => {
    const place = await loaded();
    expect(await place.update('jvn', { now })).toMatchObject({ state: 'ok', changed: false, record: { fetchedAt: now } });
    expect(place.server.asked).toEqual(['/jvn/ja/feed/checksum.txt']);
  });

  it('takes what changed from the rolling feeds, and its versions from MyJVN', async () => {
    const place = await loaded();
    serveJvn(place, { years: later, lastModified: '2026/11/25 09:00:00' });
    place.set('jvn', 'myjvn', myJvnOf(Object.values(later).flat()));
    expect(await place.update('jvn', { now })).toMatchObject({
      state: 'ok',
      changed: true,
      record: { records: 61, dataAsOf: '2026-11-24T07:00:30.000Z' },
    });
    expect(files(place)).toEqual([
      '/jvn/ja/rss/jvndb.rdf',
      '/jvn/ja/rss/jvndb_new.rdf',
      expect.stringMatching(/vulnId=JVNDB-202\d-900\d+\+JVNDB-202\d-900\d+&/),
    ]);
    expect(versionsOf(place, 'CVE-2024-1002')).toEqual([['3.0 未満']]);
    expect(versionsOf(place, 'CVE-2026-5000')).toEqual([['2.0 より前のバージョン']]);
    expect(place.state('jvn')).toMatchObject({ true: true });
    expect(await place.update('jvn', { now })).toMatchObject({ state: 'ok', changed: false });
  });

  it('takes the years that changed where MyJVN cannot be asked', async () => {
    const place = await loaded();
    serveJvn(place, { years: later, lastModified: '2026/11/25 09:00:00' });
    expect(await place.update('jvn', { now })).toMatchObject({
      state: 'ok',
      changed: true,
      record: { records: 61, dataAsOf: '2026-11-24T07:00:30.000Z' },
    });
    expect(files(place).filter((each) => each.includes('detail'))).toEqual([
      '/jvn/ja/feed/detail/jvndb_detail_2024.rdf',
      '/jvn/ja/feed/detail/jvndb_detail_2026.rdf',
    ]);
    expect(versionsOf(place, 'CVE-2024-1002')).toEqual([['3.0 未満']]);
  });

  const pause = '2027-02-01T03:00:00.000Z';
  const many = Array.from({ length: 120 }, (_, index): Entry => ({
    id: `JVNDB-2026-${902_000 + index}`,
    modified: `2027-01-${String(2 + (index % 28)).padStart(2, '0')}T10:00:05+09:00`,
    cve: `CVE-2026-${6000 + index}`,
  }));
  const afterPause = { ...later, 2026: [...later[2026], ...many] };

  it('asks MyJVN, with all three ranges lifted, where the rolling feeds do not reach back', async () => {
    const place = await loaded();
    serveJvn(place, { years: afterPause, rolling: many.slice(0, 40), lastModified: '2027/02/01 09:00:00' });
    place.set('jvn', 'myjvn', myJvnOf(Object.values(afterPause).flat(), { now: '2027-02-01' }));
    expect(await place.update('jvn', { now: pause })).toMatchObject({
      state: 'ok',
      record: { records: 181, dataAsOf: '2027-01-29T01:00:05.000Z' },
    });
    const questions = files(place).filter((each) => each.includes('getVulnOverviewList'));
    expect(questions.map((each) => /startItem=(\d+)/.exec(each)?.[1])).toEqual(['1', '51', '101']);
    expect(questions[0]).toContain('rangeDatePublic=n&rangeDatePublished=n&rangeDateFirstPublished=n');
    expect(questions[0]).toContain(
      'datePublishedStartY=2026&datePublishedStartM=11&datePublishedStartD=19&datePublishedEndY=2027&datePublishedEndM=2&datePublishedEndD=1',
    );
    expect(files(place).some((each) => each.includes('detail/'))).toBe(false);
    expect(place.state('jvn')).toMatchObject({ true: true });
  });

  it('takes the years where MyJVN answers with a week only, or with more than is good for it', async () => {
    for (const answer of [listOf(many.slice(0, 10)), listOf(many.slice(0, 50), { total: 230_000 })]) {
      const place = await loaded();
      serveJvn(place, { years: afterPause, rolling: many.slice(0, 40), lastModified: '2027/02/01 09:00:00' });
      place.set('jvn', 'myjvn', serving(answer));
      expect(await place.update('jvn', { now: pause })).toMatchObject({ state: 'ok', record: { records: 181 } });
      expect(files(place).some((each) => each.includes('detail/'))).toBe(true);
    }
  });

  it('asks MyJVN in its newer form where the address says so', async () => {
    const place = await loaded();
    serveJvn(place, { years: later, lastModified: '2026/11/25 09:00:00' });
    const entry = (id: string, cve: string, modified: string) => ({
      id,
      title: '試験製品の脆弱性',
      summary: '試験',
      link: `https://jvndb.jvn.jp/ja/contents/2026/${id}.html`,
      created: modified,
      modified,
      references: [{ url: `https://www.cve.org/CVERecord?id=${cve}`, summary: cve, source: 'CVE' }],
      products: [
        { vname: '試験', pname: '試験製品', version: '>=1.0|<3.0', product_ids: { cpe: 'cpe:2.3:a:example:left:*:*:*:*:*:*:*:*' } },
      ],
    });
    const list = [entry(fresh.id, fresh.cve, fresh.modified), entry('JVNDB-2024-900020', 'CVE-2024-1019', '2026-11-20T10:24:16+09:00')];
    const oka = { feed: { entry: list }, 'status:Status': { retCd: 0, errCd: '', errMsg: '', totalRes: 2, totalResRet: 2, firstRes: 1 } };
    place.set('jvn', 'myjvn', serving(JSON.stringify(oka)));
    expect(await place.update('jvn', { now, settings: { mirrors: { jvn: `${place.base('jvn')}/?feed=oka` } } })).toMatchObject({
      state: 'ok',
      record: { records: 61 },
    });
    expect(files(place)).toEqual([
      expect.stringContaining('feed=oka&startItem=1&maxCountItem=50&lang=ja&lastModStartDate=20261119&lastModEndDate=20261125'),
    ]);
    expect(versionsOf(place, 'CVE-2026-5000')).toEqual([['>=1.0|<3.0']]);
  });

  const byStart =
    (answers: Readonly<Record<string, Answer>>): Answer =>
    (request, response, url) =>
      answers[url.searchParams.get('startItem') ?? '']?.(request, response, url);
  const page = (from: number, entries: readonly Entry[], total = 120) => serving(listOf(entries, { total, first: from }));
  const whole = { 1: page(1, many.slice(0, 50)), 51: page(51, many.slice(50, 100)), 101: page(101, many.slice(100)) };
  const error =
    '<?xml version="1.0" encoding="UTF-8"?><Result xmlns:status="http://jvndb.jvn.jp/myjvn/Status"><status:Status retCd="1" errCd="XX00000001" errMsg="wrong feed"/></Result>';
  const bomb = '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]><rdf:RDF>&lol2;</rdf:RDF>';
  const faults: Readonly<Record<string, { answers: Readonly<Record<string, Answer>>; state?: string; code?: string }>> = {
    'a page missing in the middle': { answers: { ...whole, 51: refusing(404) } },
    'an empty page': { answers: { ...whole, 51: page(51, []) } },
    'a short page': { answers: { ...whole, 51: page(51, many.slice(50, 99)) } },
    'a page twice': { answers: { ...whole, 51: page(51, many.slice(0, 50)) } },
    'a page from another place': { answers: { ...whole, 51: page(1, many.slice(50, 100)) } },
    'a total that changes': { answers: { ...whole, 101: page(101, many.slice(100), 121) } },
    'no hits at all (a root <Result>)': { answers: { 1: page(1, [], 0) } },
    'an error of MyJVN': { answers: { 1: serving(error) }, state: 'failed', code: 'feed-invalid' },
    'XML cut off': {
      answers: { ...whole, 51: serving(listOf(many.slice(50, 100), { total: 120, first: 51 }).slice(0, -30)) },
      state: 'failed',
      code: 'feed-invalid',
    },
    'an entity bomb': { answers: { 1: serving(bomb) }, state: 'failed', code: 'feed-invalid' },
    'a change of the day after tomorrow': {
      answers: { 1: page(1, [{ ...fresh, modified: '2027-02-03T15:00:00+09:00' }, ...years[2026]], 21) },
      state: 'failed',
      code: 'feed-future',
    },
  };
  it.each(Object.entries(faults))(
    'keeps the former data when MyJVN answers with %s',
    async (_, { answers, state = 'partial', code = 'feed-doubtful' }) => {
      const place = await loaded();
      const former = place.state('jvn');
      serveJvn(place, { years: afterPause, rolling: many.slice(0, 40), lastModified: '2027/02/01 09:00:00' });
      const known = myJvnOf(Object.values(afterPause).flat());
      place.set('jvn', 'myjvn', (request, response, url) =>
        (url.searchParams.get('method') === 'getVulnDetailInfo' ? known : byStart(answers))(request, response, url),
      );
      expect(await place.update('jvn', { now: pause })).toMatchObject({ state, reason: { code }, record: { records: 60 } });
      expect(place.state('jvn')).toEqual(former);
      place.set('jvn', 'myjvn', myJvnOf(Object.values(afterPause).flat(), { now: '2027-02-01' }));
      expect(await place.update('jvn', { now: pause })).toMatchObject({ state: 'ok', record: { records: 181 } });
    },
  );

  it('does not do without the details of an entry, unless it was withdrawn', async () => {
    const place = await loaded();
    const former = place.state('jvn');
    serveJvn(place, { years: later, lastModified: '2026/11/25 09:00:00' });
    for (const answer of [
      [changed],
      [changed, changed],
      [changed, fresh, years[2024][0] ?? fresh],
      [{ ...changed, modified: '2026-11-24T14:59:59+09:00' }, fresh],
    ]) {
      place.set('jvn', 'myjvn', serving(detailOf(answer)));
      expect(await place.update('jvn', { now })).toMatchObject({ state: 'partial', reason: { code: 'feed-doubtful' } });
      expect(place.state('jvn')).toEqual(former);
    }
    const rolling = rollingOf([...later[2026].slice(-1), ...later[2024].slice(-1), ...years[2026]]).replace(
      '<description>試験</description>',
      '<description>** 削除 ** 試験</description>',
    );
    serveJvn(place, { years: later, lastModified: '2026/11/25 09:00:00', files: { 'ja/rss/jvndb.rdf': rolling } });
    place.set('jvn', 'myjvn', serving(detailOf([changed])));
    expect(await place.update('jvn', { now })).toMatchObject({ state: 'ok', record: { records: 61 } });
    expect(place.reading((store) => lookUpCves(store, [fresh.cve])).get(fresh.cve)?.jvn).toMatchObject([{ state: 'withdrawn' }]);
  });
});

describe('a list or file of JVN iPedia that is not what it should be', () => {
  const year = 'ja/feed/detail/jvndb_detail_2024.rdf';
  const entityBomb = `<?xml version="1.0"?><!DOCTYPE v [<!ENTITY a "${'a'.repeat(100)}"><!ENTITY b "&a;&a;&a;&a;">]><VULDEF-Document>&b;</VULDEF-Document>`;
  const faults: Readonly<Record<string, { content?: Partial<JvnContent>; spoil?: (place: Place) => void; state?: string; code?: string }>> =
    {
      'no list': { spoil: (place) => place.set('jvn', 'ja/feed/checksum.txt', serving('{"not":"a list"}')) },
      'a web page': {
        spoil: (place) => place.set('jvn', 'ja/feed/checksum.txt', serving('<html>', { 'content-type': 'text/html' })),
        code: 'feed-html',
      },
      'a list without details': {
        spoil: (place) =>
          place.set(
            'jvn',
            'ja/feed/checksum.txt',
            serving(
              '[{"url":"https://jvndb.jvn.jp/a.rdf","filename":"a.rdf","sha256":"' +
                'a'.repeat(64) +
                '","size":5,"lastModified":"2026/11/20 12:00:00"}]',
            ),
          ),
      },
      'a list that lost a year': { content: { years: { 2025: later[2025], 2026: later[2026] } }, state: 'partial', code: 'feed-unlisted' },
      'a list from the future': { content: { lastModified: '2026/11/27 12:00:00' }, code: 'feed-future' },
      'a list that went back': { content: { lastModified: '2026/11/18 12:00:00' }, state: 'stale', code: 'feed-older' },
      'a file of another hash': {
        spoil: (place) => place.set('jvn', year, serving(detailOf(later[2024]).replace('3.0 未満', '3.1 未満'))),
      },
      'a file cut off': { spoil: (place) => place.set('jvn', year, serving(detailOf(later[2024]).slice(0, -200))) },
      'a rolling feed of another hash': { spoil: (place) => place.set('jvn', 'ja/rss/jvndb.rdf', serving(rollingOf([]))) },
      'a file that is not there': { spoil: (place) => place.set('jvn', year, refusing(404)), code: 'feed-fetch-failed' },
      'a year with fewer entries than it says': { content: { files: { [year]: detailOf(later[2024], { total: 21 }) } } },
      'an entity bomb with an honest hash': { content: { files: { [year]: entityBomb } } },
      'a year that lost more than a tenth': {
        content: { years: { ...later, 2024: later[2024].slice(-17) } },
        state: 'partial',
        code: 'feed-shrunk',
      },
      'an entry of the day after tomorrow': {
        content: {
          years: { ...later, 2024: [...later[2024], { ...fresh, id: 'JVNDB-2024-900600', modified: '2026-11-26T13:00:00+09:00' }] },
        },
        code: 'feed-future',
      },
    };

  it.each(Object.entries(faults))(
    '%s: the former data stay, the next update completes',
    async (_, { content = {}, spoil, state = 'failed', code = 'feed-invalid' }) => {
      const place = await loaded();
      const former = place.state('jvn');
      serveJvn(place, { years: later, lastModified: '2026/11/24 17:00:00', ...content });
      spoil?.(place);
      expect(await place.update('jvn', { now: '2026-11-24T12:00:00.000Z' })).toMatchObject({
        state,
        reason: { code },
        record: { records: 60, fetchedAt: firstDay },
      });
      expect(place.state('jvn')).toEqual(former);
      serveJvn(place, { years: later, lastModified: '2026/11/24 17:00:00' });
      expect(await place.update('jvn', { now })).toMatchObject({ state: 'ok', record: { records: 61 } });
    },
  );

  it('may change between list and file', async () => {
    const place = await loaded();
    serveJvn(place, { years: later, lastModified: '2026/11/25 09:00:00' });
    const list = place.server.paths.get('/jvn/ja/feed/checksum.txt');
    serveJvn(place, {
      years: { ...later, 2024: [...later[2024], { ...fresh, id: 'JVNDB-2024-900601' }] },
      lastModified: '2026/11/25 10:00:00',
    });
    const newer = place.server.paths.get('/jvn/ja/feed/checksum.txt');
    if (list === undefined || newer === undefined) throw new Error('no list');
    place.set('jvn', 'ja/feed/checksum.txt', inTurn(list, newer));
    expect(await place.update('jvn', { now })).toMatchObject({ state: 'ok', record: { records: 62 } });
    expect(place.state('jvn')).toMatchObject({ true: true });
  });
});
