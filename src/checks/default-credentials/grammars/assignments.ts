import { asksInstead } from './asked-instead.ts';
import { placesOf, type Pair } from '../pairs.ts';
import { isPublishedDefault } from '../judge-place.ts';
import { hasAccount, isMadeUp, isOfFields, isOfNames, isOtherName } from './names.ts';
import { isCalledOn, isKeyOfRecords, isOfDatabaseFile } from './names-elsewhere.ts';
import { isOfOtherUse } from './other-uses.ts';
import { lineIndex, parsed, type Parsed, type Place } from '../place.ts';

// One pass over the text: comments, strings, names and marks. A string never runs over its line, except in triple quotes.
const token =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|#[^\n]*|"""[\s\S]*?"""|'''[\s\S]*?'''|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|([$\w]+)|(=>|[=:,()[\].])|\s+|[\s\S]/gu;

/** Words of keys that announce a password or secret. */
const credentialWord = /pass|pwd|secret|pw$/iu;

/**
 * Literals that are assigned in a settings file of PHP, Python, Ruby, JavaScript: `define('DB_PASSWORD', 'x')`, `'PASSWORD': 'x'`, `password => 'x'`, `PASSWORD = "x"`.
 * A call, a name or a concatenation is no literal. The syntax engine does the rest of a program.
 */
export function parseAssignments(text: string): Parsed {
  const { pairs, shown } = assignedIn(text);
  const open = /\bAllowNoPassword['"]\]\s{0,4}=\s{0,4}true\b/u.exec(text);
  const places: Place[] =
    open === null ? [] : [{ kind: 'open', key: 'AllowNoPassword', value: '', line: lineIndex(text)(open.index), product: 'phpmyadmin' }];
  const sample = ({ key, value, line }: Place) =>
    (isMadeUp(key) && !isPublishedDefault({ value })) || (value === '' && asksInstead(text, key)) || shown.has(`${line} ${key}`)
      ? { sample: true as const }
      : {};
  return parsed([...placesOf(pairs).map((place) => ({ ...place, reading: 'settings' as const, ...sample(place) })), ...places]);
}

/** A string, a name or a mark of a program. */
interface Token {
  readonly kind: 'string' | 'name' | 'mark';
  readonly text: string;
  readonly offset: number;
}

/** What a program assigns, and the keys of what is for another use, each behind its line. */
interface Assigned {
  readonly pairs: readonly Pair[];
  readonly shown: ReadonlySet<string>;
}

/** The loop is a function of its own: V8 throws compiled code away that runs into what it has not seen yet, and compiled the whole anew for text after text. */
function assignedIn(text: string): Assigned {
  const lineOf = lineIndex(text);
  const pairs: Pair[] = [];
  const shown = new Set<string>();
  const recent: Token[] = [];
  for (const match of text.matchAll(token)) {
    const string = match[1] ?? match[2];
    const name = match[3];
    const mark = match[4];
    if (string === undefined && name === undefined && mark === undefined) continue;
    recent.push({
      kind: string === undefined ? (name === undefined ? 'mark' : 'name') : 'string',
      text: string ?? name ?? mark ?? '',
      offset: match.index,
    });
    if (recent.length > 6) recent.shift();
    if (string === undefined) continue;
    const key = keyOf(text, match, recent);
    if (key === null) continue;
    const told = toldOf(text, key, string);
    if (told === 'nothing') continue;
    const line = lineOf(match.index);
    if (credentialWord.test(key.text) && isOfOtherUse(text, { start: key.start, end: key.start + key.text.length, value: string }))
      shown.add(`${line} ${key.text}`);
    if (told === 'setting') pairs.push({ key: key.text, value: string.replace(/\\(.)/gu, '$1'), line });
  }
  return { pairs, shown };
}

/** The key that a string is assigned to, and where it stands. */
interface Key {
  readonly text: string;
  readonly start: number;
}

/** The key of a string that is a value, null if it is a key itself, or a part of something. */
function keyOf(text: string, match: RegExpExecArray, recent: readonly Token[]): Key | null {
  const [whole, double] = match;
  const string = recent.at(-1)?.text ?? '';
  // PHP puts in what stands in braces between double quotes: `"{$settings['user']}\n"`.
  if (double !== undefined && isFilled(double)) return null;
  if (opensRecord(text, match.index, whole.length) || (isPart(string) && goesOn(text, match.index + whole.length))) return null;
  const before = keyBefore(recent);
  if (before === null) return null;
  if (string === '' && (isCalledOn(text, match.index + 1) || isOfDatabaseFile(text, match.index))) return null;
  return { text: before.text, start: text.indexOf(before.text, before.offset) };
}

/** Whether a key with its value is a setting, or the name of a field, or nothing of either. */
function toldOf(text: string, { text: key, start }: Key, value: string): 'nothing' | 'field' | 'setting' {
  const place = { start, end: start + key.length, value };
  const password = /pass|pwd/iu.test(key);
  const secret = /secret/iu.test(key);
  const beside = password && hasAccount(text, start);
  if ((password || secret) && !beside && isOfNames(text, place)) return 'nothing';
  if (secret && isKeyOfRecords(text, place)) return 'nothing';
  if (password && isOfFields(text, start, value)) return 'nothing';
  if (!beside && isOfRights(text, { key, value })) return 'nothing';
  return (beside || !isField(key, value)) && !isOtherName(key, value) ? 'setting' : 'field';
}

function keyBefore(recent: readonly Token[]): Token | null {
  const [third, second, first] = [recent.at(-4), recent.at(-3), recent.at(-2)];
  if (first?.kind !== 'mark') return null;
  if (first.text === ',' && second?.kind === 'string' && third?.text === '(' && recent.at(-5)?.text === 'define') return second;
  if (first.text === '=' && second?.text === ']' && third?.kind === 'string') return third;
  if (['=', '=>', ':'].includes(first.text) && (second?.kind === 'string' || second?.kind === 'name')) return second;
  return null;
}

/** Whether a string is the first key of a record in braces: `"password": {"type": "string"}`. */
function opensRecord(text: string, offset: number, length: number): boolean {
  const end = offset + length;
  return /\{\s*$/u.test(text.slice(Math.max(0, offset - 40), offset)) && /^\s*(?:=>|:)/u.test(text.slice(end, end + 40));
}

/** Whether a string looks like a piece of a command or of a text: it has a blank, or begins or ends as none stands alone. */
function isPart(string: string): boolean {
  return /\s|^[-=+:/,.]|[-=+:/,._@]$/u.test(string) || string.length < 3;
}

/** Whether a string is a part of what is computed: `' -p' . escaped($x)`. */
function goesOn(text: string, end: number): boolean {
  return /^[ \t]{0,20}(?:\.(?:[ \t\n]{1,20}[\w(]|[ \t\n]{0,20}[$"'])|[+%][ \t\n]{0,20}[$\w"'(])/u.test(text.slice(end, end + 60));
}

const filled = /\{\$[A-Za-z_]\w*(?:\[['"]\w+['"]\]|->\w+)+\}/gu;

/** Whether a text is made of what stands elsewhere, and no digit beside it tells of a password. */
function isFilled(text: string): boolean {
  const rest = text.replace(filled, '');
  return rest !== text && !/\d/u.test(rest);
}

/** The name of a right that a table repeats, after a word of the key: `'security_password': 'settings.change_security'` among `'security_basic': …`. */
function isOfRights(text: string, { key, value }: { readonly key: string; readonly value: string }): boolean {
  const last = /^[a-z]+\.[a-z]+(?:_[a-z]+)*_([a-z]{4,})$/u.exec(value)?.[1];
  return last !== undefined && !/pass|pwd|secret/u.test(last) && key.includes(last) && rightsOf(text, value) >= 2;
}

/** How many times a value stands on a line that speaks of no password. */
function rightsOf(text: string, value: string): number {
  const others = text.split(value, 100).slice(0, -1);
  return others.filter((before) => !/pass|pwd|secret/iu.test(before.slice(before.lastIndexOf('\n') + 1).slice(-200))).length;
}

/** `'password' => 'password'` in a settings program names the field of a form or table, `'smtp.password': 'APP_SMTP_PASSWORD'` a variable of the environment. */
function isField(key: string, value: string): boolean {
  const bare = (text: string) => text.replace(/[^A-Za-z0-9]/gu, '').toLowerCase();
  if (/^--[a-z]+(?:-[a-z]+)*=?$|^%[A-Z][A-Z_-]+$/u.test(value)) return true;
  // `JWT_SECRET_KEY: 'jwtSecretKey'`.
  if (/[a-z][A-Z]/u.test(value) && bare(key) === bare(value)) return true;
  // A function of its own or a class by its name: `'admin_password': '_setAdminPassword'`, `password: 'PasswordConfigView'`.
  if (/^_(?:set|get)[A-Z]/u.test(value) && bare(value).replace(/^(?:set|get)/u, '') === bare(key)) return true;
  if (/^(?:[A-Z][a-z]+)*Password(?:[A-Z][a-z]+)+(?:View|Component|Widget|Validator)$/u.test(value)) return true;
  return key === value || (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:PASSWORD|PASSWD|PASS|PWD)$/u.test(value) && bare(value).endsWith(bare(key)));
}
