import { accountKey, credentialKey } from '../keys.ts';
import { endOfComment, endOfQuote, isHashComment } from './sql-lexis.ts';

/** A literal, a name or number, or a sign of a statement. */
export interface Token {
  readonly kind: 'string' | 'word' | 'mark';
  readonly text: string;
  readonly offset: number;
}

const token =
  /--[^\n]*|(#)|(\/\*(?!!))|\/\*!\d*|\*\/|([nNeEqQ]{0,2}')|"([^"]*(?:""[^"]*)*)"|`([^`]*)`|\[([A-Za-z_]\w*)\]|([\p{L}_][\p{L}\p{N}_$#.]*)|([0-9][\w.]*)|([^\s])/gu;

/** Takes a statement apart; comments go. */
export function tokensOf(text: string): Token[] {
  const found: Token[] = [];
  let unclosed = false;
  token.lastIndex = 0;
  for (let match: RegExpExecArray | null = token.exec(text); match !== null; match = token.exec(text)) {
    const [whole, hash, comment, quote, double, tick, bracket, word, number, mark] = match;
    const offset = match.index;
    const at = offset + whole.length - 1;
    if (quote !== undefined) {
      const end: number = unclosed ? -1 : endOfQuote(text, at, { quote: "'", last: true });
      unclosed ||= end === -1;
      found.push(end === -1 ? { kind: 'mark', text: whole, offset } : { kind: 'string', text: literalIn(text.slice(offset, end)), offset });
      if (end !== -1) token.lastIndex = end;
    } else if (hash !== undefined || comment !== undefined) {
      const end: number = hash === undefined ? endOfComment(text, offset, true) : endOfHash(text, offset);
      if (end === -1) found.push({ kind: 'mark', text: whole, offset });
      else token.lastIndex = end;
    } else if (double !== undefined) found.push({ kind: 'string', text: double, offset });
    else if (mark !== undefined) found.push({ kind: 'mark', text: mark, offset });
    else if (tick !== undefined || bracket !== undefined || word !== undefined || number !== undefined)
      found.push({ kind: 'word', text: tick ?? bracket ?? word ?? number ?? '', offset });
  }
  return found;
}

/** The text of a literal with its quotes. */
function literalIn(written: string): string {
  const other = /^[nN]?[qQ]'\S([\s\S]*)\S'$/u.exec(written)?.[1];
  return (
    other ??
    written
      .slice(written.indexOf("'") + 1, -1)
      .replace(/''/gu, "'")
      .replace(/\\([\s\S])/gu, '$1')
  );
}

/** Where the comment ends that a `#` opens; -1 where it opens none. */
function endOfHash(text: string, at: number): number {
  if (!isHashComment(text, at, text[at + 1])) return -1;
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** Splits what stands between the parentheses at commas of the same depth. `next` is the index after the closing one. */
export function bracketed(statement: readonly Token[], open: number): { items: Token[][]; next: number } {
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

/** Whether a literal is the name of a member of JSON (https://www.postgresql.org/docs/current/functions-json.html): `config->>'client_secret'`, `config #>> '{a,b}'`. */
function isMember(item: readonly Token[], index: number): boolean {
  const marks = [item[index - 2], item[index - 1]].map((each) => (each?.kind === 'mark' ? each.text : ''));
  return marks[1] === '>' && /^[->#]$/u.test(marks[0] ?? '');
}

/** The literal of an expression: a string, alone or in a call, or bytes in hex of SQL Server. */
export function literalOf(item: readonly Token[] | undefined): Token | undefined {
  const found = item?.filter(
    ({ kind, text }, index) => (kind === 'string' && !isMember(item, index)) || (kind === 'word' && /^0x[0-9A-F]{16,128}$/iu.test(text)),
  );
  // `HASHBYTES('MD5', 'x')`: the first argument is none of it.
  const digests = /^(?:md[245]|sha-?[125]?(?:[_-]?\d{3})?)$/iu;
  const [first] = found ?? [];
  // `encode(digest($1, 'sha256'), 'hex')`: the coding is none either, and nothing of it is the value.
  const coded =
    first !== undefined && digests.test(first.text) && /^(?:hex|base64|escape)$/iu.test(found?.[1]?.text ?? '') && found?.length === 2;
  return coded ? undefined : (found?.find(({ text }) => !digests.test(text)) ?? first);
}

/** The salt that an expression is, as programs hash it. */
export function saltOf(item: readonly Token[] | undefined): string | undefined {
  return literalOf(item)?.text.replace(/^0x(?=[0-9A-F]{16,128}$)/iu, '');
}

/** The column of a salt that belongs to the hash in the same row. */
export function saltColumn(columns: readonly string[]): number {
  return columns.findIndex((column) => /(?:^|_)salt$/iu.test(column) || /[a-z]Salt$/u.test(column));
}

/** The column of the account: a login before a name before an address. */
export function accountColumn(columns: readonly string[]): number {
  const usable = (column: string) =>
    accountKey(column) &&
    credentialKey(column) === null &&
    !/(?:^|_)id$|(?:first|last|sur|nick|display|full|role|group)_?name$/iu.test(column);
  // eGovFrame's tables of users (https://github.com/eGovFramework/egovframe-common-components/tree/main/script/ddl).
  const own = columns.findIndex((column) => /^(?:emplyr|mber|entrprs_mber)_id$/iu.test(column));
  if (own !== -1) return own;
  const login = columns.findIndex((column) => /login|user_?name|userid|account|^user$/iu.test(column) && usable(column));
  return login === -1 ? columns.findIndex(usable) : login;
}

/** The name of a table without its schema. */
export function plainTable(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** The name of the table that rows are put into: the last one before its columns or rows (`"public"."users"`). */
export function nameOfTable(insert: readonly Token[]): Token | undefined {
  const into = insert.findIndex(({ kind, text }) => kind === 'word' && /^into$/iu.test(text));
  const from = into === -1 ? 1 : into + 1;
  const end = insert.findIndex(
    ({ kind, text }, index) =>
      index > from && ((kind === 'mark' && text !== '.') || (kind === 'word' && /^(?:values?|select|set|default|as)$/iu.test(text))),
  );
  return insert.slice(from, end === -1 ? from + 1 : end).findLast(({ kind }) => kind !== 'mark');
}

/** Whether rows are put into a table without its columns. */
export function withoutColumns(statement: readonly Token[]): boolean {
  if (!/^(?:insert|replace)$/iu.test(statement[0]?.text ?? '')) return false;
  const table = nameOfTable(statement);
  const behind = table === undefined ? undefined : statement[statement.indexOf(table) + 1];
  return behind?.kind === 'word' && /^(?:values?|select)$/iu.test(behind.text);
}

/** Whether a password is taken from a column of the same account: every one of them knows the others. `next`: what follows, no bracket of a call. */
export function namesAccount({ kind, text }: Token, next: Token | undefined): boolean {
  const name = plainTable(text);
  if (kind !== 'word' || next?.text === '(' || /^(?:null|default|user|current_user|session_user|\d.*)$/iu.test(name)) return false;
  return credentialKey(name) === null && (accountKey(name) || ofPerson.test(name));
}

const ofPerson =
  /^(?:\w{1,20}_)?(?:shokuin|shain|staff|employee|emp|student|gakuseki|member|kaiin|riyosha|user|login|account)_?(?:no|id|cd|code|bango|num(?:ber)?)$|^(?:birth|seinen|tanjo)\w{0,12}$/iu;
