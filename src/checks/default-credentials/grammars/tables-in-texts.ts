import { lineIndex, type Place } from '../place.ts';
import { tablePlaces, type Row } from './tables.ts';

/** Tables of Markdown (https://github.github.com/gfm/#tables-extension-). */
export function markdownTables(text: string, table: string): Place[] {
  return tablePlaces(markdownRows(text), { table, loose: false });
}

function* markdownRows(text: string): Generator<Row | null> {
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (!line.startsWith('|')) yield null;
    else if (!/^[|:\s-]+$/u.test(line)) {
      const fields = line.split(/(?<!\\)\|/u).slice(1);
      yield { fields: fields.map((field) => field.trim().replace(/^(`|\*\*)(.*)\1$/u, '$2')), line: index + 1 };
    }
  }
}

/** Tables of a page that a program for sheets has written. */
export function pageTables(text: string, table: string): Place[] {
  return tablePlaces(pageRows(text), { table, loose: true });
}

const entities: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' };

function* pageRows(text: string): Generator<Row> {
  const lineOf = lineIndex(text);
  let [fields, line]: [string[], number] = [[], 1];
  for (const { 0: piece, 1: tag, 2: attributes = '', index } of text.matchAll(/<(\/?[a-z]\w{0,20})([^<>]{0,2000})>|[^<]+/giu)) {
    const name = tag?.toLowerCase();
    if (name === 'tr' || name === '/table') {
      yield { fields, line };
      [fields, line] = [[], lineOf(index)];
    } else if (name === 'td' || name === 'th') {
      fields.push('');
      // A merged cell takes the columns of several.
      for (let more = Math.min(50, Number(/colspan=["']?(\d{1,2})/iu.exec(attributes)?.[1] ?? 1)); more > 1; more -= 1) fields.push('');
    } else if (name === undefined && fields.length > 0)
      fields[fields.length - 1] += piece.replace(/&(\w{1,6});/gu, (whole, entity: string) => entities[entity] ?? whole);
  }
  yield { fields, line };
}
