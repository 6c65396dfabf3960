import { asksInstead, isBlankHash } from './asked-instead.ts';
import { isRefused } from './refused.ts';
import { credentialKey } from '../keys.ts';
import { placesOf } from '../pairs.ts';
import { isPublishedDefault } from '../judge-place.ts';
import { commented, lineBefore, lineIndex, type Place } from '../place.ts';
import { publishedSecretOf } from '../published-secrets.ts';
import { notInForce } from './not-in-force.ts';
import { isForeignLabel } from '../labels.ts';
import { isName, looksWritten } from './literals.ts';
import {
  endsLine,
  hasAccount,
  hasLogin,
  isMadeUp,
  isMembership,
  isOfManyNames,
  isOfChoice,
  isOfExamples,
  isOfFields,
  isOfNames,
  isOfTexts,
  isOtherName,
  opensPlain,
} from './names.ts';
import { isCalledOn, isKeyOfRecords, isMappedToItself, isOfDatabaseFile, isOfReply } from './names-elsewhere.ts';
import { isOfOtherUse } from './other-uses.ts';
import { isOtherPw } from './other-pw.ts';
import { valueAfter, type Found } from './value-after.ts';
import {
  accountOfDefault,
  besideOf,
  deviceAccountBeside,
  knownAccountBeside,
  knownAccountInForce,
  standsForAnybody,
} from './neighbours.ts';
import { isInFormRecord, isInRecordOfWords } from './records.ts';
import { atWords, type WordPlaces } from '../word-places.ts';

/** Programs whose string literals are read where a name beside them announces a password. */
export const programFiles =
  /\.(?:java|kt|kts|scala|groovy|gradle|clj|cs|vb|fs|cshtml|razor|aspx|ascx|php|phtml|inc|phps|ctp|twig|py|pyw|ipynb|rb|rake|ru|gemspec|erb|js|jsx|cjs|mjs|ts|tsx|cts|mts|vue|svelte|coffee|go|rs|swift|m|mm|c|h|pc|sqc|pgc|pco|ec|cc|cpp|cxx|hpp|dart|lua|pl|pm|t|r|ex|exs|erl|jsp|jspx|jspf|wsf|hta|asp|bas|cls|frm|vbs|ps1|psm1|psd1|bicep|pp|pas|dpr|cob|cbl|abap|cfm|cgi|tcl|hs|jl|cr|nim|zig|ml|fsx)$|^(?:jenkinsfile|rakefile|gemfile|vagrantfile|capfile|berksfile|fastfile|gruntfile|gulpfile)[^/]*$/u;

/** Words that a password could stand beside, and the same at an index; those that {@link WordPlaces} know, and those that they do not. */
const words = /pass|pwd|psw|secret|pw(?![a-z])|ansho|パスワード|暗証/giu;
const wordAt = new RegExp(words.source, 'iuy');
const placed = ['pass', 'pwd', 'psw', 'secret', 'pw', 'ansho'];
const japanese = ['パスワード', '暗証'];

/**
 * Literals of a program that stand beside a name of a password: assigned, compared, given as a default, an argument or a named argument.
 * Only what is a literal by itself counts: a concatenation, a call, a template and a text for people do not. Linear in the text: every step is bounded.
 */
export function codePlaces(text: string, path = '', known?: WordPlaces): Place[] {
  const lineOf = lineIndex(text);
  const places: Place[] = [];
  const documented = notInForce(text, path);
  let done = 0;
  for (const match of (known === undefined ? null : atWords(text, wordAt, { placed, others: japanese, places: known })) ??
    text.matchAll(words)) {
    if (match.index < done) continue;
    const [start, end] = nameAround(text, match.index, match.index + match[0].length);
    done = end;
    const key = text.slice(start, end);
    if (end - start > 80 || (credentialKey(key) === null && !/secret$/iu.test(key))) continue;
    const found = valueAfter(text, start, end);
    if (found === null || isArm(text, start, end)) continue;
    const value = found.value.replace(/\\(["'\\$])/gu, '$1');
    if (value === '') {
      const comment = documented(start) || commented(text, start);
      places.push(...blankPlaces(text, { ...found, start, key, comment, path }).map((place) => ({ ...place, line: lineOf(found.offset) })));
      continue;
    }
    if (isOtherName(key, value) || isOtherPw(text, { start, key, value }) || isMembership(text, found.offset + 1, path)) continue;
    const opening = text.lastIndexOf(found.value, found.offset) - 1;
    const plain = text[opening] === text[opening + found.value.length + 1] && opensPlain(text, opening, /[$#]/u.test(value) ? path : '');
    const written = () => isWritten(text, { start, key, value, plain });
    if (publishedSecretOf(value) === undefined && (credentialKey(key) === null || !written())) continue;
    if (namesField(text, { start, end, value, path })) continue;
    const at = { start, end, value };
    const comment = documented(start) || commented(text, start) || endsLine(text, start, path) || prompted(text, start);
    const beside = besideOf(text, at);
    const sample =
      (isMadeUp(key) && !isPublishedDefault({ value })) ||
      isOfOtherUse(text, at) ||
      isWordElsewhere(text, at) ||
      (value === 'pass' && !hasAccount(text, start) && isOfNames(text, { ...at, value: 'password' })) ||
      isOfManyNames(text, { ...at, connected: beside.connected === true }) ||
      isRefused(text, at) ||
      standsForAnybody(text, at);
    const told = {
      reading: readingOf(text, start, found),
      ...beside,
      ...(comment ? { comment: true as const } : {}),
      ...(sample ? { sample: true as const } : {}),
    };
    const owner = sample ? undefined : accountOfDefault(text, start, value);
    const account = owner === undefined ? {} : { account: owner };
    const product = mongo.test(text.slice(Math.max(0, start - 200), start)) ? { product: 'mongodb' } : {};
    places.push(...placesOf([{ key, value, line: lineOf(found.offset) }]).map((each) => ({ ...each, ...product, ...account, ...told })));
  }
  return places;
}

interface Literal {
  readonly start: number;
  readonly key: string;
  readonly value: string;
  readonly plain: boolean;
}

/** Whether somebody wrote a password. `PASSWORD = "password"` is a constant of a name, unless the account of a machine stands beside it: `USER = "admin"`. */
function isWritten(text: string, { start, key, value, plain }: Literal): boolean {
  if (looksWritten(value, key, { beside: hasLogin(text, start), plain })) return true;
  // `Uid = "sa"; Pwd = "sa"`: too short for any other word.
  if (value.length === 2 && knownAccountBeside(text, { start, key })?.toLowerCase() === value) return true;
  const named = /^(?:password|default)$/u.test(value) && /^PASS(?:WORD|WD)?$|^PWD$/u.test(key);
  return named && knownAccountBeside(text, { start, key }) !== undefined;
}

/** Whether a literal is a word of an interface: in a record of words, or in another language where nothing says whose password it is. */
function isWordElsewhere(text: string, at: { readonly start: number; readonly end: number; readonly value: string }): boolean {
  const foreign = isForeignLabel(at.value) && !owned.test(text.slice(at.start, at.end)) && !hasAccount(text, at.start);
  return (foreign || isInRecordOfWords(text, at)) && !isWellKnown(text, at);
}

/** Whether a literal is the published password of a well-known account that is set beside it: in whatever record, the two log in. */
function isWellKnown(
  text: string,
  { start, end, value }: { readonly start: number; readonly end: number; readonly value: string },
): boolean {
  const account = knownAccountBeside(text, { start, key: text.slice(start, end) });
  return account !== undefined && isPublishedDefault({ value, account });
}

/** An entry of a program's settings: `$cf{password} = '0123';`. */
const ofSettings = /^[ \t]{0,8}\$(?:cf|cfg|conf(?:ig)?|settings?|options?)(?:->)?[{[]["']?$/iu;

function readingOf(text: string, start: number, { standard }: Found): 'settings' | 'program' {
  return standard === true || ofSettings.test(lineBefore(text, start) ?? '') ? 'settings' : 'program';
}

/** A key that says whose password it is. */
const owned = /db|database|mysql|postgres|smtp|mail|ldap|admin|root|ftp|api|redis|mongo|service/iu;

/** What MongoDB's shell makes an account with. */
const mongo = /\bdb(?:\.getSiblingDB\([^()\n]{1,60}\))?\.(?:createUser|updateUser|changeUserPassword|auth)\([^()]{0,180}$/u;

/** A blank password beside an account that every machine has. */
function blankPlaces(
  text: string,
  {
    assigned,
    offset,
    start,
    key,
    comment,
    path,
  }: Pick<Found, 'assigned' | 'offset'> & { start: number; key: string; comment: boolean; path: string },
): Omit<Place, 'line'>[] {
  const device = assigned === true ? deviceAccountBeside(text, start) : undefined;
  const account = assigned === true ? (device?.account ?? knownAccountInForce(text, { start, key })) : undefined;
  if (account === undefined || isForm(text, start) || isCalledOn(text, offset) || isOfDatabaseFile(text, start)) return [];
  // `createConnection({ user: "root", password: "" })`, `dbConfig = { host: "db1", … }`.
  const before = text.slice(Math.max(0, start - 300), start);
  // `function probe($ip, $username = '', $password = '')`: the account is no other parameter's.
  const parameters = /\b(?:function|def|fun|func)\s{1,4}\w{1,60}\s{0,4}\(([^(){}\n]{0,250})$/u.exec(before)?.[1];
  const given = parameters !== undefined && /user|login|account/iu.test(parameters) && !parameters.includes(account);
  const connected =
    /(?:\b(?:mysql|pg|mssql|oracledb)\w*\.\w+|[cC]onnect\w*|Pool|Client|Sequelize|knex|DataSource)\s{0,4}\(\s{0,8}\{?[^(){}]*$/u.test(
      before,
    ) ||
    /\b(?:db|database|mysql|pg|conn)\w{0,40}\s{0,4}[:=]\s{0,4}\{[^(){}]*$|\bhost(?:name)?["']?\s{0,4}:\s{0,4}["'][\w.-]+["'][^(){}]*$/iu.test(
      before,
    );
  // What a form starts with is filled in by whoever uses it.
  const owner = connected || device !== undefined || !isInFormRecord(text, start, path) ? { account } : {};
  return [
    {
      kind: 'password',
      key,
      value: '',
      ...owner,
      reading: 'program',
      ...(device === undefined ? {} : { product: device.product }),
      ...(connected || device !== undefined ? { connected: true as const } : {}),
      ...(given || asksInstead(text, key) || isBlankHash(text, start, path) ? { sample: true as const } : {}),
      ...(comment ? { comment: true as const } : {}),
    },
  ];
}

/** Whether a blank password is asked for twice beside it: what a form starts with. */
function isForm(text: string, start: number): boolean {
  return /(?:\b|_)(?:confirm|repeat|retype)\w{0,20}["']?\s{0,4}[:=]\s{0,4}(?:''|"")/iu.test(
    text.slice(Math.max(0, start - 200), start + 200),
  );
}

/** Whether a quoted word is what a condition chooses, and no key: `ok ? "pass" : "fail"`. */
function isArm(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  if (!/\?\s{0,8}["'\x60]$/u.test(before) || !/^["'\x60]\s{0,8}:/u.test(text.slice(end, end + 10))) return false;
  // What is chosen for a password is one.
  return !/(?:pass(?:word|wd|phrase)?|pwd|secret)\w{0,20}["'\]]{0,2}\s{0,4}(?::|=>?)[^=>][^?;{}\n]{0,120}\?\s{0,8}["'\x60]$/iu.test(before);
}

/** A line of documentation that shows what somebody types: `>>> f('x')`, `iex> f("x")`. */
function prompted(text: string, offset: number): boolean {
  return /^\s{0,80}(?:>>>|\.\.\.>?|iex(?:\(\d{0,4}\))?>|irb(?:\([^)]{0,20}\))?[\d:]{0,8}>)\s/u.test(lineBefore(text, offset) ?? '');
}

const pageTemplate = /\.(?:twig|erb|phtml|ctp|cshtml|razor|ejs|haml|jsp)$/iu;

/** Markup that is shown as a text, a table of names or of texts, and PHP's `'password' => 'password'`, which names a field. */
function namesField(text: string, { start, end, value, path }: { start: number; end: number; value: string; path: string }): boolean {
  if (isKeyOfRecords(text, { start, end, value }) || isMappedToItself(text, { start, end, value }) || isOfReply(text, start)) return true;
  if (lineBefore(text, start)?.includes('&lt;') === true || isOfFields(text, start, value)) return true;
  if (hasAccount(text, start)) return false;
  if (isOfNames(text, { start, end, value }) || isOfTexts(text, { start, value })) return true;
  // A field of a form in a template of a page: `form.password('password')`.
  if (pageTemplate.test(path) && /^pass(?:word|wd)$/iu.test(value) && !/^\s{1,8}=\s{1,8}["']/u.test(text.slice(end, end + 20))) return true;
  if (isOfExamples(text, start) || isOfChoice(text, start)) return true;
  const key = text.slice(start, end);
  return key.toLowerCase() === value.toLowerCase() && path.endsWith('.php') && /^['"]\s{0,8}=>/u.test(text.slice(end, end + 12));
}

function nameAround(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start > 0 && from - start < 80 && isName(text.charCodeAt(start - 1))) start -= 1;
  while (end < text.length && end - to < 80 && isName(text.charCodeAt(end))) end += 1;
  return [start, end];
}
