import { isPublishedPair } from '../defaults.ts';
import { isAnybody } from '../judge-place.ts';
import { deviceNamedIn, productOf } from '../products.ts';
import { publishedPasswords } from '../published.ts';
import { lineBefore } from '../place.ts';
import { hasAccount, hasLogin } from './names.ts';

/** What stands beside a literal: an account or something to connect to with a value that is one of a machine (`connected`), or less than that (`hinted`). */
export type Beside = { readonly connected?: true; readonly hinted?: true };

interface At {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** Looks at the line of a name and at four lines before and behind it. `end`: where the name ends. */
export function besideOf(text: string, at: At): Beside {
  const { start, value } = at;
  if (isFieldBesideFields(text, at)) return {};
  if (hasAccount(text, start) || hasLogin(text, start)) return { connected: true };
  const near = settingsNear(text, start);
  if (near.some((name) => !field.test(name) && isMachine(name))) return { connected: true };
  if (isWordItself(text, at)) return { hinted: true };
  if (chosen.test(value) && (isSet(text, at) || isCompared(text, at))) return { hinted: true };
  if (!plainly.test(value)) return {};
  const told = near.some((name) => isOwner(name)) || isSet(text, at) || isCompared(text, at) || isOfConnection(text, start);
  return told ? { hinted: true } : {};
}

/** The word for a password beside the words for an account and, where they are on its line, for what it connects to: `database="db", username="user", password="passwd"`. */
function isFieldBesideFields(text: string, { start, value }: At): boolean {
  if (!/^(?:pass(?:word|wd)?|pwd|passwd)$/u.test(value)) return false;
  const accounts = accountsNear(text, start);
  return (
    accounts.length > 0 &&
    accounts.every((name) => /^user(?:_?(?:name|id))?$/iu.test(name)) &&
    valuesOf(linesNear(text, start), targetForms).every(
      (name) => field.test(name) || /^(?:db|host(?:_?(?:url|name))?|db_?url|server_?url)$/u.test(name),
    )
  );
}

/** An account of a database by its own name: `db_user`. */
const ofTheSame = /\b(?:db|database|mysql|pg|pgsql)_?(?:user|login|account|uid)/iu;

/** The well-known account that is set beside a name: `$user = 'root'; $password = '';`. */
export function knownAccountBeside(text: string, { start, key }: { readonly start: number; readonly key: string }): string | undefined {
  // `db_password` beside `'username' => 'admin'`: what administers the application is no account of the database.
  const ofDatabase = /^(?:db|database|mysql|pg|pgsql)_/iu.test(key) && !ofTheSame.test(linesNear(text, start));
  return accountsNear(text, start).find(
    (name) =>
      (ofDatabase ? /^(?:root|sa|postgres|sys|system)$/iu : /^(?:root|sa|admin|administrator|postgres|sys|system)$/iu).test(name) &&
      publishedPasswords(name.toLowerCase()).length > 0,
  );
}

/** The same, and what comments say does not count. */
export function knownAccountInForce(text: string, at: { readonly start: number; readonly key: string }): string | undefined {
  const account = knownAccountBeside(text, at);
  if (account === undefined) return undefined;
  const from = Math.max(0, at.start - reach);
  const around = text.slice(from, at.start + reach);
  const shown = around.replaceAll(/^[ \t]{0,40}(?:#(?=[\s#!])|\/\/|--[ \t])[^\n]{0,300}/gmu, (line) => ' '.repeat(line.length));
  return shown === around ? account : knownAccountBeside(shown, { ...at, start: at.start - from });
}

/** The account beside a blank password of which the device that the text names has none: `{'device_type': 'alaxala_ax', 'username': 'operator', 'password': ''}`. */
export function deviceAccountBeside(text: string, start: number): { account: string; product: string } | undefined {
  const accounts = accountsNear(text, start);
  const product = accounts.length === 0 ? undefined : deviceNamedIn(text);
  const pairs = product === undefined ? [] : (productOf(product)?.pairs ?? []);
  const account = accounts.find((name) => pairs.some(([owner, password]) => password === '' && owner.toLowerCase() === name.toLowerCase()));
  return account === undefined || product === undefined ? undefined : { account, product };
}

/** `cmo.setName('weblogic')` of WebLogic's scripts and `create('weblogic', 'User')`: the name of an account only where the password beside it is its default. */
const namedForms = [/\.setName\([ \t]{0,8}["']([^"'\n]{1,60})["'][ \t]{0,8}\)/gu, /\/User\/([\w.-]{1,60})["']/gu];

/** The account beside a literal of which it is the published default. */
export function accountOfDefault(text: string, start: number, value: string): string | undefined {
  // A word for a password is that of a field as often.
  if (!/[\p{L}\d]/u.test(value) || /^(?:pass|pwd|secret)/iu.test(value)) return undefined;
  return valuesOf(linesNear(text, start), [...accountForms, ...namedForms]).find(
    (name) => !field.test(name) && isPublishedPair(name, value),
  );
}

/** Whether the account beside a literal is anybody's and so is the literal: `someuser` with `somepass`. */
export function standsForAnybody(text: string, { start, value }: At): boolean {
  const accounts = accountsNear(text, start);
  if (accounts.some((name) => isAnybody(name, value))) return true;
  // `DB_PASSWORD` is not that of `FTP_USER`.
  const key = /^[\w$.-]{0,80}/u.exec(text.slice(start, start + 80))?.[0] ?? '';
  return !/db|database|sql|ldap|smtp|mail|admin|root|mqtt/iu.test(key) && isAnonymous(text, { start, value, accounts });
}

/** Whether a program reaches something as anybody does: `anonymous` with an address of mail, and with the words for it where a host stands beside them (RFC 1635). */
function isAnonymous(
  text: string,
  { start, value, accounts }: { readonly start: number; readonly value: string; readonly accounts: readonly string[] },
): boolean {
  if (accounts.length === 0 || !accounts.every((name) => name === 'anonymous')) return false;
  if (/^[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){0,4}\.[a-z]{2,12}$/u.test(value)) return true;
  return (
    /^(?:anonymous|guest|ftp|password)$/u.test(value) && valuesOf(linesNear(text, start), targetForms).some((name) => name.includes('.'))
  );
}

/** A password that somebody thought of, as far as a word tells: no capital at its start, and no name of a password. */
const plainly = /^(?!.*(?:[Pp]ass|PASS|[Pp]wd|PWD|[Ss]ecret|SECRET|[Cc]redential))[\p{Ll}\d][\p{L}\d!@#$%^&*_-]{2,63}$/u;

/** A word as a value that a variable is set to or compared with: there it may be a name of a person, and hold a word for a password. */
const chosen = /^(?!(?:password|secret)$)\p{Lu}?\p{Ll}{4,32}$/u;

const account = String.raw`(?:user(?:[_-]?(?:name|id))?|uid|login(?:[_-]?id)?|account(?:[_-]?name)?|e?[_-]?mail(?:[_-]?address)?)`;
const target = String.raw`(?:host(?:[_-]?name)?|server(?:[_-]?name)?|dsn|addr(?:ess)?|db[_-]?name|data[_-]?(?:base|source)|jdbc[_-]?url|db[_-]?url|role)`;
const quoted = String.raw`["'\x60]([^"'\x60\n]{1,100})["'\x60]`;
const assigned = (names: string): RegExp =>
  new RegExp(
    String.raw`(?:\b|_|(?<=[a-z\d])(?=[A-Z]))${names}["'\x60]?\]?(?:[ \t]{1,8}As[ \t]{1,8}String)?[ \t]{0,20}(?:=>|:=|={1,3}|:)[ \t]{0,20}${quoted}`,
    'giu',
  );
const called = (names: string): RegExp =>
  new RegExp(
    String.raw`(?:\.|->)(?:set|with|and)?_?${names}\([ \t]{0,8}${quoted}[ \t]{0,8}\)|["']${names}["'][ \t]{0,8},[ \t]{0,8}${quoted}[ \t]{0,8}[,)]`,
    'giu',
  );
const compared = new RegExp(
  String.raw`${quoted}\.equals\([ \t]{0,8}\w{0,20}(?:id|${account})[ \t]{0,8}\)|\b\w{0,20}(?:id|${account})(?:\.(?:equals\([ \t]{0,8}|Text[ \t]{0,8}={1,3}[ \t]{0,8})|["']?\]?[ \t]{0,8}={2,3}[ \t]{0,8})${quoted}`,
  'giu',
);
const accountForms = [assigned(account), called(account), compared];
const targetForms = [assigned(target), called(`(?:${target}|url)`)];

/** The words that only name a field, in whatever spelling. */
const field =
  /^(?:\w*[_. -])?(?:user(?:[_-]?(?:name|id))?|name|login|account|(?:e-?)?mail|uid|role|text|string|str|input|required|nullable|label|field|host(?:[_-]?name)?|server(?:[_-]?name)?|database|db[_-]?name|dsn|url)$/iu;

function valuesOf(lines: string, forms: readonly RegExp[]): string[] {
  return forms.flatMap((form) => [...lines.matchAll(form)].map(([, first, second]) => first ?? second ?? ''));
}

function accountsNear(text: string, start: number): string[] {
  return valuesOf(linesNear(text, start), accountForms);
}

function settingsNear(text: string, start: number): string[] {
  return valuesOf(linesNear(text, start), [...accountForms, ...targetForms]);
}

const reach = 400;

/** The line of an offset, four before it and four behind it, as far as they are near. */
function linesNear(text: string, start: number): string {
  const before = text
    .slice(Math.max(0, start - reach), start)
    .split('\n')
    .slice(-5)
    .join('\n');
  return (
    before +
    text
      .slice(start, start + reach)
      .split('\n')
      .slice(0, 5)
      .join('\n')
  );
}

/** The same before it only. */
function linesBefore(text: string, start: number): string {
  return text
    .slice(Math.max(0, start - reach), start)
    .split('\n')
    .slice(-5)
    .join('\n');
}

/** A name of a machine, an account of one, an address. */
function isMachine(name: string): boolean {
  return (
    /^[a-z\d][a-z\d_.@:/?=&-]*$/u.test(name) &&
    !/user|name|login|account|mail(?!\.)|field|label|text|string|(?<!local)host$/u.test(name.replace(/^[\w.-]+@/u, ''))
  );
}

/** A name of a person or of an account in other letters: `Kanri`, `shop_user`. */
function isOwner(name: string): boolean {
  return (
    /^[A-Za-z\d][\w.@-]*$/u.test(name) && (!/user|name|login|account|mail$|field|label|text/iu.test(name) || /^[a-z]+_user$/u.test(name))
  );
}

/** What a name may follow in a statement that sets it: a declaration, the object it belongs to, the bracket or comma of named arguments. */
const declared =
  /(?:^|[;{}(,\n])[ \t]*(?:(?:#define|\[string\]|[A-Za-z_][\w:.]{0,40}(?:<[^<>]{0,30}>)?(?:\[\])?)[ \t*&]{1,8}|@|\$|\[string\]){0,7}(?:(?:\$?(?:this|self|me|base)|[\w$]{1,30})(?:\.|->|::)\$?){0,3}@?$/iu;

/** Names under which a program keeps words of its own, and no password. */
const ofNames =
  /(?:^|[_.>-]|(?<=[a-z]))(?:type|icon|field|param(?:eter)?|key|name|label|msg|message|error|err|view|page|action|route|event|state|mode|grant|cmd|command|col(?:umn)?|attr(?:ibute)?|prop(?:erty)?|header|text|hint|title|path|url|tag|input|form|style|class|format|algo(?:rithm)?|method|kind|step|rule|node|element|tab|menu|help|i18n|lang|opt(?:ion)?|arg|flag|env|var|const|test|example|sample|demo|dummy|mock|fake|prefix|suffix)(?=[_.>-]|[A-Z]|pass|pwd|$)/iu;

/** Whether a statement sets the name to the literal: `private String password = "x"`, `$this->password = 'x'`, `connect(password='x')`. */
function isSet(text: string, { start, end }: Pick<At, 'start' | 'end'>): boolean {
  const before = lineBefore(text, start);
  if (before === null || !setting.test(text.slice(end, end + 60))) return false;
  const statement = declared.exec(before)?.[0];
  return statement !== undefined && !ofNames.test(statement.replace(/^[\s;{}(,]+/u, '')) && !ofNames.test(text.slice(start, end));
}

/** What stands between a name and the literal that it is set to. */
const setting =
  /^["'\]]{0,2}(?::[ \t]{0,4}[\w?|<>&' ]{1,30})?(?:[ \t]{1,8}As[ \t]{1,8}String|[ \t]{1,4}string)?[ \t]{0,20}(?:\{[^{}\n]{1,30}\}[ \t]{0,8})?(?:=(?![=>])|:=)|^[ \t]{1,20}["']/iu;

/** What somebody may answer where a password is asked for, and is none: `if password == "skip"`. */
const answer = /^(?:skip|prompt|ask|quit|exit|cancel|abort|generate|random|auto|keep|same|unchanged|stdin|empty|none|null|unset)$/u;

/** Whether a password is compared with the literal. `pass` alone is also a step of work. */
function isCompared(text: string, { start, end, value }: At): boolean {
  if (answer.test(value)) return false;
  const key = text.slice(start, end);
  if (ofNames.test(key) || (/^pass$/u.test(key) && !/["']$/u.test(text.slice(start - 1, start)))) return false;
  if (
    /^["'\]]{0,3}\)?[ \t]{0,4}(?:\.[tT]ext|\.[vV]alue)?[ \t]{0,8}(?:(?:={2,3}|<>)[ \t]|={2,3}["']|\.(?:equals|Equals)\()|^\.[tT]ext[ \t]{0,4}=/u.test(
      text.slice(end, end + 40),
    )
  )
    return true;
  return /["'][ \t]{0,4}(?:={2,3}|\.(?:equals|Equals)\()[ \t]{0,4}[\w$.>-]{0,60}$/u.test(lineBefore(text, start) ?? '');
}

/** Whether a name that says nothing of an owner is declared as a constant for others: C#'s `public const string`, Dart's and Swift's `static`, a case, C++'s `kPassword`. */
function isConstantName(key: string, before: string): boolean {
  if (/^k(?:Password|Passwd|Pwd|Secret)$/u.test(key)) return true;
  return (
    /^(?:password|passwd|pwd|secret)$/iu.test(key) &&
    /(?:\b(?:public|internal)\s+const\s+string\s+|\bstatic\s+(?:const|let)\s+(?:String\s+)?|^\s*case\s+)$/u.test(before)
  );
}

/** The word for a password as the value of a variable: no constant is called so that only names a setting, unless it says whose it is and none beside it is a name. */
function isWordItself(text: string, at: At): boolean {
  if (
    !/^(?:password|secret|pass|pwd)$/u.test(at.value) ||
    !(isSet(text, at) || (isHeld(linesBefore(text, at.start)) && !namesBeside(text, at.start)))
  )
    return false;
  const key = text.slice(at.start, at.end);
  if (isConstantName(key, lineBefore(text, at.start) ?? '')) return false;
  if (!/^[A-Z\d_]+$/u.test(key)) return true;
  // `PASSWORD_KIND_PASSWORD`: one of several kinds.
  return (
    /^[A-Z\d_]+_PASS(?:WORD|WD)?$/u.test(key) &&
    !/^PASS(?:WORD|WD)?_(?:KIND|TYPE|MODE|METHOD|STYLE|STATE)_PASS/u.test(key) &&
    !namesBeside(text, at.start)
  );
}

const entry = /([A-Za-z_]\w{0,60})["']?[ \t]{0,8}(?:=>|[=:,])[ \t]{0,8}["']([A-Za-z][\w.-]{0,60})["']/gu;

/** `hive.s3.path`: a name of a setting, where no address is meant. */
const dotted = /^[a-z][\w-]*(?:\.[\w-]+)+$/u;

/** Whether another entry beside it is a name of a setting: `DB_USER = "user"`, `DB_URL = "db.url"`. */
function namesBeside(text: string, start: number): boolean {
  const bare = (name: string) => name.toLowerCase().replace(/[^a-z\d]/gu, '');
  return [...linesNear(text, start).matchAll(entry)].some(
    ([, key = '', value = '']) =>
      (dotted.test(value) && /secret|pass|key$/u.test(value)) ||
      (!/pass|pwd|secret/iu.test(key) && value.length > 2 && (bare(key).endsWith(bare(value)) || bare(value).endsWith(bare(key)))),
  );
}

const variable = new RegExp(
  String.raw`(?:\b|_)${account}["'\x60]?\]?[ \t]{0,20}(?:=>|:=|=|:)[ \t]{0,20}(?:(?:process\.)?env\b|os\.|ENV\b|System\.|[A-Z][A-Z_\d]{2,}\b)|\b(?:db_?)?(?:host(?:name)?|port|database|db_?name|driver|dialect|charset|sslmode|data_?source)["'\x60]?\]?[ \t]{0,20}(?:=>|:=|=(?!=)|:)`,
  'iu',
);
const holder =
  /\b\w{0,40}(?:db|database|conf(?:ig)?|cfg|cred(?:ential)?s?|auth|conn(?:ection)?|settings?|environment|options|opts|redis|mongo|mail|smtp|login|user|admin|account|ds|dataSource)(?:\w{0,10})?["']?(?:[ \t]{0,4}:[ \t]{0,4}\w{1,40})?[ \t]{0,8}(?::=|=>|=|:)?[ \t]{0,8}(?:new[ \t]{1,4})?(?:[\w.:]{1,60}[ \t]{0,4})?[({[]{1,2}[^(){}[\]]{0,200}$/iu;

/** Whether a name stands in a record or call that is named after an account or a connection. The body of a class is none. */
function isHeld(before: string): boolean {
  return (
    (holder.test(before) || /\breturn[ \t]{0,4}(?:\[|array\()[^()[\]]{0,200}$/u.test(before)) &&
    !/\b(?:class|interface|enum|struct|function|func|def|void|trait|module|namespace|object|record)[ \t(]/u.test(before)
  );
}

/** Whether the account comes from elsewhere, or where to connect stands beside it, or the record is called so: `user: process.env.DB_USER`, `db = { password: 'x' }`. */
function isOfConnection(text: string, start: number): boolean {
  const before = lineBefore(text, start) ?? '';
  return (
    variable.test(linesNear(text, start)) ||
    isHeld(linesBefore(text, start)) ||
    /\bupdate\s{1,4}[\w.`"[\]]{1,60}\s{1,4}set\s[^;]{0,200}$/iu.test(before)
  );
}
