import type { NoticeRow } from '../rows.ts';
import { oneLine, webAddress } from '../jvn/entry.ts';
import { alertByAddress, cvesIn, jvnIdsIn } from '../jvn/ids.ts';
import { itemTimes } from '../jvn/item.ts';
import { childrenOf, textOf, xmlElements, type XmlNode } from '../xml.ts';

/**
 * Reads `jpcert.rdf` of JPCERT/CC (https://www.jpcert.or.jp/rss/): alerts, weekly reports, news. CVE ids and JVN ids are those of title, description and the report's text; many
 * an alert names none, JVN's entries refer to it instead. Throws {@link FeedFormatError} with the item; notices count only once the reader has ended.
 */
export async function* readJpcertNotices(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<NoticeRow, void, void> {
  let number = 0;
  for await (const node of xmlElements(chunks, { roots: ['RDF'], wanted: ['item'] })) {
    if (node.name !== 'item') continue;
    number += 1;
    yield rowOf(node, `item ${number}`);
  }
}

function rowOf(item: XmlNode, place: string): NoticeRow {
  const title = oneLine(textOf(item, 'title'));
  const link = webAddress(textOf(item, 'link'), place);
  const text = [title, ...['description', 'encoded'].flatMap((name) => childrenOf(item, name).map((each) => each.text))].join('\n');
  const { kind, id } = placeOf(link, textOf(item, 'identifier'));
  return { source: 'jpcert', kind, id, title, link, ...itemTimes(item, id), cves: cvesIn(text), notices: jvnIdsIn(text) };
}

/** Kind and id by the address: `/at/2026/at260024.html` is JPCERT-AT-2026-0024, `/wr/2026/wr260812.html` is wr260812, others are their path. */
function placeOf(link: string, identifier: string): Pick<NoticeRow, 'kind' | 'id'> {
  const { hostname, pathname } = new URL(link);
  const path = pathname.replace(/^\//, '').replace(/(?:\/|\/?index\.html?|\.html?|\.txt)$/, '');
  if (/^\/(?:english\/)?at\//.test(pathname)) return { kind: 'alert', id: alertByAddress(link) ?? alertByNumber(identifier) ?? path };
  if (/^\/(?:english\/)?wr\//.test(pathname)) return { kind: 'weekly', id: /\/(wr\d+)$/.exec(path)?.[1] ?? path };
  return { kind: 'news', id: hostname === 'www.jpcert.or.jp' && path !== '' ? path : `${hostname}/${path}` };
}

/** `at260024`, in use since 1997. */
function alertByNumber(identifier: string): string | null {
  const [, year, number] = /^at(\d\d)(\d{4})$/.exec(identifier) ?? [];
  return year === undefined || number === undefined ? null : `JPCERT-AT-${Number(year) < 90 ? '20' : '19'}${year}-${number}`;
}
