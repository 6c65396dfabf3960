import { FeedFormatError, type JvnRow } from '../rows.ts';
import { childOf, childrenOf, textOf, xmlElements, type XmlNode } from '../xml.ts';
import { entryAddress, entryId, oneLine, productOf, ratingOf, ratingsOf, readReferences } from './entry.ts';
import { stateOf } from './ids.ts';
import { checkCount, statusElement, type MyJvnStatus } from './status.ts';
import { zonedTime } from './time.ts';

/**
 * Reads `jvndb_detail_YYYY.rdf`: VULDEF 3.2, XML in spite of its name. https://jvndb.jvn.jp/schema/vuldef_3.2.xsd Yields entries with their versions; returns the status.
 * Throws {@link FeedFormatError} with the entry, and where the document does not hold all the entries that its status names; entries count only once the reader has ended.
 */
export async function* readJvnDetail(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<JvnRow, MyJvnStatus, void> {
  let [lang, entries, status]: [string | undefined, number, MyJvnStatus | null] = [undefined, 0, null];
  for await (const node of xmlElements(chunks, { roots: ['VULDEF-Document', 'Result'], wanted: ['Vulinfo', 'Status'] })) {
    if (node.name === 'Status') status = statusElement(node, status);
    else if (node.name === 'Vulinfo') {
      entries += 1;
      yield rowOf(node, { number: entries, lang });
    } else lang = node.attributes['lang'];
  }
  if (status === null) throw new FeedFormatError('it has no status');
  checkCount(status, entries);
  if (status.totalRes !== entries)
    throw new FeedFormatError(`totalRes is ${status.totalRes ?? 'empty'}, the document holds ${entries} entries`);
  return status;
}

function rowOf(node: XmlNode, { number, lang }: { number: number; lang: string | undefined }): JvnRow {
  const id = entryId(textOf(node, 'VulinfoID'), `Vulinfo ${number}`);
  const data = childOf(node, 'VulinfoData');
  if (data === null) throw new FeedFormatError(`${id}: it has no VulinfoData`);
  const related = itemsOf(data, 'Related', 'RelatedItem').filter(({ attributes }) => attributes['type'] === 'advisory');
  return {
    id,
    title: oneLine(textOf(data, 'Title')),
    link: entryAddress(id, lang),
    published: zonedTime(textOf(data, 'DateFirstPublished'), id),
    modified: zonedTime(textOf(data, 'DateLastUpdated'), id),
    ...readReferences(
      related.map((item) => ({ source: textOf(item, 'Name'), id: childOf(item, 'VulinfoID')?.text ?? '', address: textOf(item, 'URL') })),
    ),
    cvss: ratingsOf(itemsOf(data, 'Impact', 'Cvss').map((each) => cvssOf(each))),
    products: itemsOf(data, 'Affected', 'AffectedItem').flatMap((item) => productsOf(item)),
    state: stateOf(itemsOf(data, 'VulinfoDescription', 'Overview')[0]?.text ?? ''),
  };
}

function itemsOf(data: XmlNode, list: string, name: string): XmlNode[] {
  return childrenOf(data, list).flatMap((each) => childrenOf(each, name));
}

function cvssOf(cvss: XmlNode) {
  return ratingOf({ version: cvss.attributes['version'] ?? '', vector: textOf(cvss, 'Vector'), score: textOf(cvss, 'Base') });
}

/** One for each CPE name: the format allows several. */
function productsOf(item: XmlNode) {
  const [vendor, product] = [textOf(item, 'Name'), textOf(item, 'ProductName')];
  const versions = childrenOf(item, 'VersionNumber').map(({ text }) => text);
  const names = childrenOf(item, 'Cpe').map(({ text }) => text);
  return (names.length === 0 ? [''] : names).map((cpe) => productOf({ vendor, product, cpe, versions }));
}
