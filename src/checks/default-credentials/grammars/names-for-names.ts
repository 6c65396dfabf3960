import { entriesBeside, type NamedLiteral } from './entries-beside.ts';

/** Whether a literal is a name that a program has for something else: of another setting, of a field, of a column, of a test that was passed. */
export function isNameForName(text: string, at: NamedLiteral): boolean {
  return (
    isPath(text, at) ||
    isOfNewNames(text, at) ||
    isOfItself(text, at) ||
    isOfParameters(text, at) ||
    isTwiceAsked(text, at) ||
    isOfFields(text, at) ||
    isOfColumns(text, at) ||
    isOfResults(text, at) ||
    isBeginning(text, at) ||
    isOfAnybody(text, at) ||
    isOfType(text, at)
  );
}

/** Characters to each side in which the other entries are looked for. */
const reach = 700;

/** A key and its word: `'a' => 'b'`, `a: "b"`, `put("a", "b")`, `const string A = "b"`, `#define A "b"`. */
const entries = /([A-Za-z_][\w.-]{0,60})["'`]?\]?[ \t]{0,20}(?:=>|:=|=|:|,|[ \t])[ \t]{0,20}["'`]([^"'`\n]{1,80})["'`]/gu;

const othersOf = (text: string, at: NamedLiteral) => entriesBeside(text, at, { form: entries, reach });

const wordOfPassword = /^(?:pass(?:word|wd|phrase)?|pwd|pw|secret)$/u;

/** The words of a name in lower case. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/gu, '$1_$2')
    .toLowerCase()
    .split(/[^a-z\d]+/u)
    .filter((word) => word !== '');
}

const snakeOf = (name: string): string => wordsOf(name).join('_');

/** Where a setting lies, among others that lie in the same place: `'header_admin_password' => 'egw_info/server/'`, `'db_pass' => 'egw_domain/@/'`. */
function isPath(text: string, at: NamedLiteral): boolean {
  if (!/^[a-z_]{3,40}(?:\/(?:[a-z_]{2,40}|@)){1,6}\/?$/u.test(at.value)) return false;
  const first = at.value.slice(0, at.value.indexOf('/') + 1);
  return othersOf(text, at).filter(({ value }) => value.startsWith(first)).length >= 3;
}

/**
 * The new name of a setting in a table of new names: its words in three and more that end in one for a password, one of them also in the key, and so are three others that
 * begin alike (`'imapAdminPW' => 'acc_imap_admin_password'` beside `'imapType' => 'acc_imap_type'`).
 */
function isOfNewNames(text: string, at: NamedLiteral): boolean {
  if (!/^[a-z]+(?:_[a-z]+){2,}$/u.test(at.value) || !wordOfPassword.test(wordsOf(at.value).at(-1) ?? '')) return false;
  const first = at.value.slice(0, at.value.indexOf('_') + 1);
  const shares = (key: string, value: string) =>
    wordsOf(value).some((word) => word.length > 2 && !wordOfPassword.test(word) && wordsOf(key).includes(word));
  if (!shares(text.slice(at.start, at.end), at.value)) return false;
  const alike = othersOf(text, at).filter(({ key, value }) => /^[a-z_]+$/u.test(value) && value.startsWith(first) && shares(key, value));
  return alike.length >= 3;
}

/** Keys whose values are never their own name where something is connected to. */
const neverItself = /(?:ur[li]|port|e?mail|address|prefix|first_?names?|last_?name|type|limit)$/iu;

/** A field that is called by its own name among others that are: `{ email: 'email', password: 'password', port: 'port' }`, `put("password", "password")`. */
function isOfItself(text: string, at: NamedLiteral): boolean {
  if (snakeOf(text.slice(at.start, at.end)) !== snakeOf(at.value)) return false;
  const own = othersOf(text, at).filter(({ key, value }) => snakeOf(key) === snakeOf(value));
  return own.length >= 3 && own.filter(({ key }) => neverItself.test(key)).length >= 2;
}

/** The word of a parameter that a setting is handed to, where that of an address is a bare word as well: `{'proxy_password': 'password', 'proxy_url': 'proxy'}`. */
function isOfParameters(text: string, at: NamedLiteral): boolean {
  if (!wordOfPassword.test(at.value)) return false;
  const stem = /^(\w{2,30}_)(?:password|passwd|pwd|pass)$/u.exec(text.slice(at.start, at.end))?.[1];
  if (stem === undefined) return false;
  const own = othersOf(text, at).filter(({ key }) => key.startsWith(stem));
  return own.length >= 2 && own.every(({ value }) => /^[a-z]{3,12}$/u.test(value)) && own.some(({ key }) => /ur[li]$/u.test(key));
}

/** The field of a form that has another one to type the same again: `DESIRED_PASS = "desiredpassword"`, `DESIRED_PASS_CONFIRM = "desiredpasswordConfirm"`. */
function isTwiceAsked(text: string, { start, end, value }: NamedLiteral): boolean {
  if (!/^[a-z][A-Za-z_]{3,40}$/u.test(value)) return false;
  const around = text.slice(Math.max(0, start - reach), end + reach);
  return ['Confirm', '_confirm', 'Confirmation', '_confirmation', 'Repeat', '_repeat', 'Again', '_again'].some(
    (ending) => around.includes(`"${value}${ending}"`) || around.includes(`'${value}${ending}'`),
  );
}

/** A short word with the number of its constant among constants of fields of a form: `HR_PASSWORD1 "pwd1"` beside `HR_ADD_USER "add_user"`. */
function isOfFields(text: string, at: NamedLiteral): boolean {
  const key = text.slice(at.start, at.end);
  const [, prefix = '', number = ''] = /^([A-Z]{2,12}_)(?:[A-Z]+_)?(?:PASS(?:WORD|WD)?|PWD|PW)(\d?)$/u.exec(key) ?? [];
  if (prefix === '' || !new RegExp(`^(?:pass(?:word|wd)?|pwd|pw)${number}$`, 'u').test(at.value)) return false;
  const own = othersOf(text, at).filter((other) => other.key.startsWith(prefix));
  const named = own.filter((other) => /_/u.test(other.value) && other.key.slice(prefix.length).toLowerCase() === other.value);
  return own.length >= 3 && named.length >= 2;
}

/** The name of a column among those of others: `const string Password = "pop3_password"` beside `const string SizeLast = "size_last"`. */
function isOfColumns(text: string, at: NamedLiteral): boolean {
  const own = snakeOf(text.slice(at.start, at.end));
  if (!/^[a-z\d]+(?:_[a-z\d]+)+$/u.test(at.value) || !at.value.endsWith(`_${own}`)) return false;
  const named = othersOf(text, at).filter(({ key, value }) => /^[a-z]+(?:_[a-z]+)+$/u.test(value) && snakeOf(key) === value);
  return named.length >= 3;
}

/** The test that a message passed, where the same call says of others that they failed: `results.add(this, { pass: 'mail_from' })`, `results.add(this, { fail: … })`. */
function isOfResults(text: string, { start, end, value }: NamedLiteral): boolean {
  if (text.slice(start, end) !== 'pass' || !/^[a-z][a-z_.-]*$/u.test(value)) return false;
  const opening = /([\w.]{3,60}\((?:[\w.]{1,40}\s{0,4},\s{0,4})?\{\s{0,4})$/u.exec(text.slice(Math.max(0, start - 120), start))?.[1];
  if (opening === undefined || !/^["'`]\s{0,4}[,}]/u.test(text.slice(end, end + 120).split(value, 2)[1] ?? '')) return false;
  const around = text.slice(Math.max(0, start - 3 * reach), end + 3 * reach);
  return ['fail', 'skip'].some((word) => around.includes(`${opening}${word}:`));
}

/** What a password begins with, and more of it is not compared: `strncmp($password, 'def', 3)`, PHP's `str_starts_with($password, 'def')`. */
function isBeginning(text: string, { start, end, value }: NamedLiteral): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (/\bstr_starts_with\(\s{0,4}\$?$/u.test(before)) return value.length < 8;
  if (!/\bstrn(?:case)?cmp\(\s{0,4}[$&*]?$/u.test(before)) return false;
  const length = /^\s{0,4},\s{0,4}["'][^"'\n]{1,40}["']\s{0,4},\s{0,4}(\d{1,2})\s{0,4}\)/u.exec(text.slice(end, end + 80))?.[1];
  return length !== undefined && Number(length) <= value.length && value.length <= 4;
}

/** What FTP takes from anybody: an address of mail for `anonymous` (RFC 1635). */
function isOfAnybody(text: string, { start, end, value }: NamedLiteral): boolean {
  if (!/^[\w.+-]{1,64}@[\w.-]{1,100}$/u.test(value)) return false;
  const around = text.slice(Math.max(0, start - 300), end + 300);
  const stem = /^(\w{0,40})PASS(?:WORD|WD)?$/u.exec(text.slice(start, end))?.[1];
  const anonymous = [...around.matchAll(/#define[ \t]{1,8}(\w{0,40})USER(?:NAME)?[ \t]{1,20}"anonymous"/gu)];
  if (/@example\.(?:com|org|net)$/u.test(value) && anonymous.some(([, own]) => own === stem)) return true;
  return /ftp/iu.test(text.slice(start, end)) && /user(?:name)?["']?\s{0,4}(?:=>|[:=])\s{0,4}["']anonymous["']/iu.test(around);
}

/** The only word that a field may be, which a library is told twice: `type: literal("password").default("password")`. */
function isOfType(text: string, { start, end, value }: NamedLiteral): boolean {
  if (text.slice(start, end) !== value) return false;
  const behind = /^["'`]\)\.default\(["'`](\w{1,40})["'`]\)/u.exec(text.slice(end, end + 60))?.[1];
  return behind === value && /\btype["']?\s{0,4}:\s{0,4}[\w$.]{1,40}\(["'`]$/u.test(text.slice(Math.max(0, start - 60), start));
}
