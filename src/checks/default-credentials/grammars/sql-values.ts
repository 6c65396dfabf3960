import { credentialKey } from '../keys.ts';
import { accountColumn, bracketed, literalOf, type Token } from './sql-tokens.ts';
import type { Found } from './sql-rows.ts';

/** A word that stands wherever {@link withoutDigests} changes something. */
export const hasDigests = /\bhashbytes\b/iu;

/** What shows a digest as a text, and takes nothing else of a password. */
const shows =
  /^(?:(?:try_)?convert|(?:try_)?cast|upper|lower|[lr]?trim|(?:(?:master\.)?sys\.)?fn_varbintohex(?:substring|str)|substring|right|left)$/iu;
/** Tokens of a digest at most. */
const longestDigest = 60;
/** Calls around a digest at most. */
const mostAround = 4;

/**
 * A statement with the passwords in the place of `HASHBYTES('SHA2_256', N'x')` and of what shows that as a text: `CONVERT(VARCHAR(64), HASHBYTES(…), 2)`
 * (https://learn.microsoft.com/sql/t-sql/functions/hashbytes-transact-sql). A digest of no literal, or of several, stays as it is.
 */
export function withoutDigests(statement: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < statement.length; at += 1) {
    const token = statement[at];
    if (token === undefined) break;
    const call =
      isWord(token, /^hashbytes$/iu) && statement[at + 1]?.text === '('
        ? bracketed(statement.slice(at + 1, at + 1 + longestDigest), 0)
        : undefined;
    const strings = call?.items[1]?.filter(({ kind }) => kind === 'string') ?? [];
    const [only] = strings;
    if (call === undefined || call.items.length !== 2 || strings.length !== 1 || only === undefined) {
      kept.push(token);
      // What is hashed comes from elsewhere: the name of the digest is no value.
      if (call !== undefined && call.items.length === 2) at += 2 + (call.items[0]?.length ?? 0);
      continue;
    }
    const next = shown(kept, statement, at + 1 + call.next);
    kept.push(only);
    at = next - 1;
  }
  return kept;
}

/** Takes the calls around a digest off what is kept; gives where the statement goes on behind them. */
function shown(kept: Token[], statement: readonly Token[], behind: number): number {
  let next = behind;
  for (let count = 0; count < mostAround; count += 1) {
    const open = openBefore(kept);
    const call = open < 1 ? undefined : kept[open - 1];
    if (call === undefined || !isWord(call, shows)) break;
    let depth = 1;
    while (next < statement.length && depth > 0) {
      const text = statement[next]?.kind === 'mark' ? statement[next]?.text : '';
      depth += text === '(' ? 1 : text === ')' ? -1 : 0;
      next += 1;
    }
    kept.length = open - 1;
  }
  return next;
}

/** Tokens before an argument that are looked at for the bracket of its call. */
const longestBefore = 16;

/** The index of the bracket that is open at the end, -1 for none. */
function openBefore(kept: readonly Token[]): number {
  let depth = 0;
  for (let at = kept.length - 1; at >= Math.max(0, kept.length - longestBefore); at -= 1) {
    const text = kept[at]?.kind === 'mark' ? kept[at]?.text : '';
    if (text === ')') depth += 1;
    else if (text === '(' && depth === 0) return at;
    else if (text === '(') depth -= 1;
  }
  return -1;
}

const isWord = (token: Token | undefined, word: RegExp) => token?.kind === 'word' && word.test(token.text);

/** `USING (VALUES ('admin', 'x')) AS s (login_id, password)`: rows whose columns stand behind them. */
export function derivedIn(statement: readonly Token[]): Found[] {
  let done = 0;
  return statement.flatMap((token, index): Found[] => {
    if (index < done || !isWord(token, /^values$/iu) || statement[index - 1]?.text !== '(' || statement[index + 1]?.text !== '(') return [];
    const { items: rows, next } = bracketed(statement, index - 1);
    done = next;
    const alias = isWord(statement[next], /^as$/iu) ? next + 1 : next;
    if (statement[alias]?.kind !== 'word' || statement[alias + 1]?.text !== '(') return [];
    const columns = bracketed(statement, alias + 1).items.map((item) => item[0]?.text ?? '');
    const secrets = columns.flatMap((column, at) => (credentialKey(column) === null ? [] : [at]));
    if (secrets.length === 0) return [];
    const owner = accountColumn(columns);
    return rows.flatMap((row) => {
      const open = row.findIndex(({ text }) => text === '(');
      const fields = open === -1 ? [] : bracketed(row, open).items;
      const account = fields[owner]?.find(({ kind }) => kind === 'string')?.text;
      return secrets.flatMap((at): Found[] => {
        const literal = literalOf(fields[at]);
        const column = columns[at] ?? '';
        const kind = credentialKey(column);
        if (literal === undefined || literal.text === '' || kind === null) return [];
        return [{ kind, key: column, value: literal.text, token: literal, ...(account === undefined ? {} : { account }) }];
      });
    });
  });
}
