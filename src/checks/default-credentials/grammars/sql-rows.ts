import { credentialKey } from '../keys.ts';
import type { Place } from '../place.ts';
import type { Statement } from './sql-statements.ts';
import { selected } from './sql-select.ts';
import { productOfTable } from './sql-tables.ts';
import { accountColumn, bracketed, literalOf, nameOfTable, plainTable, saltColumn, saltOf, type Token } from './sql-tokens.ts';

/** A place of a statement at its token. `login`: an account of the database itself, not a row of an application's table. */
export type Found = Pick<Place, 'kind' | 'key' | 'value' | 'salt' | 'product'> & {
  readonly account?: string;
  readonly token: Token;
  readonly login?: boolean;
};

/** What an INSERT puts into a table: behind VALUES or selected. `known` are the columns of tables by their plain names in lower case. */
export function inserted(statement: readonly Token[], known: ReadonlyMap<string, readonly string[]>): Found[] {
  const table = nameOfTable(statement);
  const values = statement.findIndex(({ kind, text }) => kind === 'word' && /^values?$/iu.test(text));
  const open = statement.findIndex(({ kind, text }) => kind === 'mark' && text === '(');
  const behind = table !== undefined && statement[open - 1] === table ? bracketed(statement, open).next : 0;
  const select = statement.findIndex(({ kind, text }, index) => index >= behind && kind === 'word' && /^select$/iu.test(text));
  const chosen = table !== undefined && select !== -1 && (values === -1 || select < values) ? selected(statement, known) : [];
  if (table === undefined || values === -1 || open === -1) return chosen;
  const told = new Set(chosen.map(({ token }) => token.offset));
  return [...chosen, ...valued(statement, { table, values, open, known }).filter(({ token }) => !told.has(token.offset))];
}

/** The rows of a statement, and what is known of their table. */
interface Rows {
  readonly table: Token;
  readonly values: number;
  readonly open: number;
  readonly known: ReadonlyMap<string, readonly string[]>;
}

/** What stands in the rows behind VALUES. */
function valued(statement: readonly Token[], { table, values, open, known }: Rows): Found[] {
  const columns =
    open < values
      ? bracketed(statement, open).items.map((item) => item[0]?.text ?? '')
      : (known.get(plainTable(table.text).toLowerCase()) ?? []);
  const secrets = columns.flatMap((column, index) => (credentialKey(column) === null ? [] : [index]));
  const accountAt = accountColumn(columns);
  const saltAt = saltColumn(columns);
  const owner = productOfTable(table.text, columns);
  // Who posts an article may leave it without a password.
  const articles =
    columns.some((column) => /(?:^|_)(?:subject|title)$/iu.test(column)) &&
    columns.some((column) => /(?:^|_)(?:contents?|body|message)$/iu.test(column)) &&
    !columns.some((column) => /(?:^|_)(?:login(?:_?(?:id|name))?|user_?id|account|smtp\w*|\w*admin\w*)$/iu.test(column)) &&
    !/admin|(?:^|_)(?:users?|members?|staffs?|accounts?|employees?|customers?|operators?|logins?|templates?|settings?)(?:_|$)/iu.test(
      table.text,
    );
  const found: Found[] = [];
  const setting = settingColumns(columns);
  if (secrets.length === 0 && setting === null) return found;
  for (let at = values + 1; at < statement.length;) {
    const { items, next } = bracketed(statement, at);
    if (setting !== null) found.push(...settingOf(items, { ...setting, table: table.text }));
    const account = items[accountAt]?.find(({ kind }) => kind === 'string')?.text;
    // eGovFrame digests the account before the password, and keeps that in base64 (`EgovFileScrty.encryptPassword`).
    const mixes = owner === 'egovframe' && account !== undefined;
    const salt = mixes ? account : saltOf(items[saltAt]);
    for (const index of secrets) {
      if (index === saltAt) continue;
      const literal = literalOf(items[index]);
      if (literal === undefined || (literal.text === '' && (articles || mayBeBlank.test(columns[index] ?? '')))) continue;
      const kind = mixes ? 'digest' : (credentialKey(columns[index] ?? '') ?? 'password');
      const key = `${table.text}.${columns[index] ?? ''}`;
      const beside = {
        ...(account === undefined ? {} : { account }),
        ...(salt === undefined ? {} : { salt }),
        ...(owner === undefined ? {} : { product: owner }),
      };
      found.push({ kind, key, value: literal.text, token: literal, ...beside });
    }
    at = Math.max(next, at + 1);
  }
  return found;
}

/** The columns of a table of settings: the name of a setting and its value. */
function settingColumns(columns: readonly string[]): { readonly name: number; readonly value: number } | null {
  const name = columns.findIndex((column) => /(?:^|_)(?:key|name|code|id|item|param|property)$/iu.test(column));
  const value = columns.findIndex((column) => /(?:^|_)(?:value|val|atai)$/iu.test(column));
  return name === -1 || value === -1 ? null : { name, value };
}

/** `('INITIAL_PASSWORD', 'x')`: a password under the name of a setting. */
function settingOf(
  items: readonly (readonly Token[])[],
  { name, value, table }: { readonly name: number; readonly value: number; readonly table: string },
): Found[] {
  const [own, token] = [items[name], items[value]].map((item) => (item?.length === 1 && item[0]?.kind === 'string' ? item[0] : undefined));
  if (own === undefined || token === undefined || token.text === '' || !/^[\w.-]{1,80}$/u.test(own.text)) return [];
  const kind = credentialKey(own.text);
  return kind === null ? [] : [{ kind, key: `${table}.${own.text}`, value: token.text, token }];
}

/** A forum or a post needs no password, and an account none that it was sent (phpBB, WordPress, MediaWiki). */
const mayBeBlank = /^(?:forum_password|post_password|user_newpass(?:word|wd)?)$/iu;

const copy = /^(?:\s|--[^\n]*\n)*COPY\s+([\w."]{1,200})\s*(?:\(([^)]{1,4000})\))?/iu;

/** The table of a COPY that does not name its columns, in lower case and without its schema; null for any other. */
export function tableOfCopy(text: string): string | null {
  const match = copy.exec(text);
  return match === null || match[2] !== undefined ? null : plainTable((match[1] ?? '').replace(/"/gu, '')).toLowerCase();
}

function columnsIn(list: string): string[] {
  return list.split(',').map((column) => column.trim().replace(/"/gu, ''));
}

/** Rows of `COPY table (columns) FROM stdin`: fields by tabs, `\N` for none (https://www.postgresql.org/docs/current/sql-copy.html). */
export function* copied({ text, line, rows }: Statement, columnsOf: (table: string) => readonly string[]): Generator<Place> {
  const match = copy.exec(text);
  const columns = match?.[2] === undefined ? columnsOf(tableOfCopy(text) ?? '') : columnsIn(match[2]);
  const accountAt = accountColumn(columns);
  const saltAt = saltColumn(columns);
  const owner = productOfTable((match?.[1] ?? '').replace(/"/gu, ''), columns);
  for (const [index, row] of (rows ?? []).entries()) {
    const fields = row.split('\t');
    for (const [at, column] of columns.entries()) {
      const kind = credentialKey(column);
      const value = fields[at];
      if (kind === null || at === saltAt || value === undefined || value === '\\N') continue;
      const account = fields[accountAt];
      const salt = fields[saltAt];
      yield {
        kind,
        key: `${match?.[1] ?? ''}.${column}`,
        value: value.replace(/\\\\/gu, '\\'),
        line: line + index,
        ...(account === undefined ? {} : { account }),
        ...(salt === undefined ? {} : { salt }),
        ...(owner === undefined ? {} : { product: owner }),
      };
    }
  }
}
