import { credentialKey } from '../keys.ts';
import { commented, lineIndex, type Place } from '../place.ts';
import { accountColumn } from './sql-tokens.ts';

/** Rows that a migration of Entity Framework Core writes (https://learn.microsoft.com/ef/core/modeling/data-seeding): names of columns, then values in their order. */
const insertion =
  /\bInsertData\(\s{0,40}table:[^()]{0,200}?columns:\s{0,4}new(?:\s{1,4}string)?\s{0,4}\[\]\s{0,80}\{([^{}]{1,4000})\},\s{0,80}values:\s{0,4}new/gu;

const quoted = /"((?:[^"\\\n]|\\.){0,400})"/gu;
/** One value: a literal, a call with its brackets, a word. Sticky. */
const item =
  /\s{0,200}(?:"((?:[^"\\\n]|\\.){0,1000})"|(?:new\s{1,4})?[\w.<>?-]{1,80}(?:\([^()]{0,200}(?:\([^()]{0,100}\)[^()]{0,100}){0,4}\))?)\s{0,200}([,}])/uy;

/** Passwords and stored hashes in the rows of migrations. */
export function migrationPlaces(text: string): Place[] {
  const lineOf = lineIndex(text);
  return [...text.matchAll(insertion)].flatMap((match): Place[] => {
    const columns = [...(match[1] ?? '').matchAll(quoted)].map(([, name = '']) => name);
    if (!columns.some((column) => credentialKey(column) !== null) || commented(text, match.index)) return [];
    return rowsFrom(text, match.index + match[0].length).flatMap((row) =>
      placesOfRow(row, columns).map(({ offset, ...place }) => ({ ...place, line: lineOf(offset) })),
    );
  });
}

interface Value {
  readonly text: string | undefined;
  readonly offset: number;
}

/** The rows behind `new object[]` or `new object[,]`, to the first that is no row. */
function rowsFrom(text: string, begin: number): Value[][] {
  const rows: Value[][] = [];
  let at = text.indexOf('{', begin);
  if (at === -1 || at - begin > 200) return rows;
  const several = /\[,\]/u.test(text.slice(begin, at));
  for (at += 1; ;) {
    if (several) {
      const open = /^[\s,]{0,200}\{/u.exec(text.slice(at, at + 201));
      if (open === null) return rows;
      at += open[0].length;
    }
    const row: Value[] = [];
    for (let closed = false; !closed;) {
      item.lastIndex = at;
      const match = item.exec(text);
      if (match === null) return rows;
      row.push({ text: match[1], offset: at + match[0].indexOf('"') });
      closed = match[2] === '}';
      at = item.lastIndex;
    }
    rows.push(row);
    if (!several) return rows;
  }
}

function placesOfRow(row: readonly Value[], columns: readonly string[]): (Omit<Place, 'line'> & { offset: number })[] {
  const account = row[accountColumn(columns)]?.text;
  return columns.flatMap((column, index) => {
    const kind = credentialKey(column);
    const value = row[index];
    if (kind === null || value?.text === undefined || value.text === '') return [];
    const beside = account === undefined || account === '' ? {} : { account };
    return [{ kind, key: column, value: value.text, offset: value.offset, ...beside }];
  });
}
