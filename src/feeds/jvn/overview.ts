import { FeedFormatError, type JvnRow } from '../rows.ts';
import { childrenOf, textOf, xmlElements, type XmlNode } from '../xml.ts';
import { entryId, oneLine, productOf, ratingOf, ratingsOf, readReferences, webAddress } from './entry.ts';
import { stateOf } from './ids.ts';
import { itemTimes } from './item.ts';
import { checkCount, statusElement, type MyJvnStatus } from './status.ts';

/**
 * Reads the RSS 1.0 with mod_sec of JVN iPedia: yearly feeds, `jvndb_new.rdf`, `jvndb.rdf`, and the answers of MyJVN getVulnOverviewList (`feed=hnd`).
 * https://jvndb.jvn.jp/schema/jvnrss_3.2.xsd Yields entries, whose products have no versions; returns what the answer says about itself, or null: the feeds, unlike answers,
 * have no status, so who asked MyJVN must not take null. No hits is an answer without entries.
 * Throws {@link FeedFormatError} with the entry, `MyJvnRefusal` where MyJVN refused; entries count only once the reader has ended.
 */
export async function* readJvnOverview(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<JvnRow, MyJvnStatus | null, void> {
  let [root, items, status]: [string, number, MyJvnStatus | null] = ['', 0, null];
  for await (const node of xmlElements(chunks, { roots: ['RDF', 'Result'], wanted: ['item', 'Status'] })) {
    if (node.name === 'Status') status = statusElement(node, status);
    else if (node.name === 'item') {
      items += 1;
      yield rowOf(node, items);
    } else root = node.name;
  }
  if (status !== null) checkCount(status, items);
  else if (root === 'Result') throw new FeedFormatError('it is a result without status');
  return status;
}

function rowOf(item: XmlNode, number: number): JvnRow {
  const id = entryId(textOf(item, 'identifier'), `item ${number}`);
  const references = childrenOf(item, 'references').map(({ attributes, text }) => ({
    source: attributes['source'] ?? '',
    id: attributes['id'] ?? '',
    address: text.trim(),
  }));
  return {
    id,
    title: oneLine(textOf(item, 'title')),
    link: webAddress(textOf(item, 'link'), id),
    ...itemTimes(item, id),
    ...readReferences(references),
    cvss: ratingsOf(childrenOf(item, 'cvss').map(({ attributes }) => cvssOf(attributes))),
    products: childrenOf(item, 'cpe').map(({ attributes: { vendor = '', product = '' }, text }) =>
      productOf({ vendor, product, cpe: text, versions: [] }),
    ),
    state: stateOf(textOf(item, 'description')),
  };
}

function cvssOf({ type = 'Base', version = '', vector = '', score = '' }: XmlNode['attributes']) {
  return type === 'Base' ? ratingOf({ version, vector, score }) : null;
}
