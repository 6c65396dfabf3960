import { lineBefore } from '../place.ts';
import { isPublishedDefault } from '../judge-place.ts';
import { isLabel } from '../labels.ts';
import { isOfCodes, isOfMembers } from './other-uses.ts';
import { publishedPasswords } from '../published.ts';

/** The words of a name in lower case: `NODEBB_DB_Host`, `db:host`, `dbHost` → `…`, `db`, `host`. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/gu, '$1$3 $2')
    .toLowerCase()
    .replace(/passwd|pwd/gu, 'password')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
}

/** Whether one name ends with all the words of the other. */
function namesTheSame(key: string, value: string): boolean {
  const [a, b] = [wordsOf(key), wordsOf(value)];
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  const [whole, ending] = [longer.join(''), shorter.join('')];
  return (
    shorter.length > 0 && (longer.slice(-shorter.length).join('') === ending || (ending === 'passwords' && whole.endsWith('password')))
  );
}

/** A colour of a page or of a table, among others: `"Pass": "C6EFCE"`. */
const colour = /^(?!abc123$)(?:#[0-9a-f]{6}|(?=\d*[a-f])[0-9a-f]{6})$/iu;

/** What stands before `pass` where that is a step of work. */
const steps =
  /^(?:first|second|third|two|multi|num|render|shadow|pre|next|last|low|high|band|by|compiler|optimi[sz]ation|analysis|blur|depth|forward)$/u;
/** What stands beside a field and describes it, wherever it stands in the name. */
const describing = /^(?:label|title|hint|caption|tooltip|placeholder|aria)$/u;
/** What describes a password where nothing else stands in the name: `errorPassword`, but not `errorMailPassword`. */
const beside = /^(?:help|desc|description|msg|message|error)$/u;

/** Letters and digits as in no label and no code of a message: a password under whatever name. */
function isMixed(value: string): boolean {
  return /^(?=.*[a-z])(?=.*\d)[^\s._/:-]{8,64}$/u.test(value) && !/pass|pwd|label|hint|text|message|msg|[{}<>]/iu.test(value);
}

/** Whether a name is about something else than a password in clear, though it ends like one. A published default is a password under any name. */
export function isOtherName(key: string, value: string): boolean {
  if (isPublishedDefault({ value })) return false;
  const words = wordsOf(key);
  const [last, before] = [words.at(-1), words.at(-2) ?? ''];
  // Predicates of libraries of functions: `allPass`, `anyPass`.
  if (isMixed(value)) return /salted[-_]?(?:password|pass)$/iu.test(key);
  if (last === 'pass' && (steps.test(before) || /^(?:all|any)Pass$/u.test(key))) return true;
  if (words.some((word) => describing.test(word)) || (words.length === 2 && beside.test(before))) return true;
  return /salted[-_]?(?:password|pass)$/iu.test(key);
}

/** Whether a name says itself that its value stands for no password at all. */
export function isMadeUp(key: string): boolean {
  return /(?:^|[_$-])(?:fake|masked|placeholder|dummy(?=[A-Z]))(?=[A-Z_-])|(?:^|[_-])(?:FAKE|MASKED|PLACEHOLDER)_/u.test(key);
}

const entry =
  /["'`]?([A-Za-z_$][\w.$-]{0,80})["'`]?\]?[ \t]{0,20}(?::[ \t]{0,4}\w{1,20}[ \t]{0,4}(?==))?(?:=>|:=|=|:)[ \t]{0,20}[urbL@$]?["'`]([^"'`\n]{1,120})["'`]/u;
/** What tells one thing from all others (RFC 9562). */
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
/** A code point in hex, of a table of characters. */
const isCode = /^[0-9a-f]{4,5}(?:-[0-9a-f]{4,5})*$/u;

const accountBeside =
  /["'`]?\b(?:\w{0,40}_)?(?:user|user_?name|login|account)["'`]?\]?[ \t]{0,20}(?:=>|:=|=|:)[ \t]{0,20}["'`]([a-z][\w.@$-]{0,60})["'`]/giu;

/** Whether an account is set near an offset, to something else than the name of a field: what stands beside it is its password even where that is the word itself. */
export function hasAccount(text: string, offset: number): boolean {
  const around = text.slice(Math.max(0, offset - 300), offset + 300);
  const connects = /["'`]?\b(?:host(?:name)?|database|db_?name|dsn|driver|port)["'`]?\]?\s{0,8}(?:=>|[:=])/iu.test(around);
  return [...around.matchAll(accountBeside)].some(
    ([, name = '']) =>
      (publishedPasswords(name.toLowerCase()).length > 0 || connects) &&
      !/^(?:user(?:[_-]?(?:name|id))?|name|login|account|(?:e-?)?mail|uid|required|text|string|input|nullable|varchar\S*|field|label)$/iu.test(
        name,
      ),
  );
}

const login = /["'`]?\b(?:user|user_?name|login)["'`]?\]?[ \t]{0,20}(?:=>|:=|={1,3}|:)[ \t]{0,20}["'`]([a-z][\w.@$-]{0,60})["'`]/giu;

/** Whether a login that is no name of a field stands on the same line: `{username: "kataras", password: "kataras_pass"}`. */
export function hasLogin(text: string, offset: number): boolean {
  const line = text.slice(Math.max(0, offset - 200), offset + 200).split('\n');
  const before = text.slice(Math.max(0, offset - 200), offset).split('\n').length - 1;
  return [...(line[before] ?? '').matchAll(login)].some(
    ([, name = '']) => !/user|name|login|account|mail|uid|field|label|text|string/iu.test(name),
  );
}

/** What a program connects to: beside it a password is in force. */
const connection = /^(?:host|hostname|database|dsn|driver|port|user|username|login|account|url)$/u;
const user = /^(?:user|username|login|name|account|uid|email)$/u;

/**
 * Whether a literal is one of a table of names: beside it stands another entry whose value is the name of its key (`DB_TABLE: 'table'`, `ClientId = "client_id"`), and
 * its own value is the name of its key as well. Not where something to connect to stands beside it that has a value of its own: `HOST: 'db-host'`.
 */
export function isOfNames(text: string, at: { readonly start: number; readonly end: number; readonly value: string }): boolean {
  const key = text.slice(at.start, at.end);
  const lines = linesAround(text, at.start);
  if (isOfCodes(lines, at.value)) return true;
  for (const form of [isCode, uuid])
    if (form.test(at.value)) return lines.filter((line) => form.test(entry.exec(line)?.[2] ?? '')).length >= 4;
  if (colour.test(at.value) && lines.filter((line) => colour.test(entry.exec(line)?.[2] ?? '')).length >= 2) return true;
  if (isOfMembers(text, at.start, lines)) return true;
  if (!/^[A-Za-z][\w.:-]*$/u.test(at.value) || !namesTheSame(key, at.value)) return false;
  const others = lines.flatMap((line) => {
    const [, other = '', value = ''] = entry.exec(line) ?? [];
    const last = wordsOf(other).at(-1) ?? '';
    return value === '' || /pass|pwd|secret/iu.test(other) ? [] : [{ last, named: isNameOf(value, other) || isOwnWord(value, last) }];
  });
  if (others.some(({ last, named }) => connection.test(last) && !named)) return false;
  return others.some(({ last, named }) => named && !user.test(last));
}

/**
 * Whether a literal is one of a table of names, of which others stand around it: they begin with the same two words (`shop.ldap.user`, `shop.ldap.password`), two of them are
 * the names of their own keys and it ends as its key does, or it is made of the words of its key (`TF_SERVER_BIND_PWD = "tfbindpwd"`).
 */
export function isOfManyNames(
  text: string,
  at: { readonly start: number; readonly end: number; readonly value: string; readonly connected: boolean },
): boolean {
  const key = text.slice(at.start, at.end);
  if (isPublishedDefault(at) || !/^[A-Za-z][\w.{}-]*$/u.test(at.value)) return false;
  const [first, second, third] = at.value.split(/[.-]/u, 3);
  const others = linesAround(text, at.start).flatMap((line) => {
    const [, other = '', value = ''] = entry.exec(line) ?? [];
    return value === '' ? [] : [{ other, value }];
  });
  const shared = (value: string) => value.startsWith(`${first}.${second}.`) || value.startsWith(`${first}-${second}-`);
  const dotted = at.value.includes('.') || !at.connected;
  const named = !/\d/u.test(third ?? '') && /pass|pwd?$|secret|key|token/iu.test(at.value.slice(`${first}.${second}.`.length));
  if (third !== undefined && dotted && named && others.filter(({ value }) => shared(value)).length >= 2) return true;
  if (at.connected) return false;
  if (/^[A-Z\d]+(?:_[A-Z\d]+){2,}$/u.test(key) && /_/u.test(at.value) && key.toLowerCase().endsWith(`_${at.value}`)) return true;
  if (/^[A-Z\d]+(?:_[A-Z\d]+){2,}$/u.test(key) && isMadeOf(at.value, key.toLowerCase().split('_'))) return true;
  const last = wordsOf(key).at(-1) ?? '';
  const own = others.filter(({ other, value }) => value.length > 2 && !/pass|pwd|secret/iu.test(other) && isNameOf(value, other));
  return own.length >= 2 && !/\d/u.test(at.value) && last.length > 2 && at.value.toLowerCase().endsWith(last) && /^[A-Z_]+$/u.test(key);
}

/** Whether a value is the name of a field of connections among others: `'DB_SERVER' => 'db_host'`, `'DB_SERVER_PASSWORD' => 'db_password'`. */
export function isOfFields(text: string, start: number, value: string): boolean {
  const prefix = /^(db|database|mysql|server)_(?:password|passwd|pass|pwd)$/u.exec(value)?.[1];
  if (prefix === undefined) return false;
  const others = linesAround(text, start).filter((line) =>
    new RegExp(`^${prefix}_(?:host|server|user|username|name|database|port|prefix|type|charset)$`, 'u').test(entry.exec(line)?.[2] ?? ''),
  );
  return others.length >= 2;
}

/** Whether a word is two or more of these words in their order, the last one among them. */
function isMadeOf(value: string, words: readonly string[]): boolean {
  let [rest, taken] = [value.toLowerCase(), 0];
  for (const word of words) if (word !== '' && rest.startsWith(word)) [rest, taken] = [rest.slice(word.length), taken + 1];
  return rest === '' && taken >= 2 && value.toLowerCase().endsWith(words.at(-1) ?? '');
}

/** A name in several words that ends as its key does: `solaceMetaBaseURL = "solaceBaseURL"`. */
function isOwnWord(value: string, last: string): boolean {
  return /^[a-z]+(?:[A-Z][A-Za-z]*)+$/u.test(value) && wordsOf(value).at(-1) === last;
}

/** Whether a value is the end of a key's own name, and nothing more, or the plural of that. */
function isNameOf(value: string, key: string): boolean {
  const [words, own] = [wordsOf(key), wordsOf(value)];
  const [whole, ending] = [words.join(''), own.join('')];
  if (ending.length >= 6 && whole.endsWith(ending)) return true;
  if (ending.length >= 6 && /e?s$/u.test(ending) && (whole.endsWith(ending.slice(0, -1)) || whole.endsWith(ending.slice(0, -2))))
    return true;
  return own.length > 0 && own.length <= words.length && words.slice(-own.length).join('') === ending;
}

const remark = /^\s*(?:\*|\/\*|\/\/|#(?!define))/u;

function linesAround(text: string, offset: number): string[] {
  const before = text.slice(Math.max(0, offset - 600), offset).split('\n');
  const after = text.slice(offset, offset + 600).split('\n');
  return [
    ...before
      .slice(0, -1)
      .filter((line) => line.trim() !== '' && !remark.test(line))
      .slice(-5),
    ...after
      .slice(1)
      .filter((line) => line.trim() !== '' && !remark.test(line))
      .slice(0, 5),
  ];
}

const shown = /[\w"'`\]]\s{0,4}(?:=>|:|=)\s{0,4}["'`]([^"'`\n]{1,120})["'`]/gu;

/** Whether a word is one of a catalogue of texts inside a program: three of four entries around it are texts for people. */
export function isOfTexts(text: string, at: { readonly start: number; readonly value: string }): boolean {
  if (isLabel(at.value)) return true;
  if (!/^\p{Lu}\p{L}*[:.*!]?$/u.test(at.value) || isPublishedDefault(at)) return false;
  const around = text.slice(Math.max(0, at.start - 300), at.start + 300);
  const values = [...around.matchAll(shown)].flatMap(([, value = '']) => (value === at.value ? [] : [value]));
  const texts = values.filter((value) => /\S\s+\S|[^\x00-\x7f]|^\p{Lu}\p{Ll}+[:.]?$/u.test(value)).length;
  return values.length >= 3 && texts * 4 >= values.length * 3;
}

/**
 * Whether the quote that seems to open a literal closes the one that the name stands in: `'--password=' . $x`. Only where the sign of assignment touches it.
 */
export function closesString(text: string, start: number, opening: number): boolean {
  const quote = text[opening] ?? '';
  if (!/[=:] ?$/u.test(text.slice(Math.max(0, opening - 2), opening)) || !/[\s.+,;&%)\]]/u.test(text[opening + 1] ?? '\n')) return false;
  const before = lineBefore(text, start);
  return before !== null && quoteAfter(before).open === quote;
}

/** Which quote is open at the end of a piece of a line, and where a mark of a comment stands outside of quotes; -1 for none. */
function quoteAfter(before: string, comment?: string): { open: string; mark: number } {
  let open = '';
  for (let at = 0; at < before.length; at += 1) {
    const unit = before[at] ?? '';
    if (unit === '\\') at += 1;
    else if (open === '' && (unit === '"' || unit === "'" || unit === '`')) open = unit;
    else if (unit === open) open = '';
    else if (open === '' && comment !== undefined && before.startsWith(comment, at)) return { open, mark: at };
  }
  return { open, mark: -1 };
}

/** Languages that put the values of variables into texts in double quotes, and those that do in single ones. */
const fillsDouble =
  /\.(?:php|phtml|inc|phps|ctp|pl|pm|t|rb|rake|ru|gemspec|erb|kt|kts|scala|groovy|gradle|ps1|psm1|dart|coffee|exs?|tcl|cr|jl|twig)$/iu;
const fillsSingle = /\.(?:dart|exs?|twig|erb)$/iu;

/** Whether a quote opens a literal (in a program, or without `path` one that has no sign of a variable) into which its language puts nothing, and no text inside of another one. */
export function opensPlain(text: string, opening: number, path: string): boolean {
  const quote = text[opening] ?? '';
  const before = lineBefore(text, opening);
  if (before === null || (quote !== '"' && quote !== "'") || (quote === '"' ? fillsDouble : fillsSingle).test(path)) return false;
  return !/(?:^|[^\w$])[bBrR]?[fF$][bBrR]?$|\$@?$/u.test(before) && quoteAfter(before).open === '';
}

/** Whether an offset stands in a comment that ends its line: behind `//`, or behind `#` in the languages that have it. */
export function endsLine(text: string, offset: number, path: string): boolean {
  const before = lineBefore(text, offset);
  if (before === null) return false;
  const mark = /\.(?:pyw?|rb|rake|pl|pm|r|exs?|ps1|psm1|tcl|jl|cr|nim|coffee)$/iu.test(path) ? '#' : '//';
  return before.includes(mark) && quoteAfter(before, mark).mark !== -1;
}

/** Whether an offset stands in a list of what a library shows as an example, or of the commands it runs: `->example([…`, Puppet's `commands :password => "passwd"`. */
export function isOfExamples(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 400), offset);
  return /->example\(\[[^;]*(?![\s\S])|^[ \t]*(?:optional_)?commands\s+:(?:[^\n]|,\s*\n)*(?![\s\S])/mu.test(before);
}

/** Whether a quoted key is the second part of a choice: `secure ? "password" : "text"`. */
export function isOfChoice(text: string, start: number): boolean {
  return /\?\s{0,8}["'`]$/u.test(text.slice(Math.max(0, start - 10), start));
}

/** Whether what stands before an offset is asked for in something, and assigned to nothing: Python's `has_secret = "secret" in values`. */
export function isMembership(text: string, offset: number, path: string): boolean {
  return /\.pyw?$/iu.test(path) && /^[ \t]{1,8}(?:not[ \t]{1,4})?in[ \t]{1,8}[A-Za-z_([{]/u.test(text.slice(offset, offset + 24));
}
