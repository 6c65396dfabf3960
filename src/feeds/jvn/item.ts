import { FeedFormatError } from '../rows.ts';
import { textOf, type XmlNode } from '../xml.ts';
import { zonedTime } from './time.ts';

/**
 * When an RSS 1.0 item was published and last changed: `dcterms:issued` and `dcterms:modified`, each `dc:date` where it is missing. RFC 3339, UTC.
 * Throws {@link FeedFormatError} with `place`.
 */
export function itemTimes(item: XmlNode, place: string): { readonly published: string; readonly modified: string } {
  const date = textOf(item, 'date');
  const [issued, modified] = [textOf(item, 'issued') || date, textOf(item, 'modified') || date];
  if (issued === '' || modified === '') throw new FeedFormatError(`${place}: it has no date`);
  return { published: zonedTime(issued, place), modified: zonedTime(modified, place) };
}
