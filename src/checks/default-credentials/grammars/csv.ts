import type { Place } from '../place.ts';
import { tablePlaces, type Row } from './tables.ts';

/** Fields of a row that are kept, and characters from the start that tell what parts them. */
const [mostFields, begin] = [200, 4000];

/** A table in CSV (https://www.rfc-editor.org/rfc/rfc4180), or parted by tabs, semicolons (Excel where the comma is that of decimals) or bars. */
export function csvPlaces(text: string, table: string): Place[] {
  return tablePlaces(rowsOf(text, separatorOf(text.slice(0, begin))), { table, loose: true });
}

/** Rows whose heads stand elsewhere. */
export function headlessPlaces(
  text: string,
  { table, heads, separator }: { readonly table: string; readonly heads: readonly string[]; readonly separator: string },
): Place[] {
  return tablePlaces(below(heads, rowsOf(text, separator)), { table, loose: false });
}

function* below(heads: readonly string[], rows: Iterable<Row>): Generator<Row> {
  yield { fields: heads, line: 0 };
  yield* rows;
}

function separatorOf(start: string): string {
  const counts = [',', '\t', ';', '|'].map((each) => ({ each, count: start.split(each).length }));
  return counts.reduce((best, other) => (other.count > best.count ? other : best)).each;
}

/** Rows as they come; a quoted field may run over lines. */
function* rowsOf(text: string, separator: string): Generator<Row, undefined> {
  const field = new RegExp(String.raw`"((?:[^"]|"")*)"[^\n${separator}]*|([^\n${separator}]*)`, 'yu');
  let line = 1;
  for (let at = 0; at < text.length;) {
    const start = line;
    const fields: string[] = [];
    for (;;) {
      field.lastIndex = at;
      const match = field.exec(text);
      if (match === null) break;
      for (let newline = match[0].indexOf('\n'); newline !== -1; newline = match[0].indexOf('\n', newline + 1)) line += 1;
      if (fields.length < mostFields) fields.push(match[1]?.replace(/""/gu, '"') ?? match[2] ?? '');
      at = field.lastIndex;
      if (text[at] !== separator) break;
      at += 1;
    }
    at += 1;
    line += 1;
    yield { fields, line: start };
  }
  return undefined;
}
