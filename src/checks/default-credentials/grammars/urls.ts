import { productOfSigns } from '../products.ts';
import { commented, lineBefore, lineIndex, type Place } from '../place.ts';
import { notInForce } from './not-in-force.ts';
import { endsLine } from './names.ts';
import { isInSentence } from './other-uses.ts';
import { isLink, isShown } from './shown.ts';
import { nearWords, type Near, type WordPlaces } from '../word-places.ts';

// Every repetition is bounded: a megabyte on one line costs a megabyte's time.
const userinfo =
  /:\/\/((?:[^\s/:@"'<>`\\|$]|\$\{[\w.-]{1,20}:[\w.-]{1,60}\}|\$(?!\{[\w.-]{1,20}:[\w.-]{1,60}\})){0,80}):([^\s@/"'<>`\\]{1,128})@(?=[\w[${%.-])/uy;
const scheme = /(?:^|[^a-z0-9])([a-z][a-z0-9+.-]{1,20})$/iu;
const oracle = /jdbc:oracle:(?:thin|oci):([^\s/@"'<>]{1,64})\/([^\s@"'<>]{1,128})@/giu;
// `user:password@tcp(host)/db`, the addresses of Go's MySQL driver (https://github.com/go-sql-driver/mysql#dsn-data-source-name).
const goAddress = /@(?:tcp|unix)\(/gu;
const goUser = /(?<![\w/.:-])([\w.-]{1,40}):([^\s"'`@:/]{1,80})$/u;
/** Characters of the longest {@link goUser}, and one more. */
const longestGoUser = 122;
const parameter = /[;?&"' ](?:password|pwd)\s{0,2}=\s{0,2}([^;&"'\s<>]{0,128})(?=[;&"'\s<>]|$)/giu;
// https://www.rfc-editor.org/rfc/rfc2606
const reserved =
  /(?:^|\.)example(?:\.(?:com|org|net|jp|co\.jp))?$|\.(?:test|invalid)$|(?:^|\.)acme\.(?:com|org)$|^(?:host(?:name)?|server|domain|site|your[-_.]?\w*|my[-_]?(?:host|server)|my\.(?:proxy|host|server|registry|domain|company)|foo|bar|some[-_]?host|remote[-_]?host|proxy[-_]?host)$/iu;
// `user:password@`: the words for what is to be put there.
const namesUser = /^(?:user(?:name|id)?|usr|login|name|foo|me|my[-_]?user(?:name)?|your[-_]?\w{0,20})$/iu;
const namesPassword = /^(?:pass(?:word|wd)?|pwd|pw|secret|bar|my[-_]?pass(?:word)?|your[-_]?\w{0,20}|p@ss(?:word)?)$/iu;
// Constants for both: `ses+api://ACCESS_KEY:SECRET_KEY@default` (https://symfony.com/doc/current/mailer.html).
const constants = /^(?:ACCESS_)?KEY:(?:[A-Z]+_)?(?:KEY|SECRET|TOKEN|DOMAIN)$/u;
const account = /(?:^|[;?&"' ])(?:user id|userid|username|user|uid)\s{0,2}=\s{0,2}([^;&"'\s<>]{1,64})/iu;

// A directive of a format or a placeholder of a template: the value comes from elsewhere, and no text tells from where.
const format = /^(?:%[+#]?[sdvqwx@]|%\(\w{1,40}\)s|%%\w{1,40}%%|\{\w{0,40}\}|\?|:\w{1,40})$/u;

/** Whether a text has an address with a user and a password. */
export function holdsUserinfo(text: string): boolean {
  for (let from = text.indexOf('://'); from !== -1; from = text.indexOf('://', from + 3)) {
    userinfo.lastIndex = from;
    if (userinfo.test(text)) return true;
  }
  return false;
}

/** Which addresses may stand in a text. */
export interface AddressSigns {
  readonly userinfo: boolean;
  readonly parameters: boolean;
  readonly goAddresses: boolean;
  readonly oracleAddresses: boolean;
  readonly places: WordPlaces;
}

/** Credentials inside URLs, JDBC addresses and connection strings, anywhere in a text that has their `signs`. */
export function addressPlaces(
  text: string,
  signs: AddressSigns,
  { program, path }: { readonly program: boolean; readonly path: string },
): Place[] {
  const near = nearWords(text, ['password', 'pwd'], signs.places);
  if (!signs.parameters && !signs.goAddresses && !signs.userinfo && !signs.oracleAddresses) return [];
  const lineOf = lineIndex(text);
  // Each pass asks for growing offsets.
  const asking = (): At => {
    const documented = notInForce(text, path, true);
    return (offset) => ({
      line: lineOf(offset),
      ...(documented(offset) || commented(text, offset) || (program && isRemark(text, offset, path)) ? ({ comment: true } as const) : {}),
      ...([described, describedUrl].some((form) => form.test(lineBefore(text, offset) ?? '')) ? ({ sample: true } as const) : {}),
    });
  };
  return [
    ...(signs.userinfo ? userinfoPlaces(text, path, asking()) : []),
    ...(signs.oracleAddresses ? oraclePlaces(text, asking()) : []),
    ...(signs.goAddresses ? goPlaces(text, asking()) : []),
    ...(signs.parameters ? parameterPlaces(text, { near, at: asking(), program, notebook: path.endsWith('.ipynb') }) : []),
  ];
}

/** Whether an address of a program stands in a comment that ends its line (`dsn: String, // postgres://shop:x@db1`), or in one that the program writes (`"#dsn=…"`). */
function isRemark(text: string, offset: number, path: string): boolean {
  if (/["'`][#;][ \t]{0,4}[A-Za-z][\w.]*[ \t]{0,4}=[^"'`]*$/u.test(lineBefore(text, offset + 1) ?? '')) return true;
  return /(?:^|[\s;{}),])(?:\/\/[\s/!]|#\s)/u.test(lineBefore(text, offset) ?? '') && endsLine(text, offset, path);
}

/** The line of an offset, and whether it is commented out. */
type At = (offset: number) => Pick<Place, 'line' | 'comment' | 'sample'>;

/** A line that describes a setting and does not set it. */
const described =
  /^\s{0,80}(?:-\s{1,4})?["']?(?:ui:|docs::)?(?:placeholder|examples?|x-example|description|help|hint|usage)["']?\s{0,4}[:=]|\s:?(?:placeholder|hint)=(?:\{["'`]?|["'])[^"'`\n]*$/iu;

/** The same by a name in two words: `exampleUrl: "…"`, `"streamUrlPlaceholder": "…"`. And the name of a test with what it is given: `"::test_parse[https://u:p@host]": 0.1`. */
const describedUrl =
  /^\s{0,80}["']?(?:[a-z]\w{0,30}(?:Url|Uri|Address)Placeholder|example(?:Url|Uri|Address))["']?\s{0,4}[:=]|\.py::(?:\w{1,80}::)?test\w{0,80}\[[^[\]"\n]{0,200}$/u;

/** `scheme://user:password@host` (RFC 3986, section 3.2.1). */
function userinfoPlaces(text: string, path: string, at: At): Place[] {
  const places: Place[] = [];
  for (let from = text.indexOf('://'); from !== -1; from = text.indexOf('://', from + 3)) {
    userinfo.lastIndex = from;
    const match = userinfo.exec(text);
    const before = match === null ? null : scheme.exec(text.slice(Math.max(0, from - 24), from));
    if (match === null || before === null) continue;
    // Coordinates of an artifact: `maven://group:artifact:@version@`.
    const [whole, user = '', password = ''] = match;
    if (before[1] === 'maven' && password.endsWith(':')) continue;
    // A class of characters of an expression: `https://([[:alnum:]_:]+)@github.com`.
    if (/[[\]]/u.test(user) && /[[\]]/u.test(password)) continue;
    const end = from + whole.length;
    const host = text.slice(end, end + 100).split(/[^\w.-]/u, 1)[0] ?? '';
    const words = namesUser.test(user) && namesPassword.test(password);
    const sample =
      (reserved.test(host) && (words || host !== 'server' || !isSetting(text, from, path))) ||
      (words && (asksFor.test(`${user}:${password}`) || !isSetting(text, from, path))) ||
      /^(?:[A-Z]+_)?PASS(?:WORD|WD)?$|^(?:[A-Z]+_)+TOKEN$/u.test(password) ||
      constants.test(`${user}:${password}`) ||
      // Sentry's clients want an account in the address, and anything will do.
      (/^\d$/u.test(user) && user === password && /sentry|dsn/iu.test(lineBefore(text, from) ?? '')) ||
      isReplaced(text, from, end) ||
      isShown(text, { offset: from, value: password })
        ? ({ sample: true } as const)
        : {};
    // A brace that nothing closes: the address is made by a template around this text.
    if (format.test(password) || /(?:[#$]\{|\{\{)[^}]*$/u.test(password)) continue;
    const key = `${(before[1] ?? '').toLowerCase()}://`;
    places.push(place({ key, account: decoded(user), value: decoded(password), ...at(from), ...sample }));
  }
  return places;
}

/** Words that ask for something in settings as well. */
const asksFor = /your|^my|:my|^(?:foo|me|name):|:bar$/iu;
/** Files that set what a system runs with: Compose, variables of an environment, properties and `application.yml` of Spring. */
const settingFile = /(?:^|\/)(?:[\w-]*compose[\w.-]*\.ya?ml|[\w.-]*\.env|[\w.-]+\.properties|application[\w-]*\.ya?ml)$/iu;
const settingsOfCluster = /^kind:[ \t]{0,8}["']?(?:Secret|ConfigMap|Deployment|StatefulSet|DaemonSet|CronJob|Job)\b/mu;

/** Whether an address is all of a setting in a file of settings, where a system connects with the words for a user and a password as with any other. */
function isSetting(text: string, from: number, path: string): boolean {
  const before = lineBefore(text, from) ?? '';
  return (
    /^\s{0,80}(?:-\s{1,8})?(?:export\s)?["']?[\w./-]{1,80}["']?\s{0,8}[:=]\s{0,8}["']?(?!https?$)[a-z][\w+.:-]{1,40}$/iu.test(before) &&
    (settingFile.test(path) || (/\.ya?ml$/iu.test(path) && settingsOfCluster.test(text)))
  );
}

/** Whether an address stands on the side of a call that is replaced: `str_replace("DATABASE_URL=mysql://root:root@localhost/shop", "DATABASE_URL=mysql://" . …)`. */
function isReplaced(text: string, from: number, end: number): boolean {
  const name = /replace\(\s{0,40}["']([A-Z][A-Z\d_]{1,60}=)[a-z][a-z\d+.-]{0,20}$/u.exec(text.slice(Math.max(0, from - 160), from))?.[1];
  if (name === undefined) return false;
  const behind = /^[^"'\n]{0,200}["']\s{0,4},\s{0,40}["']([^"'\n]{0,80})/u.exec(text.slice(end, end + 400))?.[1];
  return behind?.startsWith(name) === true;
}

function oraclePlaces(text: string, at: At): Place[] {
  // A class of characters makes it an expression that finds addresses.
  const found = [...text.matchAll(oracle)].filter(
    ({ 1: user = '', 2: value = '' }) => !/\[[^\]]*\]/u.test(user) && !/\[[^\]]*\]/u.test(value),
  );
  return found.map(({ 1: user = '', 2: value = '', index }) => ({
    kind: 'password',
    key: 'jdbc:oracle',
    product: 'oracle',
    account: user,
    value,
    ...at(index),
  }));
}

function goPlaces(text: string, at: At): Place[] {
  return [...text.matchAll(goAddress)].flatMap(({ index: end }): Place[] => {
    const from = Math.max(0, end - longestGoUser);
    const match = goUser.exec(text.slice(from, end));
    if (match === null) return [];
    const [, user = '', value = ''] = match;
    const index = from + match.index;
    if (format.test(value) || /^[$%{#]/u.test(value)) return [];
    const named = namesUser.test(user) && namesPassword.test(value);
    // A line of the usage: `fmt.Fprintf(os.Stderr, "  %s -database \"user:password@tcp(…)\"\n", name)`.
    const told = named && /\bFprint(?:f|ln)?\(os\.Std(?:err|out),/u.test(lineBefore(text, index) ?? '');
    // A port by its name stands for one: `user:pass@tcp(mysql-host:port)/db`.
    const sample = told || (named && /^@tcp\([\w.-]{1,80}:port\)/u.test(text.slice(end, end + 100))) ? ({ sample: true } as const) : {};
    return [{ kind: 'password', key: 'mysql dsn', product: 'mysql', account: user, value, ...at(index), ...sample }];
  });
}

// What tells that a parameter belongs to an address or to a connection string.
const connection =
  /jdbc:|:\/\/\S{0,280}\?|[?&](?:user(?:name)?|login|email|uid|account)=[^&\s]{1,80}&|(?:data ?source|server(?:name)?|host(?:name)?|initial catalog|database|dbname|dsn|dbq)\s{0,2}=|\bdriver\s{0,2}=\s{0,2}\{|\buser\s{0,2}=\s{0,2}[^\s;&"'=]{1,80}\s{1,4}password\s{0,2}=/iu;

/** `?user=x&password=y`, `User ID=x;Password=y`. */
function parameterPlaces(
  text: string,
  { near, at, program, notebook }: { readonly near: Near; readonly at: At; readonly program: boolean; readonly notebook: boolean },
): Place[] {
  return [...near(parameter)].flatMap((match): Place[] => {
    const [whole, written = ''] = match;
    // The end of a line that a literal spells out.
    const value = written.replace(/(?:\\[nrt])+$|\\+$/u, '');
    if (format.test(value) || /(?:[#$]\{|\{\{)[^}]*$/u.test(value)) return [];
    // What a text of the program puts in: `f"PWD={given['password']};"`.
    if (program && /^\{\$[A-Za-z_]\w*(?:$|-|\[)|^\{[A-Za-z_][\w.]*(?:[[(]?|\}[,)]*)$/u.test(value)) return [];
    // An argument of Python in a line that JSON quotes: `connect(user=db_user, password=db_pass)`.
    if (notebook && /^[A-Za-z_]\w*[,)]*$/u.test(value) && isArgument(text, match.index, match.index + whole.length)) return [];
    // `PASSWORD = N'x'` of Transact-SQL; a text that starts with two quotes goes on with what is computed.
    if (value === 'N' && text[match.index + whole.length] === "'") {
      const national = /^'((?:[^'\n]|''){1,128}|(?!''))'/u.exec(
        text.slice(match.index + whole.length, match.index + whole.length + 300),
      )?.[1];
      if (national === undefined || national.startsWith("''") || !connection.test(around(text, match.index))) return [];
      const login =
        /\blogin\s{1,4}\[?([\w.-]{1,40})\]?\s[^;]{0,40}$/iu.exec(text.slice(Math.max(0, match.index - 100), match.index))?.[1] ?? '';
      return [place({ key: 'SQL', account: login, value: national, ...at(match.index + 1) })];
    }
    // In a program the text goes on with what is computed.
    const behind = text.slice(match.index + whole.length, match.index + whole.length + 100);
    if (value === '' && /^["']/u.test(behind) && !(program ? endsStatement : endsValue).test(behind)) return [];
    if (isFilledIn(value, behind) || (!program && isNamedArgument(text, match.index, value))) return [];
    const context = program ? joined(text, match.index) : around(text, match.index);
    if ((program && !quoted(text, match.index)) || !connection.test(context)) return [];
    const user = account.exec(context)?.[1] ?? '';
    // In a configuration the words are set.
    const words =
      ((program || !/[;&]/u.test(context)) && namesUser.test(user) && namesPassword.test(value)) ||
      isShown(text, { offset: match.index, value }) ||
      (namesPassword.test(value) && isInSentence(text, match.index)) ||
      (user === '' && isLink(text, match.index))
        ? ({ sample: true } as const)
        : {};
    return [place({ key: keyOf(context), account: user, value: decoded(value), ...at(match.index + 1), ...words })];
  });
}

/** Words of which the last is that for a password, in braces: `{Database Administrator Password}`. ODBC quotes a password so, which is no such name. */
const bracedName = /^(?: \p{L}{1,30}){0,4}(?<= (?:Password|Passwd|Pwd))\}/u;

const endsValue = /^["'][ \t]{0,8}(?:\/?>|[,}\n]|$)/u;
const endsStatement = /^["'][ \t]{0,8};?[ \t]{0,8}(?:\n|$)/u;

/** `password=<my password>` asks for one, and SQL's `Password = PASSWORD('x')` is no connection. */
function isFilledIn(value: string, behind: string): boolean {
  return (
    (/^\{\p{Lu}\p{L}{0,30}$/u.test(value) && bracedName.test(behind)) ||
    (value === '' && /^<\p{L}[\p{L} _-]{0,40}(?:>|$)/u.test(behind)) ||
    (/^(?:PASSWORD|MD5|SHA[12]?)\($/iu.test(value) && /^["']/u.test(behind))
  );
}

/** Whether a name without quotes is an argument of a call in a text of another kind, a patch say: `+    dump(host=host, password=password, db=db)`. */
function isNamedArgument(text: string, offset: number, value: string): boolean {
  if (!/^(?:[A-Za-z_.]*(?:pass|pwd|pw|secret)[A-Za-z_.]*|None|nil|null)[,)]+$/u.test(value) || quoted(text, offset)) return false;
  return /\w\((?:[^()\n]|\([^()\n]*\))*$/u.test(lineBefore(text, offset + 1) ?? '');
}

/** Whether a name is an argument of a call in a notebook's line: no quotes of Python are open before it. */
function isArgument(text: string, from: number, end: number): boolean {
  const before = lineBefore(text, from + 1) ?? '';
  if ((before.match(/\\"|'/gu) ?? []).length % 2 === 1) return false;
  return /,\s*$|\($/u.test(before.trimEnd()) && /^[^\n]{0,200}\)|,/u.test(text.slice(end - 1, end + 200));
}

/** Whether an offset lies inside quotes on its line: an argument `password=name` of a program is no part of an address. */
function quoted(text: string, offset: number): boolean {
  const before = lineBefore(text, offset + 1);
  return before === null || (before.match(/["'`]/gu) ?? []).length % 2 === 1;
}

function place(given: Omit<Place, 'kind'>): Place {
  const product = productOfSigns([given.key])?.id;
  return { kind: 'password', ...given, ...(product === undefined ? {} : { product }) };
}

/** The line around an offset, at most 300 characters to each side. */
function around(text: string, offset: number): string {
  const [before, after] = [text.slice(Math.max(0, offset - 300), offset), text.slice(offset, offset + 300)];
  return before.slice(before.lastIndexOf('\n') + 1) + (after.split('\n', 1)[0] ?? '');
}

/** The line around an offset with the literals that a program joins to it, from the lines before and after as well: `"User ID=sa;" + ⏎ "Password=x;"`. */
function joined(text: string, offset: number): string {
  const seam = /["'](?:[ \t]{0,80}(?:[+.&]|&[ \t]_|_|\\)?[ \t]{0,4}_?[ \t]{0,80}\n[ \t]{0,80}(?:[+.&][ \t]{0,4})?)[@$]?["']/gu;
  const before = text.slice(Math.max(0, offset - 500), offset + 1).replace(seam, '');
  const [after = ''] = text
    .slice(offset + 1, offset + 300)
    .replace(seam, '')
    .split('\n', 1);
  return before.slice(before.lastIndexOf('\n') + 1) + after;
}

function keyOf(context: string): string {
  const driver = /jdbc:([a-z0-9]{1,20})/iu.exec(context)?.[1];
  if (driver !== undefined) return `jdbc:${driver.toLowerCase()}`;
  return /data source|initial catalog/iu.test(context) ? 'sqlserver connection string' : 'connection string';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
