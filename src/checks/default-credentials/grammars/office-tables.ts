import type { Place } from '../place.ts';
import { tablePlaces, type Row } from './tables.ts';
import { pieces } from './workbook.ts';

/**
 * Parts of documents and slides (ECMA-376 part 1, 17.4 and 21.1.3) and of OpenDocument (https://docs.oasis-open.org/office/OpenDocument/v1.3/, part 3, 9.1) with tables,
 * by their paths in lower case.
 */
export const officeFiles =
  /\.(?:doc[xm]|dotx)!\/word\/(?:document|header\d*|footer\d*)\.xml$|\.(?:pptx|pptm)!\/ppt\/slides\/[^/]+\.xml$|\.od[st]!\/content\.xml$/u;

/** Columns that one cell may take, and fields of a row that are kept. */
const [widest, mostFields] = [50, 200];

/** The tables of a document, of slides or of a sheet of OpenDocument. Their rows are numbered one after the other. */
export function officeTables(text: string, path: string): Place[] {
  const open = path.endsWith('content.xml');
  return tablePlaces(officeRows(text, open ? 'p' : 't'), { table: '', loose: true });
}

function* officeRows(xml: string, inText: 't' | 'p'): Generator<Row | null, undefined> {
  let [fields, line, wide, reading]: [string[], number, number, boolean] = [[], 0, 1, false];
  const width = (attributes: string, name: RegExp) => Math.min(widest, Number(name.exec(attributes)?.[1] ?? 1));
  for (const { closing, name, attributes, alone, words } of pieces(
    xml,
    'tbl|table|tr|table-row|tc|table-cell|covered-table-cell|gridSpan|t|p',
  )) {
    if (words !== undefined) {
      if (reading && fields.length > 0) fields[fields.length - 1] += words;
    } else if (name === 'tbl' || name === 'table') {
      if (closing) yield null;
    } else if (name === 'tr' || name === 'table-row') {
      if (!closing) [fields, line] = [[], line + 1];
      else yield { fields: fields.slice(0, mostFields), line };
    } else if (name === 'gridSpan') wide = width(attributes, /\bval="(\d{1,3})"/u);
    else if (name === 't' || name === 'p') {
      if (name === inText) reading = !closing && !alone;
      // Paragraphs of a cell stand below each other.
      if (name === 'p' && closing && fields.length > 0) fields[fields.length - 1] += ' ';
    } else if (closing || alone) {
      if (alone) fields.push('');
      const more = Math.max(wide, width(attributes, /\bnumber-columns-repeated="(\d{1,3})"/u)) - 1;
      for (let index = 0; index < more; index += 1) fields.push('');
      wide = 1;
    } else {
      fields.push('');
      wide = width(attributes, /\bnumber-columns-repeated="(\d{1,3})"/u);
    }
  }
  return undefined;
}
