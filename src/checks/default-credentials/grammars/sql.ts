import { accountKey, credentialKey } from '../keys.ts';
import { lineIndex, type Parsed, type Place } from '../place.ts';
import { mostTables, type Tables } from './sql-across.ts';
import { loadsOf } from './sql-loader.ts';
import { declaredIn, partsOf, standardOf } from './sql-blocks.ts';
import { bareAccounts, moreIn, setIn } from './sql-more.ts';
import { connections, withoutCommands } from './sql-plus.ts';
import { calledIn, hasCalls, rowsetsOf } from './sql-procedures.ts';
import { replicated } from './sql-replication.ts';
import { aliased } from './sql-select.ts';
import { copied, inserted, tableOfCopy, type Found } from './sql-rows.ts';
import { SqlCutter, type Statement } from './sql-statements.ts';
import { productOfTable } from './sql-tables.ts';
import { bracketed, namesAccount, nameOfTable, plainTable, tokensOf, withoutColumns, type Token } from './sql-tokens.ts';
import { derivedIn, hasDigests, withoutDigests } from './sql-values.ts';

/**
 * SQL seeds and dumps of MySQL, PostgreSQL, Oracle and SQL Server: `CREATE|ALTER USER|ROLE|LOGIN`, `GRANT … IDENTIFIED BY`, `SET PASSWORD`, `sp_addlogin`,
 * `INSERT INTO users (…) VALUES (…)` (also without columns, where the table was created before), `UPDATE … SET`, `COPY … FROM stdin`.
 */
export function parseSql(text: string): Parsed {
  const reader = new SqlReader();
  const places = [...reader.push(text, true), ...rowsetsOf(text), ...bareAccounts(text)];
  if (reader.tooLong !== null) return { state: 'unparsed', line: reader.tooLong };
  const loads = loadsOf(text, '\t');
  const tables = { ...reader.tables, ...(loads.length === 0 ? {} : { loads }) };
  return { state: 'parsed', places, absences: [], keys: [], tables };
}

/** Characters of a statement in which commands of a client are looked for. */
const longestClient = 20_000;

/** Reads SQL chunk by chunk; of what was read only the columns of tables are kept. */
export class SqlReader {
  readonly #cutter = new SqlCutter();
  readonly #columns = new Map<string, readonly string[]>();
  readonly #filled = new Set<string>();
  #product: string | undefined;
  #first = true;

  /** Line of a statement that was too long, if there was one. */
  get tooLong(): number | null {
    return this.#cutter.tooLong;
  }

  /** What another file may need to know, or may tell this one. */
  get tables(): Tables {
    return { created: [...this.#columns], filled: [...this.#filled].filter((table) => !this.#columns.has(table)) };
  }

  *push(chunk: string, last = false): Generator<Place> {
    if (this.#first) this.#product = productOfDialect(chunk.slice(0, 100_000));
    this.#first = false;
    for (const statement of this.#cutter.push(chunk, last)) yield* this.#places(statement);
  }

  *#places(statement: Statement): Generator<Place> {
    if (
      !/insert|replace|merge|create|alter|grant|set|update|exec|call|sp_|copy|conn|acc|declare|credential|_util|change|replica|slave|:=/iu.test(
        statement.text.slice(0, 5000),
      )
    )
      return;
    for (const place of connections(statement.text.slice(statement.head, statement.head + longestClient)))
      yield { ...place, line: statement.line + place.line - 1 };
    if (statement.rows !== undefined) {
      const table = tableOfCopy(statement.text);
      if (table !== null && this.#filled.size < mostTables) this.#filled.add(table);
      yield* copied(statement, (name) => this.#columns.get(name) ?? []);
      return;
    }
    // A piece that announces no password costs one look.
    const verb = /^(?:\s|--[^\n]*\n|#[^\n]*\n|\/\*[\s\S]*?\*\/)*([A-Za-z_]+)/u.exec(statement.text.slice(0, 20_000))?.[1]?.toUpperCase();
    if (
      verb === 'INSERT' &&
      !/pass|pwd|pw\b|secret|パスワード/iu.test(statement.text.slice(0, 8000)) &&
      !/VALUES|SELECT/iu.test(statement.text.slice(0, 400))
    )
      return;
    const plain = tokensOf(withoutCommands(statement.text));
    const tokens = hasDigests.test(statement.text) ? withoutDigests(plain) : plain;
    if (/^CREATE$/iu.test(tokens[0]?.text ?? '') && tokens.slice(1, 5).some(({ text }) => /^table$/iu.test(text))) this.#created(tokens);
    const lineOf = lineIndex(statement.text);
    const headLines = lineOf(statement.head) - 1;
    const told = new Set<number>();
    const parts = partsOf(tokens);
    for (const part of parts)
      if (withoutColumns(part) && this.#filled.size < mostTables) this.#filled.add(nameOfTable(part)?.text.toLowerCase() ?? '');
    const found = [
      ...derivedIn(tokens),
      ...parts.flatMap((part) => placesOfStatement(part, this.#columns)),
      // `WITH s AS (SELECT 'x' AS password) INSERT INTO users …`.
      ...(parts.length > 1 && /^with$/iu.test(tokens[0]?.text ?? '') ? aliased(parts[0] ?? []) : []),
      ...(hasCalls.test(statement.text) ? calledIn(tokens) : []),
      ...declaredIn(tokens),
      ...standardOf(tokens),
      ...moreIn(tokens),
    ];
    for (const { token: at, login, ...place } of found as readonly Found[]) {
      if (at.offset < statement.head || told.has(at.offset)) continue;
      told.add(at.offset);
      const product = login === true && this.#product !== undefined ? { product: this.#product } : {};
      yield { ...place, line: statement.line + lineOf(at.offset) - 1 - headLines, ...product };
    }
  }

  /** Tables without a column of a credential are kept by their names. */
  #created(tokens: readonly Token[]): void {
    const open = tokens.findIndex(({ kind, text }) => kind === 'mark' && text === '(');
    if (open === -1 || this.#columns.size >= mostTables) return;
    const columns = bracketed(tokens, open).items.flatMap((item) => {
      const name = item[0]?.text ?? '';
      return /^(?:primary|unique|key|constraint|index|foreign|check|fulltext)$/iu.test(name) && item[0]?.kind === 'word' ? [] : [name];
    });
    const table = plainTable(tokens[open - 1]?.text ?? '').toLowerCase();
    this.#columns.set(table, columns.some((name) => credentialKey(name) !== null) ? columns : []);
  }
}

function productOfDialect(text: string): string | undefined {
  if (/ORACLE|VARCHAR2|IDENTIFIED BY [A-Za-z"]|CONNECT\s+\w+\/|TABLESPACE/u.test(text) && !/mysql|postgres/iu.test(text)) return 'oracle';
  if (/postgres|\bWITH\s+(?:LOGIN\s+)?PASSWORD\b|\bENCRYPTED\s+PASSWORD\b|pg_catalog|\bSERIAL\b/iu.test(text)) return 'postgresql';
  if (/mariadb/iu.test(text)) return 'mariadb';
  if (/mysql|ENGINE\s*=\s*InnoDB|@['"`](?:%|localhost)|AUTO_INCREMENT|FLUSH PRIVILEGES/iu.test(text)) return 'mysql';
  if (/\bLOGIN\b[^;]{0,100}\bWITH\s+PASSWORD|sp_addlogin|\bIDENTITY\s*\(|^\s*GO\s*$|\[dbo\]/imu.test(text)) return 'sqlserver';
  return undefined;
}

function placesOfStatement(statement: readonly Token[], known: ReadonlyMap<string, readonly string[]>): Found[] {
  const verb = statement[0]?.text.toUpperCase();
  if (verb === 'CHANGE' || verb === 'START') return replicated(statement);
  if (verb === 'INSERT' || verb === 'REPLACE') return [...inserted(statement, known), ...setIn(statement)];
  if (verb === 'MERGE') return [...inserted(insertOfMerge(statement), known), ...aliased(statement)];
  if (verb === 'CREATE' || verb === 'ALTER' || verb === 'GRANT' || verb === 'SET') return identified(statement);
  if (verb === 'UPDATE') return updated(statement);
  return [];
}

function identified(statement: readonly Token[]): Found[] {
  const at = statement.findIndex(({ kind, text }) => kind === 'word' && /^(?:user|role|login|to|for)$/iu.test(text));
  const account =
    at === -1 ? undefined : statement.slice(at + 1).find(({ kind, text }) => kind !== 'mark' && !/^(?:if|not|exists)$/iu.test(text))?.text;
  const found: Found[] = [];
  for (const [index, { kind, text }] of statement.entries()) {
    // A variable is read by itself.
    if (kind !== 'word' || !/^(?:by|password|as)$/iu.test(text) || statement[index - 1]?.text === '@') continue;
    const before = statement.slice(Math.max(0, index - 3), index).map((each) => each.text.toLowerCase());
    if (/^by$/iu.test(text) && before.at(-1) !== 'identified' && !(before.includes('identified') && before.includes('with'))) continue;
    if (/^as$/iu.test(text) && !before.includes('with')) continue;
    const next = statement
      .slice(index + 1, index + 5)
      .find(
        (each) =>
          !(each.kind === 'mark' && /[=(]/u.test(each.text)) && !(each.kind === 'word' && /^(?:values|password)$/iu.test(each.text)),
      );
    const oracle = /^by$/iu.test(text) && next?.kind === 'word' && !/^(?:random|external|globally)$/iu.test(next.text);
    if (next !== undefined && (next.kind === 'string' || oracle))
      found.push({
        kind: 'password',
        key: `${statement[0]?.text ?? ''} ${text}`,
        value: next.text,
        token: next,
        login: true,
        ...(account === undefined ? {} : { account }),
      });
  }
  return found;
}

function updated(statement: readonly Token[]): Found[] {
  const where = statement.findIndex(({ kind, text }) => kind === 'word' && /^where$/iu.test(text));
  const accountAt =
    where === -1
      ? -1
      : statement.findIndex(
          ({ kind, text }, index) => index > where && kind === 'word' && accountKey(text) && statement[index + 1]?.text === '=',
        );
  const account = accountAt === -1 ? undefined : statement[accountAt + 2];
  return statement.flatMap((each, index): Found[] => {
    const value = statement[index + 2];
    if (each.kind !== 'word' || statement[index + 1]?.text !== '=' || value === undefined || (where !== -1 && index > where)) return [];
    const kind = /^authentication_string$/iu.test(each.text) ? 'password' : credentialKey(each.text);
    const inCall = value.kind === 'word' && statement[index + 3]?.text === '(';
    const literal = inCall ? statement[index + 4] : value;
    if (kind !== null && literal !== undefined && namesAccount(literal, statement[index + (inCall ? 5 : 3)]))
      return [
        { kind: 'password', key: `${statement[1]?.text ?? ''}.${each.text}`, value: literal.text, account: literal.text, token: literal },
      ];
    if (kind === null || literal?.kind !== 'string') return [];
    const login = statement.slice(1, 4).some(({ text }) => /^mysql\.user$/iu.test(text));
    const named = statement.filter(({ kind: form }, at) => form === 'word' && statement[at + 1]?.text === '=').map(({ text }) => text);
    const owner = productOfTable(statement[1]?.text ?? '', named);
    return [
      {
        kind,
        key: `${statement[1]?.text ?? ''}.${each.text}`,
        value: literal.text,
        token: literal,
        login,
        ...(owner === undefined ? {} : { product: owner }),
        ...(account?.kind === 'string' ? { account: account.text } : {}),
      },
    ];
  });
}

/** `MERGE INTO users … WHEN NOT MATCHED THEN INSERT (…) VALUES (…)`, as the INSERT that it is. */
function insertOfMerge(statement: readonly Token[]): readonly Token[] {
  const into = statement.findIndex(({ kind, text }) => kind === 'word' && /^into$/iu.test(text));
  const insert = statement.findIndex(({ kind, text }, index) => index > into && kind === 'word' && /^insert$/iu.test(text));
  return insert === -1
    ? statement
    : [...statement.slice(insert, insert + 1), ...statement.slice(into, into + 2), ...statement.slice(insert + 1)];
}
