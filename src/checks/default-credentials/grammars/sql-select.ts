import { accountKey, credentialKey } from '../keys.ts';
import type { Place } from '../place.ts';
import { productOfTable } from './sql-tables.ts';
import {
  accountColumn,
  bracketed,
  literalOf,
  namesAccount,
  nameOfTable,
  plainTable,
  saltColumn,
  saltOf,
  type Token,
} from './sql-tokens.ts';

/** Columns that are selected by their own names from which such a name is none of a value. */
const ownNames = 3;

type Selected = Pick<Place, 'kind' | 'key' | 'value' | 'salt' | 'product'> & { readonly account?: string; readonly token: Token };

const isWord = (token: Token | undefined, word: RegExp) => token?.kind === 'word' && word.test(token.text);

/**
 * `INSERT INTO users (name, password_hash) SELECT name, '…' FROM entity WHERE name = 'admin'`, also several of them joined by UNION: the expressions stand in the
 * order of the columns. The account is one of them, or what the condition asks for.
 */
export function selected(statement: readonly Token[], known: ReadonlyMap<string, readonly string[]>): Selected[] {
  const table = nameOfTable(statement)?.text ?? '';
  const first = statement.findIndex((token) => isWord(token, /^select$/iu));
  const open = statement.findIndex(({ kind, text }) => kind === 'mark' && text === '(');
  const columns =
    open !== -1 && open < first
      ? bracketed(statement, open).items.map((item) => item[0]?.text ?? '')
      : (known.get(plainTable(table).toLowerCase()) ?? []);
  if (!columns.some((column) => credentialKey(column) !== null)) return [];
  const found: Selected[] = [];
  for (const [at, token] of statement.entries()) {
    if (!isWord(token, /^select$/iu)) continue;
    const { items, rest } = expressions(statement, at + 1);
    if (items.length === columns.length) found.push(...ofRow(items, { table, columns, asked: askedFor(rest) }));
  }
  return found;
}

/** `USING (SELECT 'admin' AS login_id, 'x' AS password FROM dual)`: literals by the names that they are given. */
export function aliased(statement: readonly Token[]): Selected[] {
  const named = statement.flatMap((token, index) => {
    const next = statement[index + 1];
    const name = isWord(next, /^as$/iu) ? statement[index + 2] : next;
    return token.kind === 'string' && name?.kind === 'word' ? [{ token, name: name.text }] : [];
  });
  return named.flatMap(({ token, name }, index): Selected[] => {
    const kind = credentialKey(name);
    if (kind === null || token.text === '') return [];
    const account = named.slice(0, index).findLast((each) => accountKey(each.name))?.token.text;
    return [{ kind, key: name, value: token.text, token, ...(account === undefined ? {} : { account }) }];
  });
}

/** The expressions from an index to the word that ends them, and what follows up to the next SELECT. */
function expressions(statement: readonly Token[], from: number): { items: Token[][]; rest: readonly Token[] } {
  const items: Token[][] = [[]];
  let depth = 0;
  let at = from;
  for (; at < statement.length; at += 1) {
    const token = statement[at];
    if (token === undefined || (depth === 0 && (isWord(token, /^(?:from|where|union|on|limit|returning)$/iu) || token.text === ';'))) break;
    const mark = token.kind === 'mark' ? token.text : '';
    if (mark === '(') depth += 1;
    if (mark === ')') depth -= 1;
    if (depth < 0) break;
    if (mark === ',' && depth === 0) items.push([]);
    else items.at(-1)?.push(token);
  }
  const next = statement.findIndex((token, index) => index >= at && isWord(token, /^select$/iu));
  return { items, rest: statement.slice(at, next === -1 ? statement.length : next) };
}

/** The account that a condition asks for. */
function askedFor(rest: readonly Token[]): string | undefined {
  const where = rest.findIndex((token) => isWord(token, /^where$/iu));
  const at = rest.findIndex(
    ({ kind, text }, index) => index > where && where !== -1 && kind === 'word' && accountKey(text) && rest[index + 1]?.text === '=',
  );
  const value = at === -1 ? undefined : rest[at + 2];
  return value?.kind === 'string' ? value.text : undefined;
}

function ofRow(
  items: readonly (readonly Token[])[],
  { table, columns, asked }: { table: string; columns: readonly string[]; asked: string | undefined },
): Selected[] {
  const saltAt = saltColumn(columns);
  // Between double quotes the names of columns are names, as SQL has it (SQLite, PostgreSQL): `SELECT "id", "name", "password"`.
  const names = columns.flatMap((column, index) => {
    const [only, ...more] = items[index] ?? [];
    return only?.kind === 'string' && more.length === 0 && only.text === column ? [index] : [];
  });
  const isName = (index: number) => names.length >= ownNames && names.includes(index);
  const accountAt = accountColumn(columns);
  const account = (isName(accountAt) ? undefined : items[accountAt]?.find(({ kind }) => kind === 'string')?.text) ?? asked;
  const salt = saltOf(items[saltAt]);
  const product = productOfTable(table, columns);
  return columns.flatMap((column, index): Selected[] => {
    const kind = credentialKey(column);
    const item = items[index] ?? [];
    const token = literalOf(item);
    const words = item.filter(({ kind: form }, at) => form === 'word' && item[at + 1]?.text !== '(');
    if (kind !== null && words.length === 1 && words[0] !== undefined && namesAccount(words[0], undefined))
      return [{ kind: 'password', key: `${table}.${column}`, value: words[0].text, account: words[0].text, token: words[0] }];
    // A choice, a part of a text and another query tell of no value.
    if (kind === null || index === saltAt || isName(index) || token === undefined || token.text === '') return [];
    if (item.some((each) => isWord(each, /^(?:select|case|concat|replace|coalesce|nvl|ifnull|isnull)$/iu) || each.text === '|')) return [];
    return [
      {
        kind,
        key: `${table}.${column}`,
        value: token.text,
        token,
        ...(account === undefined ? {} : { account }),
        ...(salt === undefined ? {} : { salt }),
        ...(product === undefined ? {} : { product }),
      },
    ];
  });
}
