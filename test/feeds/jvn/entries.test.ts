import { describe, expect, it } from 'vitest';
import { readJvnDetail } from '../../../src/feeds/jvn/detail.ts';
import { readJvnOverview } from '../../../src/feeds/jvn/overview.ts';
import { MyJvnRefusal } from '../../../src/feeds/jvn/status.ts';
import type { JvnRow } from '../../../src/feeds/rows.ts';
import { altered, chunksOf, readAll, sample } from './documents.ts';

const detail = async (text: string) => await readAll(readJvnDetail(chunksOf(text)));
const overview = async (text: string) => await readAll(readJvnOverview(chunksOf(text)));

function entry(rows: readonly JvnRow[], number: number): JvnRow {
  const row = rows.find(({ id }) => id === `JVNDB-2023-${number}`);
  if (row === undefined) throw new Error(`no entry ${number}`);
  return row;
}

describe('jvndb_detail_YYYY.rdf', () => {
  it('gives an entry with its rating, references and versions as prose', async () => {
    const { rows, end } = await detail(sample('jvndb_detail_2023.rdf'));
    expect(end).toMatchObject({ totalRes: 9, totalResRet: 9, firstRes: null });
    expect(rows).toHaveLength(9);
    expect(entry(rows, 900001)).toEqual({
      id: 'JVNDB-2023-900001',
      title: '試験ブログ CMS における重要な機能に対する認証の欠如の脆弱性',
      link: 'https://jvndb.jvn.jp/ja/contents/2023/JVNDB-2023-900001.html',
      published: '2023-04-09T08:59:56.000Z',
      modified: '2023-04-12T09:50:56.000Z',
      cves: [],
      oddCves: [],
      notices: ['JVN#23000001'],
      alerts: [],
      cvss: [{ version: '3.0', vector: 'CVSS:3.0/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H', score: 7.8, by: 'JVN iPedia' }],
      products: [
        {
          vendor: '試験出版',
          product: '試験ブログ CMS',
          cpe: 'cpe:/a:shiken_shuppan:synthetic_79f490',
          versions: ['Ver.1.4.2より前のバージョン'],
        },
      ],
      state: 'valid',
    });
  });

  it('takes no CVE id from related links', async () => {
    const { rows } = await detail(sample('jvndb_detail_2023.rdf'));
    expect(sample('jvndb_detail_2023.rdf')).toContain('CVE-2022-33891');
    expect(entry(rows, 900003).cves).toEqual(['CVE-2023-32007']);
  });

  it("takes no CVE id from a vendor's reference", async () => {
    const name = '<Name>Common Vulnerabilities and Exposures (CVE)</Name>';
    const vendor = `<RelatedItem type="vendor">${name}<VulinfoID>CVE-2020-99999</VulinfoID></RelatedItem>`;
    const { rows } = await detail(altered('jvndb_detail_2023.rdf', '<Related>', `<Related>${vendor}`));
    expect(entry(rows, 900001)).toMatchObject({ cves: [], notices: ['JVN#23000001'] });
  });

  it('leads to the English page where it is English', async () => {
    const { rows } = await detail(altered('jvndb_detail_2023.rdf', 'xml:lang="ja"', 'xml:lang="en"'));
    expect(entry(rows, 900001).link).toBe('https://jvndb.jvn.jp/en/contents/2023/JVNDB-2023-900001.html');
  });

  it('takes an alert by its address, whatever the reference is called, and by id otherwise', async () => {
    const { rows } = await detail(sample('jvndb_detail_2023.rdf'));
    expect(entry(rows, 900062).alerts).toEqual(['JPCERT-AT-2023-9012']);
    const address = 'https://www.jpcert.or.jp/at/2023/at239012.html';
    const named = await detail(
      sample('jvndb_detail_2023.rdf').replace('JPCERT-AT-2023-9012', 'JPCERT').replace('JPCERT 注意喚起', '関連文書'),
    );
    expect(entry(named.rows, 900062).alerts).toEqual(['JPCERT-AT-2023-9012']);
    const old = await detail(altered('jvndb_detail_2023.rdf', address, 'http://www.jpcert.or.jp/at/2006/at060015.txt'));
    expect(entry(old.rows, 900062).alerts).toEqual(['JPCERT-AT-2006-0015']);
    const unaddressed = await detail(altered('jvndb_detail_2023.rdf', address, ''));
    expect(entry(unaddressed.rows, 900062).alerts).toEqual(['JPCERT-AT-2023-9012']);
  });

  it('leaves out empty versions and keeps every product', async () => {
    const { rows } = await detail(sample('jvndb_detail_2023.rdf'));
    expect(sample('jvndb_detail_2023.rdf')).toMatch(/<VersionNumber\s*\/>|<VersionNumber><\/VersionNumber>/);
    expect(entry(rows, 900108).products.map(({ versions }) => versions.length)).toEqual([1, 0]);
  });

  it('gives one product for each CPE name', async () => {
    const cpe = '<Cpe version="2.2">cpe:/a:shiken_shuppan:synthetic_79f490</Cpe>';
    const { rows } = await detail(altered('jvndb_detail_2023.rdf', cpe, `${cpe}<Cpe version="2.2">cpe:/o:shiken:firmware:2.1</Cpe>`));
    expect(entry(rows, 900001).products).toMatchObject([
      { cpe: 'cpe:/a:shiken_shuppan:synthetic_79f490', versions: ['Ver.1.4.2より前のバージョン'] },
      { cpe: 'cpe:/o:shiken:firmware', versions: ['Ver.1.4.2より前のバージョン', '2.1'] },
    ]);
  });

  it.each([
    ['a status with fewer entries', 'totalResRet="9"', 'totalResRet="8"', /totalResRet is 8, the document holds 9/],
    ['a status with more in all', 'totalRes="9"', 'totalRes="10"', /totalRes is 10, the document holds 9/],
    ['a status without numbers', 'totalRes="9"', 'totalRes=""', /totalRes is empty/],
    ['a status with a word for a number', 'totalRes="9"', 'totalRes="many"', /status: totalRes/],
    ['a status without return code', 'retCd="0"', 'retCd=""', /retCd is empty/],
    ['no status', 'status:Status', 'status:Other', /no status/],
    ['two of them', '<Vulinfo>', '<status:Status retCd="0"/><Vulinfo>', /two status/],
    ['an entry without id', '<VulinfoID>JVNDB-2023-900022', '<VulinfoID>JVN-22', /Vulinfo 3: "JVN-22" is no JVNDB id/],
    [
      'a day that does not exist',
      '2023-04-09T17:59:56+09:00</DateFirst',
      '2023-02-30T17:59:56+09:00</DateFirst',
      /JVNDB-2023-900001: "2023-02-30/,
    ],
    ['no date of change', '<DateLastUpdated>2023-04-12T18:50:56+09:00</DateLastUpdated>', '', /JVNDB-2023-900001: "" is no time/],
  ])('is refused with %s', async (_, from, to, message) => {
    await expect(detail(altered('jvndb_detail_2023.rdf', from, to))).rejects.toThrow(message);
  });

  it('is refused when it is an overview', async () => {
    await expect(detail(sample('jvndb_2023.rdf'))).rejects.toThrow(/its root is <RDF>/);
  });

  it('that is an error of the service says which', async () => {
    await expect(detail(sample('overview_error.xml'))).rejects.toBeInstanceOf(MyJvnRefusal);
  });
});

describe('the RSS feeds of JVN iPedia', () => {
  it('say the same as the details, but for versions and seconds', async () => {
    const { rows, end } = await overview(sample('jvndb_2023.rdf'));
    const details = await detail(sample('jvndb_detail_2023.rdf'));
    const common = ({ published, modified, products, ...row }: JvnRow) => ({
      ...row,
      times: [published.slice(0, 16), modified.slice(0, 16)],
      product: { ...products[0], versions: [] },
    });
    expect(end).toBeNull();
    expect(rows.map((row) => common(row))).toEqual(details.rows.map((row) => common(row)));
    expect(entry(rows, 900001).published).toBe('2023-04-09T08:59:00.000Z');
  });

  it('keep CVE ids apart from what is none', async () => {
    const { rows } = await overview(sample('jvndb_2023.rdf'));
    expect(entry(rows, 900065)).toMatchObject({ cves: ['CVE-2023-42792'], oddCves: [] });
    expect(entry(rows, 900067)).toMatchObject({ cves: [], oddCves: ['CCVE-2023-5689'] });
  });

  it('keep a product whose CPE is invalid, without it', async () => {
    const { rows } = await overview(sample('jvndb_2023.rdf'));
    expect(sample('jvndb_2023.rdf')).toContain('cpe:/a:yaklang:yaklang 10gx');
    expect(entry(rows, 900022).products).toEqual([{ vendor: 'yaklang', product: 'yaklang', versions: [] }]);
  });

  it('mark what JVN iPedia marks', async () => {
    const { rows } = await overview(sample('jvndb_2023.rdf'));
    expect([900055, 900074, 900108, 900001].map((number) => entry(rows, number).state)).toEqual([
      'withdrawn',
      'unsupported',
      'unconfirmed',
      'valid',
    ]);
  });

  it('give notices of every age', async () => {
    const { rows } = await overview(
      altered(
        'jvndb_2023.rdf',
        '<sec:references source="JVN"',
        '<sec:references source="JVN" id="JVNTA11-102A"/><sec:references source="JVN" id="JVNVU#427980"/><sec:references source="JVN"',
      ),
    );
    expect(entry(rows, 900001).notices).toEqual(['JVNTA11-102A', 'JVNVU#427980', 'JVN#23000001']);
  });

  it('give base ratings, each once', async () => {
    const other =
      '<sec:cvss version="3.0" type="Temporal" score="1.0" vector="CVSS:3.0/E:U"/><sec:cvss version="3.0" score="" vector="CVSS:3.0/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H"/>';
    const { rows } = await overview(altered('jvndb_2023.rdf', '</sec:identifier>', `</sec:identifier>${other}`));
    expect(entry(rows, 900001).cvss).toEqual([
      { version: '3.0', vector: 'CVSS:3.0/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H', score: null, by: 'JVN iPedia' },
    ]);
  });

  it('are refused with a link that is none', async () => {
    const link = '<link>https://jvndb.jvn.jp/ja/contents/2023/JVNDB-2023-900001.html';
    await expect(overview(altered('jvndb_2023.rdf', link, '<link>javascript:alert(1)'))).rejects.toThrow(/JVNDB-2023-900001: "javascript/);
  });
});

describe('MyJVN getVulnOverviewList', () => {
  it('answers in pages that say where they stand', async () => {
    const pages = [await overview(sample('overview_start-1.xml')), await overview(sample('overview_start-4.xml'))];
    expect(pages.map(({ rows, end }) => [rows.length, end?.firstRes, end?.totalResRet, end?.totalRes])).toEqual([
      [3, 1, 3, 5],
      [2, 4, 2, 5],
    ]);
    expect(pages[1]?.rows[0]?.modified).toMatch(/:\d\d\.000Z$/);
  });

  it('answers without entries where it has no hits', async () => {
    expect(await overview(sample('overview_zero_hits.xml'))).toMatchObject({ rows: [], end: { totalRes: 0, totalResRet: 0 } });
  });

  it('refuses with code and message', async () => {
    const refusal: unknown = await overview(sample('overview_error.xml')).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(MyJvnRefusal);
    expect(refusal).toMatchObject({ errCd: 'XX00000001', errMsg: 'リクエストパラメータが不正です。（試験用の合成データ）' });
  });

  it.each([
    ['overview_start-1.xml', 'totalResRet="3"', 'totalResRet="4"', /totalResRet is 4, the document holds 3/],
    ['overview_start-1.xml', 'totalRes="5"', 'totalRes="2"', /totalRes is 2/],
    ['overview_zero_hits.xml', 'totalResRet="0"', 'totalResRet="7"', /totalResRet is 7, the document holds 0/],
    ['overview_zero_hits.xml', 'status:Status', 'status:Other', /without status/],
  ])('is refused when %s does not hold what it says (%s)', async (name, from, to, message) => {
    await expect(overview(altered(name, from, to))).rejects.toThrow(message);
  });
});
