import { FeedFormatError, type NoticeRow } from '../rows.ts';
import { childrenOf, textOf, xmlElements, type XmlNode } from '../xml.ts';
import { oneLine, webAddress } from './entry.ts';
import { cvesIn, jvnIdsIn } from './ids.ts';
import { itemTimes } from './item.ts';

/**
 * Reads `jvn.rdf` of JVN in Japanese or English (https://jvn.jp/rss/). The CVE ids are those of title, text and related addresses; `notices` are other notices named there.
 * Throws {@link FeedFormatError} with the item; notices count only once the reader has ended.
 */
export async function* readJvnNotices(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<NoticeRow, void, void> {
  let number = 0;
  for await (const node of xmlElements(chunks, { roots: ['RDF'], wanted: ['item'] })) {
    if (node.name !== 'item') continue;
    number += 1;
    yield rowOf(node, number);
  }
}

function rowOf(item: XmlNode, number: number): NoticeRow {
  const [title, link] = [oneLine(textOf(item, 'title')), textOf(item, 'link')];
  const id = [textOf(item, 'identifier'), /^[^:：]*/.exec(title)?.[0] ?? '', link].flatMap((text) => jvnIdsIn(text).slice(0, 1))[0];
  if (id === undefined) throw new FeedFormatError(`item ${number}: it has no JVN id`);
  const text = [title, textOf(item, 'description'), ...childrenOf(item, 'relation').map((each) => each.text)].join('\n');
  return {
    source: 'jvn',
    kind: 'notice',
    id,
    title,
    link: webAddress(link, id),
    ...itemTimes(item, id),
    cves: cvesIn(text),
    notices: jvnIdsIn(text).filter((each) => each !== id),
  };
}
