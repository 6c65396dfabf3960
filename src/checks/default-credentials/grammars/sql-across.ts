import { isPublishedDefault } from '../judge-place.ts';
import { lineIndex, type Place } from '../place.ts';
import type { Load } from './sql-loader.ts';
import { partsOf } from './sql-blocks.ts';
import { copied, inserted, tableOfCopy, type Found } from './sql-rows.ts';
import { SqlCutter } from './sql-statements.ts';
import { bracketed, nameOfTable, plainTable, tokensOf, withoutColumns, type Token } from './sql-tokens.ts';

/** What a file of SQL says of tables beyond itself: schema and rows often stand in two files. */
export interface Tables {
  /** The tables that it creates, in lower case, each with its columns where one is that of a credential, and with none otherwise. */
  readonly created: readonly (readonly [table: string, columns: readonly string[]])[];
  /** The tables, in lower case, that it fills without saying their columns and does not create. */
  readonly filled: readonly string[];
  /** The files without heads that it loads. */
  readonly loads?: readonly Load[];
}

/** Tables of one file that are kept. */
export const mostTables = 10_000;

/** Tables of accounts, by the names that applications give them. */
const ofAccounts =
  /(?:^|_)(?:app|sys|web|auth|login|system|admin)?_?(?:users?|accounts?|members?|staffs?|admins?|administrators?|operators?|logins?|employees?|customers?)(?:_?(?:info|mst|master|tbl|table|data|account|m|t))?$/u;
/** What an application stores in place of a password, by its beginning or its length. */
const stored =
  /^(?:\{(?:bcrypt|noop|pbkdf2|scrypt|argon2|SSHA|SHA|MD5)[^}]{0,20}\}\S|\$(?:2[abxy]?|argon2\w{0,2}|[156y]|P|H|S|wp)\$|(?:pbkdf2|bcrypt|argon2|scrypt)[_$:])|^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64}|[\da-f]{128})$/iu;
const accountForm = /^[A-Za-z][\w.@-]{1,60}$/u;
/** Names of accounts and roles that a row has beside an account's own. */
const otherName = /^(?:administrator|user|guest|root|manager|operator|system)$/iu;

/**
 * Reads the rows of tables that are created in another file. `columns` are those of a table, none where its schema has no credential, and undefined where the delivery
 * does not create it: then only what is stored in place of a password, and pairs that are published, are told, and of tables of accounts only.
 */
export class RowsReader {
  readonly #cutter = new SqlCutter();
  readonly #columnsOf: (table: string) => readonly string[] | undefined;

  constructor(columnsOf: (table: string) => readonly string[] | undefined) {
    this.#columnsOf = columnsOf;
  }

  *push(chunk: string, last = false): Generator<Place> {
    for (const statement of this.#cutter.push(chunk, last)) {
      const { text, head, line, rows } = statement;
      if (rows !== undefined && tableOfCopy(text) !== null) yield* copied(statement, (table) => this.#columnsOf(table) ?? []);
      if (rows !== undefined || !/insert|replace/iu.test(text.slice(0, 20_000))) continue;
      const lineOf = lineIndex(text);
      const headLines = lineOf(head) - 1;
      for (const part of partsOf(tokensOf(text)))
        for (const { token, login: _, ...place } of withoutColumns(part) ? this.#rows(part) : [])
          if (token.offset >= head) yield { ...place, line: line + lineOf(token.offset) - 1 - headLines };
    }
  }

  #rows(insert: readonly Token[]): Found[] {
    const table = nameOfTable(insert);
    if (table === undefined) return [];
    const name = plainTable(table.text).toLowerCase();
    const columns = this.#columnsOf(name);
    if (columns !== undefined) return columns.length === 0 ? [] : inserted(insert, new Map([[name, columns]]));
    const values = insert.findIndex(({ kind, text }) => kind === 'word' && /^values?$/iu.test(text));
    return values !== -1 && ofAccounts.test(name) ? byForm(insert, { table, values }) : [];
  }
}

/** What rows of accounts tell without their columns: the first stored hash of a row, or the first pair that is published. */
function byForm(insert: readonly Token[], { table, values }: { readonly table: Token; readonly values: number }): Found[] {
  const found: Found[] = [];
  for (let at = values + 1; at < insert.length;) {
    const { items, next } = bracketed(insert, at);
    const strings = items.map((item) => (item.length === 1 && item[0]?.kind === 'string' ? item[0] : undefined));
    const place = hashIn(strings, table) ?? pairIn(strings, table);
    if (place !== undefined) found.push(place);
    at = Math.max(next, at + 1);
  }
  return found;
}

function hashIn(strings: readonly (Token | undefined)[], table: Token): Found | undefined {
  const index = strings.findIndex((token) => token !== undefined && stored.test(token.text));
  const token = strings[index];
  if (token === undefined) return undefined;
  const account = strings.slice(0, index).findLast((each) => each !== undefined && accountForm.test(each.text))?.text;
  const kind = /^[\da-f]+$/iu.test(token.text) ? 'digest' : 'password';
  return { kind, key: `${table.text}[${index + 1}]`, value: token.text, token, ...(account === undefined ? {} : { account }) };
}

function pairIn(strings: readonly (Token | undefined)[], table: Token): Found | undefined {
  for (const [index, token] of strings.entries()) {
    const account = strings[index - 1]?.text;
    if (token === undefined || account === undefined || !accountForm.test(account)) continue;
    const word = /^pass(?:word|wd)?[\d!@#]*$/iu.test(token.text);
    if (!word && (!isPublishedDefault({ value: token.text, account }) || (otherName.test(token.text) && token.text !== account))) continue;
    return { kind: 'password', key: `${table.text}[${index + 1}]`, value: token.text, token, account };
  }
  return undefined;
}
