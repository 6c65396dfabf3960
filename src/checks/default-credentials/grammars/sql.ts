import { accountKey, credentialKey } from '../keys.ts';
import { lineIndex, parsed, type Parsed, type Place } from '../place.ts';

interface Token {
  readonly kind: 'string' | 'word' | 'mark';
  readonly text: string;
  readonly offset: number;
}

const token =
  /--[^\n]*|#[^\n]*|\/\*(?!!)[\s\S]*?\*\/|[nN]?'((?:[^'\\]|''|\\[\s\S])*)'|"((?:[^"]|"")*)"|`([^`]*)`|\[([A-Za-z_]\w*)\]|([\p{L}_][\p{L}\p{N}_$.]*)|([0-9][\w.]*)|([^\s])/gu;

function* tokens(text: string): Generator<Token> {
  for (const match of text.matchAll(token)) {
    const [, string, double, tick, bracket, word, number, mark] = match;
    const offset = match.index;
    if (string !== undefined) yield { kind: 'string', text: string.replace(/''/gu, "'").replace(/\\([\s\S])/gu, '$1'), offset };
    else if (double !== undefined) yield { kind: 'string', text: double, offset };
    else if (mark !== undefined) yield { kind: 'mark', text: mark, offset };
    else if (tick !== undefined || bracket !== undefined || word !== undefined || number !== undefined)
      yield { kind: 'word', text: tick ?? bracket ?? word ?? number ?? '', offset };
  }
}

/** SQL seeds: `CREATE|ALTER USER … IDENTIFIED BY|PASSWORD 'x'`, `GRANT … IDENTIFIED BY`, `SET PASSWORD`, `INSERT INTO users (…) VALUES (…)`, `UPDATE … SET`. */
export function parseSql(text: string): Parsed {
  const lineOf = lineIndex(text);
  const places: Place[] = [];
  const product = /\bIDENTITY\s*\(|\bLOGIN\b/iu.test(text.slice(0, 100_000)) ? undefined : productOfDialect(text.slice(0, 100_000));
  let statement: Token[] = [];
  const end = () => {
    for (const { token: at, ...place } of placesOfStatement(statement))
      places.push({ ...place, line: lineOf(at.offset), ...(product === undefined ? {} : { product }) });
    statement = [];
  };
  for (const each of tokens(text)) {
    if (each.kind === 'mark' && each.text === ';') end();
    else statement.push(each);
  }
  end();
  return parsed(places);
}

function productOfDialect(text: string): string | undefined {
  if (/postgres|\bWITH\s+PASSWORD\b|\bENCRYPTED\s+PASSWORD\b/iu.test(text)) return 'postgresql';
  if (/mysql|ENGINE\s*=\s*InnoDB|@['"`](?:%|localhost)/iu.test(text)) return 'mysql';
  return undefined;
}

type Found = Pick<Place, 'kind' | 'key' | 'value'> & { readonly account?: string; readonly token: Token };

function placesOfStatement(statement: readonly Token[]): Found[] {
  const verb = statement[0]?.text.toUpperCase();
  if (verb === 'INSERT' || verb === 'REPLACE' || verb === 'MERGE') return inserted(statement);
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
    if (kind !== 'word' || !/^(?:by|password)$/iu.test(text)) continue;
    if (
      /^by$/iu.test(text) &&
      !/^(?:identified|with)$/iu.test(statement[index - 1]?.text ?? '') &&
      !/with/iu.test(statement[index - 3]?.text ?? '')
    )
      continue;
    const next = statement.slice(index + 1, index + 4).find((each) => !(each.kind === 'mark' && /[=(]/u.test(each.text)));
    const oracle = /^by$/iu.test(text) && next?.kind === 'word' && !/^(?:password|random|values)$/iu.test(next.text);
    if (next !== undefined && (next.kind === 'string' || oracle))
      found.push({
        kind: 'password',
        key: `${statement[0]?.text ?? ''} ${text}`,
        value: next.text,
        token: next,
        ...(account === undefined ? {} : { account }),
      });
  }
  return found;
}

function updated(statement: readonly Token[]): Found[] {
  return statement.flatMap((each, index): Found[] => {
    const value = statement[index + 2];
    if (each.kind !== 'word' || statement[index + 1]?.text !== '=' || value === undefined) return [];
    const kind = credentialKey(each.text);
    const literal = value.kind === 'word' && statement[index + 3]?.text === '(' ? statement[index + 4] : value;
    if (kind === null || literal?.kind !== 'string') return [];
    return [{ kind, key: each.text, value: literal.text, token: literal }];
  });
}

/** Splits what stands between the parentheses at commas of the same depth. `next` is the index after the closing one. */
function list(statement: readonly Token[], open: number): { items: Token[][]; next: number } {
  const items: Token[][] = [[]];
  let depth = 0;
  let at = open;
  for (; at < statement.length; at += 1) {
    const each = statement[at];
    if (each === undefined) break;
    const mark = each.kind === 'mark' ? each.text : '';
    if (mark === ')') depth -= 1;
    if (depth === 0 && mark === ')') break;
    if (mark === ',' && depth === 1) items.push([]);
    else if (depth > 0) items.at(-1)?.push(each);
    if (mark === '(') depth += 1;
  }
  return { items, next: at + 1 };
}

function inserted(statement: readonly Token[]): Found[] {
  const table = statement.findIndex(({ text }) => /^into$/iu.test(text)) + 1;
  const open = statement.findIndex(({ kind, text }, index) => index > table && kind === 'mark' && text === '(');
  const values = statement.findIndex(({ kind, text }) => kind === 'word' && /^values$/iu.test(text));
  if (table === 0 || open === -1 || values === -1 || open > values) return [];
  const columns = list(statement, open).items.map((item) => item[0]?.text ?? '');
  const secrets = columns.flatMap((column, index) => (credentialKey(column) === null ? [] : [index]));
  const accountAt = columns.findIndex((column) => accountKey(column) && credentialKey(column) === null);
  const found: Found[] = [];
  for (let at = values + 1; secrets.length > 0 && at < statement.length;) {
    const { items, next } = list(statement, at);
    const account = items[accountAt]?.find(({ kind }) => kind === 'string')?.text;
    for (const index of secrets) {
      const literal = items[index]?.find(({ kind }) => kind === 'string');
      const kind = credentialKey(columns[index] ?? '') ?? 'password';
      const key = `${statement[table]?.text ?? ''}.${columns[index] ?? ''}`;
      if (literal !== undefined)
        found.push({ kind, key, value: literal.text, token: literal, ...(account === undefined ? {} : { account }) });
    }
    at = Math.max(next, at + 1);
  }
  return found;
}
