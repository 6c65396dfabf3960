import { describe, expect, it } from 'vitest';
import { readJvnOka } from '../../../src/feeds/jvn/oka.ts';
import { MyJvnRefusal } from '../../../src/feeds/jvn/status.ts';
import { FeedFormatError } from '../../../src/feeds/rows.ts';
import { altered, sample } from './documents.ts';

const nested = (depth: number): unknown => (depth === 0 ? [] : [{ category: 'x', name: 'x', branches: nested(depth - 1) }]);

describe('a list of the MyJVN API OKA', () => {
  it('gives entries, ranges of versions as text', () => {
    const { rows, status } = readJvnOka(sample('oka_overview.json'));
    expect(status).toMatchObject({ totalRes: 6, totalResRet: 2, firstRes: 1 });
    expect(rows[0]).toEqual({
      id: 'JVNDB-2025-900001',
      title: '合成受付システムにおけるパストラバーサルの脆弱性',
      link: 'https://jvndb.jvn.jp/ja/contents/2025/JVNDB-2025-900001.html',
      published: '2025-04-04T05:45:58.000Z',
      modified: '2025-04-25T22:36:21.000Z',
      cves: ['CVE-2025-9900001'],
      oddCves: [],
      notices: ['JVNVU#99000001'],
      alerts: ['JPCERT-AT-2025-9001'],
      cvss: [
        { version: '2.0', vector: 'AV:N/AC:L/Au:N/C:C/I:C/A:C', score: 10, by: 'JVN iPedia' },
        { version: '3.1', vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', score: 9.8, by: 'JVN iPedia' },
      ],
      products: [
        { vendor: '合成電機', product: '合成受付システム', cpe: 'cpe:2.3:a:gosei:uketsuke:*:*:*:*:*:*:*:*', versions: ['>=2.9|<=4.1'] },
        { vendor: '合成電機', product: '合成受付システム', cpe: 'cpe:2.3:a:gosei:uketsuke:*:*:*:*:*:*:*:*', versions: ['4.0.0'] },
        { vendor: '合成電機', product: '無名の製品', versions: [] },
      ],
      state: 'valid',
    });
    expect(rows[1]).toMatchObject({ cves: [], cvss: [], products: [], state: 'withdrawn' });
  });

  it('may be empty', () => {
    const status = { retCd: '0', totalRes: 0, totalResRet: '0', firstRes: '' };
    for (const feed of [{}, { feed: {} }, { feed: { entry: [] } }])
      expect(readJvnOka(JSON.stringify({ ...feed, status }))).toMatchObject({ rows: [], status: { totalRes: 0 } });
  });

  it('may be a refusal', () => {
    const text = JSON.stringify({ status: { retCd: 1, errCd: 'XX00000001', errMsg: '不正', totalRes: '' } });
    expect(() => readJvnOka(text)).toThrow(MyJvnRefusal);
    expect(() => readJvnOka(text)).toThrow(/XX00000001.*不正/);
  });

  it.each([
    ['fewer entries than it says', '"totalResRet": 2', '"totalResRet": 3', /totalResRet is 3, the document holds 2/],
    ['no status', '"status:Status"', '"other"', /no status/],
    ['no return code', '"retCd": 0', '"retCd": ""', /retCd is empty/],
    ['a word for a number', '"totalRes": "6"', '"totalRes": "six"', /status: totalRes/],
    ['an entry without title', '"title": "合成受付', '"name": "合成受付', /JVNDB-2025-900001: title/],
    ['an entry without id', '"id": "JVNDB-2025-900002"', '"id": ""', /feed\.entry\.1/],
    ['a day that does not exist', '2025-04-04T', '2025-04-31T', /JVNDB-2025-900001: "2025-04-31/],
    ['products that are no list', '"products": [', '"products": "x", "others": [', /JVNDB-2025-900001: products/],
  ])('is refused with %s', (_, from, to, message) => {
    expect(() => readJvnOka(altered('oka_overview.json', from, to))).toThrow(message);
  });

  it.each(['', '<html>', '[]', 'null', '{"feed": {', '{"objects": [], "status": {"retCd": 0, "totalRes": 1, "totalResRet": 1}}'])(
    'is refused when it is %s',
    (text) => {
      expect(() => readJvnOka(text)).toThrow(FeedFormatError);
    },
  );
});

describe('an entry of the MyJVN API OKA (jvncsaf)', () => {
  it('gives every CVE, rating and product with its versions', () => {
    const { rows, status } = readJvnOka(sample('oka_detail.json'));
    expect(status).toMatchObject({ totalResRet: 1, firstRes: null });
    expect(rows).toEqual([
      {
        id: 'JVNDB-2025-900003',
        title: '合成入札基盤における複数の脆弱性',
        link: 'https://jvndb.jvn.jp/ja/contents/2025/JVNDB-2025-900003.html',
        published: '2025-04-04T05:45:58.000Z',
        modified: '2025-04-25T22:36:21.000Z',
        cves: ['CVE-2025-9900002', 'CVE-2025-9900003'],
        oddCves: [],
        notices: ['JVN#99000002'],
        alerts: [],
        cvss: [
          { version: '3.0', vector: 'CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', score: 6.1, by: 'JVN iPedia' },
          { version: '3.0', vector: 'CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:N/I:L/A:N', score: 4.7, by: '合成財団' },
        ],
        products: [
          {
            vendor: '合成財団',
            product: '合成入札基盤',
            cpe: 'cpe:2.3:a:gosei:nyusatsu:*:*:*:*:*:*:*:*',
            versions: ['バージョン 1.0.6未満', '>=2.1.0|<=2.1.3'],
          },
          { vendor: '合成財団', product: '合成入札基盤', cpe: 'cpe:2.3:a:gosei:nyusatsu:*:*:*:*:*:*:*:*', versions: ['4.0.0'] },
          { vendor: '合成財団', product: '合成帳票', versions: ['>=3.1.1a|<3.1.1d'] },
          { vendor: '合成財団', product: '合成閲覧ソフト', versions: ['8.1.2'] },
        ],
        state: 'unconfirmed',
      },
    ]);
  });

  it.each([
    ['another number of entries', '"totalResRet": "1"', '"totalResRet": "0"', /totalResRet is 0/],
    ['no id', '"id": "JVNDB-2025-900003"', '"id": "x"', /document\.tracking\.id/],
    ['no tracking', '"tracking"', '"other"', /document\.tracking/],
    ['a branch without name', '"name": "合成財団"', '"title": "合成財団"', /JVNDB-2025-900003: product_tree/],
  ])('is refused with %s', (_, from, to, message) => {
    expect(() => readJvnOka(altered('oka_detail.json', from, to))).toThrow(message);
  });

  it('is refused with branches without end', () => {
    const document = JSON.parse(sample('oka_detail.json')) as Record<string, unknown>;
    expect(() => readJvnOka(JSON.stringify({ ...document, product_tree: { branches: nested(2000) } }))).toThrow(/nested deeper/);
  });
});
