import { describe, expect, it } from 'vitest';
import { readChecksums } from '../../../src/feeds/jvn/checksum.ts';
import { productName } from '../../../src/feeds/jvn/cpe.ts';
import { ratingOf } from '../../../src/feeds/jvn/entry.ts';
import { alertByAddress, cvesIn, jvnIdsIn, sortCves, stateOf } from '../../../src/feeds/jvn/ids.ts';
import { readJvnNotices } from '../../../src/feeds/jvn/notices.ts';
import { japanTime, zonedTime } from '../../../src/feeds/jvn/time.ts';
import { FeedFormatError } from '../../../src/feeds/rows.ts';
import { altered, chunksOf, readAll, sample } from './documents.ts';

describe('times', () => {
  it.each([
    ['2022-12-15T10:24+09:00', '2022-12-15T01:24:00.000Z'],
    ['2021-12-31T23:59:27-05:30', '2022-01-01T05:29:27.000Z'],
    ['2024-02-29T00:00:00.123Z', '2024-02-29T00:00:00.000Z'],
    [' 2022-12-15T10:24Z\n', '2022-12-15T10:24:00.000Z'],
  ])('%s is %s', (text, time) => {
    expect(zonedTime(text, 'x')).toBe(time);
  });

  it.each([
    '',
    '2022-12-15',
    '2022-12-15T10:24',
    '2023-02-29T10:24+09:00',
    '2022-13-01T00:00Z',
    '2022-12-15T24:00Z',
    '2022-12-15T10:60Z',
    '2022-12-15T10:24+25:00',
    '昨日',
  ])('"%s" is none', (text) => {
    expect(() => zonedTime(text, 'JVNDB-1')).toThrow(/^JVNDB-1: /);
  });

  it('of Japan have no zone', () => {
    expect(japanTime('2024/01/01 08:00:18', 'x')).toBe('2023-12-31T23:00:18.000Z');
    expect(() => japanTime('2024/02/30 08:00:18', 'x')).toThrow(FeedFormatError);
    expect(() => japanTime('2024-01-01T08:00:18Z', 'x')).toThrow(FeedFormatError);
  });
});

describe('ids', () => {
  it('of CVE are trimmed, upper-cased and each given once; others are kept as they stand', () => {
    expect(sortCves([' CVE-2021-44228', 'cve-2021-44228　', 'CCVE-2023-1', 'CVE-2021-123', ' ', ''])).toEqual({
      cves: ['CVE-2021-44228'],
      oddCves: ['CCVE-2023-1', 'CVE-2021-123'],
    });
  });

  it('of CVE are found in prose', () => {
    expect(cvesIn('脆弱性（CVE-2024-20439、cve-2024-20440）とＣＶＥ－2024－20441、CCVE-2024-1111、CVE-2024-20439')).toEqual([
      'CVE-2024-20439',
      'CVE-2024-20440',
      'CVE-2024-20441',
    ]);
  });

  it('of JVN are found in prose and addresses', () => {
    expect(
      jvnIdsIn(
        'JVN#12345678、JVNVU＃96768815 https://jvn.jp/vu/JVNVU91234567/index.html JVNTA#94494000 JVNTA11-102A JVNDB-2022-000001 VU#930724 JVN#123456789',
      ),
    ).toEqual(['JVN#12345678', 'JVNVU#96768815', 'JVNVU#91234567', 'JVNTA#94494000', 'JVNTA11-102A']);
  });

  it('of alerts are those of their address', () => {
    expect(alertByAddress('https://www.jpcert.or.jp/english/at/2021/at210050.html')).toBe('JPCERT-AT-2021-0050');
    expect(alertByAddress('https://www.jpcert.or.jp/at/2011/at110008.txt')).toBe('JPCERT-AT-2011-0008');
    for (const other of [
      'https://www.jpcert.or.jp/at/2021/at220050.html',
      'https://jpcert.example/at/2021/at210050.html',
      'https://www.jpcert.or.jp/wr/2021/wr210050.html',
    ])
      expect(alertByAddress(other)).toBeNull();
  });

  it.each(['*', ' ', '* ', 'CVE-', 'JVN', '0', '%2', '\\:'])('and markers are looked for to the end of a long text of "%s"', (part) => {
    const text = part.repeat(100_000);
    expect([cvesIn(text), jvnIdsIn(text), stateOf(`**${text}`), productName(`cpe:/a:${text}`)]).toEqual([[], [], 'valid', null]);
  });
});

describe('CPE names', () => {
  it.each([
    ['cpe:/a:apache:log4j', 'cpe:/a:apache:log4j', ''],
    [' cpe:/o:linux:linux_kernel:5.4:rc1 ', 'cpe:/o:linux:linux_kernel', '5.4 rc1'],
    ['cpe:/a:rockwell:center_%28idc%29', 'cpe:/a:rockwell:center_%28idc%29', ''],
    ['cpe:2.3:a:dendai.ac.jp:api:*:*:*:*:*:*:*:*', 'cpe:2.3:a:dendai.ac.jp:api:*:*:*:*:*:*:*:*', ''],
    [String.raw`cpe:2.3:h:a\:b:c:1\:2:-:*:*:*:*:*:*`, String.raw`cpe:2.3:h:a\:b:c:*:*:*:*:*:*:*:*`, String.raw`1\:2`],
  ])('%s names a product', (text, cpe, version) => {
    expect(productName(text)).toEqual({ cpe, version });
  });

  it.each([
    '',
    'cpe:/a:nano:nano 10gx',
    'cpe:/a:apache',
    'cpe:/x:a:b',
    'cpe:/a::b',
    'cpe:/a:b:c%2',
    'cpe:2.3:a:b:c',
    'cpe:2.3:a:*:*:*:*:*:*:*:*:*:*',
    `cpe:/a:b:${'c'.repeat(2000)}`,
  ])('%s names none', (text) => {
    expect(productName(text)).toBeNull();
  });
});

describe('ratings', () => {
  it('have the version of their vector, and a score only where it can be one', () => {
    expect(ratingOf({ version: '3.0', vector: 'CVSS:3.1/AV:N', score: '9.8' })).toMatchObject({ version: '3.1', score: 9.8 });
    expect(ratingOf({ version: '2.0', vector: 'AV:N', score: '' })).toMatchObject({ version: '2.0', score: null });
    expect(ratingOf({ version: '2.0', vector: 'AV:N', score: 11 })).toMatchObject({ score: null });
    expect(ratingOf({ version: '3.0', vector: ' ', score: 9 })).toBeNull();
  });
});

describe('checksum.txt', () => {
  it('gives each feed with its time in UTC', () => {
    const feeds = readChecksums(sample('checksum.txt'));
    expect(feeds.map(({ filename }) => filename)).toEqual(['jvndb_new.rdf', 'jvndb_2023.rdf', 'jvndb_detail_2023.rdf']);
    expect(feeds[0]).toEqual({
      url: 'https://jvndb.jvn.jp/ja/rss/jvndb_new.rdf',
      filename: 'jvndb_new.rdf',
      sha256: '2ccf3e8de3902e28a87254bad285ce419517a93b79bb10649b1626b932497d8e',
      size: 59115,
      lastModified: '2024-12-28T03:00:18.000Z',
    });
  });

  it.each([
    ['a name that leads elsewhere', '"jvndb_new.rdf"', '"../jvndb_new.rdf"', /0\.filename/],
    ['an address of another file', 'rss/jvndb_new.rdf', 'rss/other.rdf', /jvndb_new\.rdf: the address/],
    ['an address that is none', 'https://jvndb.jvn.jp/ja/rss/jvndb_new.rdf', 'file:///jvndb_new.rdf', /0\.url/],
    ['a short checksum', '2ccf3e8d', '2ccf', /0\.sha256/],
    ['a size as text', '59115', '"59115"', /0\.size/],
    ['a day that does not exist', '2024/12/28', '2024/02/30', /jvndb_new\.rdf: "2024\/02\/30/],
    ['a file twice', '"jvndb_2023.rdf"', '"jvndb_detail_2023.rdf"', /the address has another name/],
    ['its end missing', '\n]', '', /cut off/],
  ])('is refused with %s', (_, from, to, message) => {
    expect(() => readChecksums(altered('checksum.txt', from, to))).toThrow(message);
  });

  it('is refused when a file stands in it twice, and when it is empty or no list', () => {
    const [first] = JSON.parse(sample('checksum.txt')) as unknown[];
    expect(() => readChecksums(JSON.stringify([first, first]))).toThrow(/listed twice/);
    for (const text of ['[]', '{}', 'null', '<html>']) expect(() => readChecksums(text)).toThrow(FeedFormatError);
  });
});

describe('jvn.rdf', () => {
  it('gives notices with the CVE ids they relate to', async () => {
    const { rows } = await readAll(readJvnNotices(chunksOf(sample('jvn.rdf'))));
    expect(rows.map(({ id, cves }) => [id, cves])).toEqual([
      ['JVN#24000130', []],
      ['JVNVU#23000110', ['CVE-2023-32192']],
      ['JVNVU#00000003', ['CVE-2024-7594', 'CVE-2024-6468']],
    ]);
    expect(rows[1]).toEqual({
      source: 'jvn',
      kind: 'notice',
      id: 'JVNVU#23000110',
      title: 'JVNVU#23000110: apiserver におけるクロスサイトスクリプティングの脆弱性',
      link: 'https://jvn.jp/vu/JVNVU23000110/',
      published: '2024-11-24T01:07:07.000Z',
      modified: '2024-11-24T01:45:07.000Z',
      cves: ['CVE-2023-32192'],
      notices: [],
    });
  });

  it('names a notice by its title or address where the identifier is missing', async () => {
    const bare = sample('jvn.rdf').replaceAll(/<dc:identifier>.*?<\/dc:identifier>/g, '');
    const { rows } = await readAll(readJvnNotices(chunksOf(bare.replaceAll('JVNVU#23000110: ', ''))));
    expect(rows.map(({ id }) => id)).toEqual(['JVN#24000130', 'JVNVU#23000110', 'JVNVU#00000003']);
  });

  it('names other notices that a text speaks of', async () => {
    const { rows } = await readAll(
      readJvnNotices(chunksOf(altered('jvn.rdf', 'サンプル NAS SN-0000 の一部', 'JVN#24000130 と JVNVU#11111111 の一部'))),
    );
    expect(rows[0]?.notices).toEqual(['JVNVU#11111111']);
  });

  it('is refused with an item without id', async () => {
    await expect(readAll(readJvnNotices(chunksOf(sample('jvn.rdf').replaceAll('JVNVU', 'XX'))))).rejects.toThrow(
      /item 2: it has no JVN id/,
    );
  });
});
