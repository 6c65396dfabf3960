import { credentialKey, mayAnnounce } from '../keys.ts';
import type { PlaceKind } from '../place.ts';
import type { Token } from './sql-tokens.ts';

/**
 * The statements inside one that the cutter takes for one: blocks of PL/pgSQL and PL/SQL (`DO $$ … $$`, `CREATE PROCEDURE`), `IF NOT EXISTS (…) BEGIN INSERT …` of
 * Transact-SQL, which needs no semicolons either. The first part is what comes before; the whole statement where nothing is inside.
 */
export function partsOf(statement: readonly Token[]): readonly (readonly Token[])[] {
  if (/^merge$/iu.test(statement[0]?.text ?? '')) return [statement];
  const starts = statement.flatMap(({ kind }, index) => (index > 0 && kind === 'word' && begins(statement, index) ? [index] : []));
  if (starts.length === 0) return [statement];
  return [0, ...starts].map((from, index) => upToEnd(statement.slice(from, starts[index] ?? statement.length), index > 0));
}

/** Whether a statement about accounts or rows begins at a token. */
function begins(statement: readonly Token[], index: number): boolean {
  const word = (at: number) => (statement[at]?.kind === 'word' ? (statement[at]?.text.toUpperCase() ?? '') : '');
  const verb = word(index);
  if (verb === 'INSERT' || verb === 'REPLACE') return word(index + 1) === 'INTO';
  if (verb === 'CREATE' || verb === 'ALTER') return /^(?:USER|LOGIN|ROLE)$/u.test(word(index + 1)) && statement[index + 2]?.kind !== 'mark';
  // `UPDATE users SET`, `UPDATE [dbo].[users] SET`.
  return verb === 'UPDATE' && statement.slice(index + 2, index + 7).some(({ kind, text }) => kind === 'word' && /^set$/iu.test(text));
}

/** A part ends at its semicolon. */
function upToEnd(part: readonly Token[], inside: boolean): readonly Token[] {
  const end = inside ? part.findIndex(({ kind, text }) => kind === 'mark' && text === ';') : -1;
  return end === -1 ? part : part.slice(0, end);
}

/** A variable of a block and the literal that it is set to. */
export interface Declared {
  readonly kind: PlaceKind;
  readonly key: string;
  readonly value: string;
  readonly token: Token;
}

/** Variables of blocks and arguments of procedures: `v_password text := 'x'`, `DECLARE @pwd nvarchar(40) = 'x'`, `EXEC NewUser @Password = 'x'`. */
export function declaredIn(statement: readonly Token[]): Declared[] {
  if (/^(?:insert|replace)$/iu.test(statement[0]?.text ?? '')) return [];
  return statement.flatMap(({ kind, text }, index): Declared[] => {
    if (kind !== 'word' || !mayAnnounce.test(text)) return [];
    const own = credentialKey(text);
    const value = own === null ? undefined : setTo(statement, index);
    return own === null || value === undefined || value.text === '' ? [] : [{ kind: own, key: text, value: value.text, token: value }];
  });
}

/** Tokens between the name of a column and its default at most: a type with its length, a constraint. */
const longestColumn = 12;
/** Characters of a default that is a switch: `pass CHAR(1) DEFAULT 'Y'`. */
const shortest = 4;

/** `CREATE TABLE users (… password VARCHAR(64) DEFAULT 'x' …)`: whoever is put in without a password gets that. */
export function standardOf(statement: readonly Token[]): Declared[] {
  if (!/^(?:create|alter)$/iu.test(statement[0]?.text ?? '') || !statement.slice(1, 5).some(({ text }) => /^table$/iu.test(text)))
    return [];
  return statement.flatMap(({ kind, text }, index): Declared[] => {
    const own = kind === 'mark' || statement[index + 1]?.kind !== 'word' ? null : credentialKey(text);
    if (own === null) return [];
    const rest = statement.slice(index + 1, index + longestColumn);
    const at = rest.findIndex((each) => each.kind === 'word' && /^default$/iu.test(each.text));
    // A comma of the list ends the column; one of a type stands between brackets.
    if (at === -1 || rest.slice(0, at).some((each, before) => each.text === ',' && rest[before - 2]?.text !== '(')) return [];
    const value = rest[at + 1];
    return value?.kind === 'string' && value.text.length >= shortest
      ? [{ kind: own, key: `${text} DEFAULT`, value: value.text, token: value }]
      : [];
  });
}

/** Tokens between the name of a variable and its sign at most: a type with its length. */
const longestType = 8;

function setTo(statement: readonly Token[], index: number): Token | undefined {
  const isVariable = statement[index - 1]?.kind === 'mark' && statement[index - 1]?.text === '@';
  for (let at = index + 1; at <= index + longestType; at += 1) {
    const each = statement[at];
    if (each === undefined || each.kind === 'string' || (each.kind === 'mark' && /[;@,]/u.test(each.text))) return undefined;
    if (each.kind !== 'mark' || each.text !== '=') continue;
    const assigned = statement[at - 1]?.kind === 'mark' && statement[at - 1]?.text === ':';
    const [value, behind] = [statement[at + 1], statement[at + 2]];
    const alone = behind?.kind !== 'mark' || !/[+|]/u.test(behind.text);
    return (assigned || isVariable) && value?.kind === 'string' && alone ? value : undefined;
  }
  return undefined;
}
