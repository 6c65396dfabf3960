import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readJpcertNotices } from '../../../src/feeds/jpcert/notices.ts';
import type { NoticeRow } from '../../../src/feeds/rows.ts';
import { chunksOf, readAll } from '../jvn/documents.ts';

const feed = readFileSync(new URL('samples/jpcert.rdf', import.meta.url), 'utf8');

async function read(text: string): Promise<NoticeRow[]> {
  const { rows } = await readAll(readJpcertNotices(chunksOf(text)));
  return rows;
}

function item(parts: string): string {
  return `<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="urn:rdf" xmlns:dc="urn:dc" xmlns:content="urn:content"><item>${parts}</item></rdf:RDF>`;
}

describe('jpcert.rdf', () => {
  it('gives alerts, weekly reports and news by their address', async () => {
    const rows = await read(feed);
    expect(rows.map(({ kind, id }) => [kind, id])).toEqual([
      ['weekly', 'wr249001'],
      ['alert', 'JPCERT-AT-2024-9105'],
      ['alert', 'JPCERT-AT-2024-9107'],
      ['alert', 'JPCERT-AT-2024-9110'],
      ['alert', 'JPCERT-AT-2024-9013'],
      ['news', 'newsflash/2024062099'],
    ]);
    expect(rows[1]).toEqual({
      source: 'jpcert',
      kind: 'alert',
      id: 'JPCERT-AT-2024-9105',
      title: '注意喚起: Cisco Smart License Utility の脆弱性（CVE-2024-20439）に関する注意喚起 (公開)',
      link: 'https://www.jpcert.or.jp/at/2024/at249105.html',
      published: '2024-12-20T01:00:00.000Z',
      modified: '2024-12-20T01:00:00.000Z',
      cves: ['CVE-2024-20439'],
      notices: [],
    });
    expect(rows[3]?.title).toMatch(/ \(更新\)$/);
  });

  it('gives the ids that a weekly report names in text and links', async () => {
    const [row] = await read(
      item(`<title>Weekly Report: 合成 (公開)</title><link>https://www.jpcert.or.jp/wr/2026/wr260812.html</link><dc:date>2026-08-12T09:00+09:00</dc:date>
        <description>JVNTA#99000003 CVE-2026-9900001</description>
        <content:encoded><![CDATA[<a href="https://jvn.jp/vu/JVNVU99000004/">CVE-2026-9900002</a> JVN#99000005 JVNDB-2026-900001]]></content:encoded>`),
    );
    expect(row).toMatchObject({
      kind: 'weekly',
      id: 'wr260812',
      cves: ['CVE-2026-9900001', 'CVE-2026-9900002'],
      notices: ['JVNTA#99000003', 'JVNVU#99000004', 'JVN#99000005'],
    });
  });

  it.each([
    ['https://www.jpcert.or.jp/at/2026/at260024.html', '', 'alert', 'JPCERT-AT-2026-0024'],
    ['https://www.jpcert.or.jp/english/at/2026/at260024.html', '', 'alert', 'JPCERT-AT-2026-0024'],
    ['https://www.jpcert.or.jp/at/2026/new.html', 'at260024', 'alert', 'JPCERT-AT-2026-0024'],
    ['https://www.jpcert.or.jp/at/1999/old.html', 'at990001', 'alert', 'JPCERT-AT-1999-0001'],
    ['https://www.jpcert.or.jp/at/2026/new.html', '', 'alert', 'at/2026/new'],
    ['https://www.jpcert.or.jp/wr/2026/', '', 'weekly', 'wr/2026'],
    ['https://blogs.jpcert.or.jp/ja/2026/08/x.html', '', 'news', 'blogs.jpcert.or.jp/ja/2026/08/x'],
    ['https://www.jpcert.or.jp/', '', 'news', 'www.jpcert.or.jp/'],
  ])('takes %s (%s) for %s %s', async (link, identifier, kind, id) => {
    const [row] = await read(
      item(`<title>x</title><link>${link}</link><dc:identifier>${identifier}</dc:identifier><dc:date>2026-08-15T14:31+09:00</dc:date>`),
    );
    expect(row).toMatchObject({ kind, id, published: '2026-08-15T05:31:00.000Z' });
  });

  it.each([
    ['an item without link', '<link>https://www.jpcert.or.jp/at/2024/at249105.html</link>', '', /item 2: "" is no web address/],
    ['an item without date', '<dc:date>2024-12-20T10:00+09:00</dc:date>', '', /JPCERT-AT-2024-9105: it has no date/],
    ['a day that does not exist', '2024-12-20T10:00', '2024-12-32T10:00', /JPCERT-AT-2024-9105: "2024-12-32/],
    ['its end missing', '</rdf:RDF>', '', /no whole XML document/],
    ['another root', 'rdf:RDF', 'rdf:feed', /its root is <feed>/],
  ])('is refused with %s', async (_, from, to, message) => {
    expect(feed).toContain(from);
    await expect(read(feed.replaceAll(from, to))).rejects.toThrow(message);
  });
});
