import { credentialKey } from '../keys.ts';
import type { Place } from '../place.ts';
import { endOfQuote } from './sql-lexis.ts';
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
  const setting = columns.length === 0 && ofSettings.test(table.text) ? unnamed : settingColumns(columns);
  if (secrets.length === 0 && setting === null) return found;
  for (let at = values + 1; at < statement.length;) {
    const { items, next } = bracketed(statement, at);
    if (setting === unnamed) {
      const at = items.findIndex(
        (item) => /^[A-Za-z]\w*[_.]\w+$/u.test(item[0]?.text ?? '') && credentialKey(item[0]?.text ?? '') !== null,
      );
      const value = items[at + 1]?.[0]?.text ?? '';
      if (at !== -1 && /^[!-~]{2,128}$/u.test(value)) found.push(...settingOf(items, { names: [at], value: at + 1, table: table.text }));
    } else if (setting !== null) found.push(...settingOf(items, { ...setting, table: table.text }));
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

/** The columns of a table of settings: those that may name a setting, and the one of its value. */
interface Setting {
  readonly names: readonly number[];
  readonly value: number;
}

function settingColumns(columns: readonly string[]): Setting | null {
  const names = columns.flatMap((column, index) =>
    /(?:^|_)(?:key|name|nm|code|cd|id|item|param|property)$/iu.test(column) ? [index] : [],
  );
  const value = columns.findIndex((column) => /(?:^|_)(?:value|val|atai)_?\d{0,2}$/iu.test(column));
  return names.length === 0 || value === -1 ? null : { names, value };
}

/** `('INITIAL_PASSWORD', 'x')`: a password under the name of a setting. */
function settingOf(items: readonly (readonly Token[])[], { names, value, table }: Setting & { readonly table: string }): Found[] {
  const [token, ...own] = [value, ...names].map((at) => {
    const item = items[at];
    return item?.length === 1 && item[0]?.kind === 'string' ? item[0] : undefined;
  });
  if (token === undefined || token.text === '') return [];
  return own.flatMap((name): Found[] => {
    const kind = name !== undefined && /^[\w.\u3040-\u30ff\u4e00-\u9fff-]{1,80}$/u.test(name.text) ? credentialKey(name.text) : null;
    return kind === null ? [] : [{ kind, key: `${table}.${name?.text ?? ''}`, value: token.text, token }];
  });
}

/** A table of settings whose columns nobody names: the name of one and its value stand side by side. */
const unnamed: Setting = { names: [], value: -1 };
const ofSettings = /const|teisu|param|conf|setting|settei|prop|env|sys|option|kanri/iu;

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
  const options = text.slice(match?.[0].length ?? 0);
  const separator = separatorOf(options);
  for (const [index, row] of (rows ?? []).entries()) {
    const fields = separator === '\t' ? row.split('\t') : fieldsOf(row, separator);
    // `HEADER`: the first row has the names.
    if (/\bheader\b/iu.test(options) && columns.every((column, at) => fields[at] === column)) continue;
    for (const [at, column] of columns.entries()) {
      const kind = credentialKey(column);
      const value = fields[at];
      if (kind === null || at === saltAt || value === undefined || value === '\\N' || (separator !== '\t' && value === '')) continue;
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

/** What parts the fields of a COPY: its `DELIMITER`, a comma of CSV, else a tab. */
function separatorOf(options: string): string {
  const own = /\bdelimiters?\s{1,8}(?:as\s{1,8})?[eE]?'(\\t|[^'\n])'/iu.exec(options)?.[1];
  if (own !== undefined) return own === '\\t' ? '\t' : own;
  return /\bcsv\b/iu.test(options) ? ',' : '\t';
}

/** The fields of a row of CSV; a quote in a quoted one is doubled. */
function fieldsOf(row: string, separator: string): string[] {
  const fields: string[] = [];
  for (let at = 0; at <= row.length;) {
    const quoted = row[at] === '"' ? endOfQuote(row, at, { quote: '"', last: true }) : -1;
    const next = row.indexOf(separator, quoted === -1 ? at : quoted);
    const end = next === -1 ? row.length : next;
    fields.push(quoted === -1 ? row.slice(at, end) : row.slice(at + 1, quoted - 1).replaceAll('""', '"'));
    at = end + 1;
  }
  return fields;
}
