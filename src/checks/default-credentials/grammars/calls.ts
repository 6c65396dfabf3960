import { commented, lineBefore, lineIndex, type Place } from '../place.ts';
import { credentialKey } from '../keys.ts';
import { productOfSigns } from '../products.ts';
import { callForms, secureSign, type CallForm } from './call-forms.ts';
import { notInForce } from './not-in-force.ts';
import { isShown } from './shown.ts';
import { isLabel } from '../labels.ts';
import { isOfLoggedIn } from './names-elsewhere.ts';
import { isInSentence } from './other-uses.ts';
import { nearWords, type Near, type WordPlaces } from '../word-places.ts';

/** PowerShell's `ConvertTo-SecureString "x" -AsPlainText`. */
const secureString =
  /ConvertTo-SecureString(?=[^\n]{0,300}-AsPlainText)(?:\s{1,4}-(?:AsPlainText|Force))*\s{1,4}(?:-String\s{1,4})?(?:"([^"$\n]{1,128})"|'([^'\n]{1,128})')/giu;

/** Literals in the place of a password among the arguments of a call that is known to take one. `signs`: the words of calls that stand in the text. */
export function callPlaces(text: string, path: string, signs: WordPlaces): Place[] {
  const lineOf = lineIndex(text);
  const documented = notInForce(text, path);
  // Symfony's token of that name takes the name of a firewall there.
  const own = callForms.filter(
    ({ call, files, beside, signs: words }) =>
      words.some((word) => signs.has(word)) &&
      files?.test(path) !== false &&
      beside?.test(text) !== false &&
      !(path.endsWith('.php') && call.source.includes('UsernamePasswordToken')),
  );
  const found = [
    ...own.flatMap((form) => calls(text, form, form.far === true ? (call) => text.matchAll(call) : nearWords(text, form.signs, signs))),
    ...(signs.has(secureSign) ? secureStrings(text) : []),
  ].toSorted((a, b) => a.offset - b.offset);
  const addressed = productOfAddresses(text);
  return found.map(({ offset, key, value, account, product: of }): Place => {
    const product = of ?? productOfSigns([key])?.id ?? (/connect|PDO/iu.test(key) ? addressed() : undefined);
    return {
      kind: 'password',
      key,
      value,
      line: lineOf(offset),
      ...(account === undefined ? {} : { account }),
      ...(product === undefined ? {} : { product }),
      ...(documented(offset) || commented(text, offset) ? ({ comment: true } as const) : {}),
      ...(isShown(text, { offset, value }) ||
      isInSentence(text, offset) ||
      (/hash|encode/iu.test(key) && ((decoy.test(value) && isForNobody(text, offset)) || isThrownAway(text, offset, path)))
        ? ({ sample: true } as const)
        : {}),
    };
  });
}

/** What is hashed so that an unknown account takes as long as a known one, and opens nothing. */
const decoy = /dummy|timing|decoy|equali[sz]e|constant[-_ ]?time|non-?existent|no[-_ ]such[-_ ]user/iu;

/** Whether what a call gives is thrown away, or kept by a name that says that it is a decoy. */
function isForNobody(text: string, offset: number): boolean {
  const before = lineBefore(text, offset) ?? '';
  return (
    /^\s*(?:await\s{1,4}|void\s{1,4}){0,2}[\w.$]{1,60}\(\s{0,4}$/u.test(before) || decoy.test(/^(.{0,200}?)=(?!=)/u.exec(before)?.[1] ?? '')
  );
}

/** Whether PHP's statement is the call alone: what it gives is only timed, `self::hashPassword('test', 'x', $cost);`. */
function isThrownAway(text: string, offset: number, path: string): boolean {
  if (!/\.(?:php|inc|phtml)$/iu.test(path)) return false;
  return (
    /^[ \t]{0,80}(?:self|static|parent|[A-Z]\w{0,40})::\w{1,40}\($/u.test(lineBefore(text, offset) ?? '') &&
    /^[^()\n]{1,200}\);[ \t]*(?:\n|$)/u.test(text.slice(offset, offset + 240))
  );
}

/** Drivers of PDO by the names that JDBC has for them. */
const drivers: Readonly<Record<string, string>> = { pgsql: 'postgresql', oci: 'oracle', sqlsrv: 'sqlserver' };

/** The only product that the addresses of a program name: a password is given to a call far from it. */
function productOfAddresses(text: string): () => string | undefined {
  let known: { readonly product: string | undefined } | undefined;
  return () => {
    if (known === undefined) {
      const all = new Set(
        [...text.matchAll(/\bjdbc:([a-z0-9]{2,20}):|["'](mysql|pgsql|oci|sqlsrv):(?=\w{2,20}=|\/\/)/giu)].map(
          ([, driver, dsn]) => productOfSigns([`jdbc:${driver ?? drivers[dsn?.toLowerCase() ?? ''] ?? dsn ?? ''}:`])?.id,
        ),
      );
      known = { product: all.size === 1 ? [...all][0] : undefined };
    }
    return known.product;
  };
}

interface Found {
  readonly product?: string;
  readonly offset: number;
  readonly key: string;
  readonly value: string;
  readonly account?: string;
}

/** The same of a variable whose name tells nothing, and what variables are set to. */
const secureVariable = /ConvertTo-SecureString(?=[^\n]{0,300}-AsPlainText)(?:\s{1,4}-(?:AsPlainText|Force|String))*\s{1,4}\$(\w{1,40})/giu;
const variable =
  /^[ \t]{0,40}(?:\[string\]\s{0,4})?\$(\w{1,40})[ \t]{0,8}=[ \t]{0,8}(?:"([^"$\n]{1,128})"|'([^'\n]{1,128})')[ \t]{0,8}\r?$/gimu;

function secureStrings(text: string): Found[] {
  const key = 'ConvertTo-SecureString';
  const names = new Set(
    [...text.matchAll(secureVariable)].flatMap(([, name = '']) => (credentialKey(name) === null ? name.toLowerCase() : [])),
  );
  const set = names.size === 0 ? [] : [...text.matchAll(variable)].filter(([, name = '']) => names.has(name.toLowerCase()));
  return [
    ...[...text.matchAll(secureString)].map((match) => ({ offset: match.index, key, value: match[1] ?? match[2] ?? '' })),
    ...set.map((match) => ({ offset: match.index, key, value: match[2] ?? match[3] ?? '' })),
  ];
}

function calls(text: string, form: CallForm, near: Near): Found[] {
  const { call, account, exactly, product } = form;
  return [...near(call)].flatMap((match): Found[] => {
    // A constant is itself the first argument.
    const open = match[0].endsWith('(') || form.bare === true;
    const begin = match.index + (open ? match[0].length : 0);
    const parts = form.bare === true ? argumentsOfLine(text, begin) : argumentsFrom(text, begin);
    if (parts === null || (exactly !== undefined && parts.length !== exactly)) return [];
    const given = placed(parts, placeOf(parts, form), passwordNames);
    const whole = given === undefined ? null : literal(given.text);
    const [, before, behind] = form.joined === true ? (/^([\w$#]+)\/([^@]+)@/u.exec(whole ?? '') ?? []) : [];
    const value = behind ?? whole;
    if (given === undefined || value === null || isLabel(value)) return [];
    const owner = before ?? (account === undefined ? null : literal(placed(parts, account, accountNames)?.text ?? ''));
    // A key in the place of the account needs no password, and something has to stand there: `HTTPBasicAuth(api_key, 'x')`.
    if (owner === null && /^(?:[xX]|api_token)$/u.test(value) && isKeyBesideFiller(form, parts[account ?? -1]?.text ?? '')) return [];
    if (owner === null && isOfLoggedIn(nameOfCall(match[0]), parts.length, value)) return [];
    // An empty pair says that nothing is needed, and so does a database in a file.
    if (value === '' && (owner === null || owner === '' || inProcess.test(parts[0]?.text ?? ''))) return [];
    return [
      {
        offset: given.offset,
        key: nameOfCall(match[0]),
        value,
        ...(owner === null ? {} : { account: owner }),
        ...(product === undefined ? {} : { product }),
      },
    ];
  });
}

/** A database in a file, or in the memory of the program that asks for it (https://www.h2database.com/html/features.html#in_memory_databases): nobody else gets there. */
const inProcess = /sqlite|jdbc:(?:h2|hsqldb):mem:|jdbc:derby:memory:/iu;

/** Whether an account from elsewhere is a key of an interface, by its name or because HTTP's own way to log in has to be given something. */
function isKeyBesideFiller({ call }: CallForm, account: string): boolean {
  if (/(?:api|access|auth)?_?(?:key|token)\w{0,10}$/iu.test(account)) return true;
  // What is called an account may have that one letter for its password.
  return /asic_?[aA]uth|\bauth\b/u.test(call.source) && account !== '' && !/user|login|account|name|uid/iu.test(account);
}

function nameOfCall(written: string): string {
  const name = written.replace(/\s*->\s*/gu, '.').replace(/^new\s+|^[.\\]|\s*=\s*\($|\($/gu, '');
  // Of a chain over lines its last call tells.
  return /\s|\(\)/u.test(name) ? name.slice(name.lastIndexOf('.') + 1).trim() : name;
}

const longest = 600;

/** The arguments from an offset to the bracket that closes them, strings and inner brackets whole; null where nothing closes them in reach. */
function argumentsFrom(text: string, begin: number): { text: string; offset: number }[] | null {
  const found: { text: string; offset: number }[] = [];
  let from = begin;
  let depth = 0;
  for (let at = begin; at < text.length && at - begin < longest; at += 1) {
    const unit = text[at] ?? '';
    if (unit === '"' || unit === "'" || unit === '`') {
      at = endOfString(text, at);
      continue;
    }
    if (unit === '(' || unit === '[' || unit === '{') depth += 1;
    if (unit !== ',' && unit !== ')' && unit !== ']' && unit !== '}') continue;
    if (depth === 0) {
      const part = text.slice(from, at);
      if (unit !== ',' && found.length === 0 && part.trim() === '') return [];
      found.push({ text: part.trim(), offset: from + (part.length - part.trimStart().length) });
      if (unit !== ',') return found;
      from = at + 1;
    } else if (unit !== ',') depth -= 1;
  }
  return null;
}

/** The arguments from an offset to the end of its line. */
function argumentsOfLine(text: string, begin: number): { text: string; offset: number }[] | null {
  const end = text.indexOf('\n', begin);
  // In ASP the statement may end with its script, or with a comment.
  const line = text
    .slice(begin, Math.min(end === -1 ? text.length : end, begin + longest))
    .replace(/(?<=")\s*(?:%>|[:'](?![^"\n]*")).*$/u, '');
  return argumentsFrom(`${line})`, 0)?.map((part) => ({ ...part, offset: part.offset + begin })) ?? null;
}

function endOfString(text: string, begin: number): number {
  for (let at = begin + 1; at < text.length && at - begin < longest; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === text[begin]) return at;
  }
  return begin + longest;
}

const mail = /^[^\s@]{1,64}@[\w.-]{1,100}$/u;

/** The place of the password: before an address of mail where the program has them in that order, `create_user("shop", "x", "shop@shop.jp")`. */
function placeOf(parts: readonly { readonly text: string }[], { call, password }: CallForm): number {
  const [before = '', own = ''] = [parts[1]?.text, parts[2]?.text];
  if (password !== 2 || !call.source.includes('create_') || !mail.test(literal(own) ?? '')) return password;
  const given = literal(before);
  return given === null ? (/^[\w.]*pass(?:word|wd)?$/iu.test(before) ? 1 : password) : mail.test(given) ? password : 1;
}

/** Names of arguments that take a password, and an account. */
const passwordNames = /pass|pwd|pw$|secret|cred|plain|raw|clear|token/iu;
const accountNames = /user|login|account|name|mail|uid|^(?:u|dn|who|id)$/iu;

/** The argument of a name that fits, else the one in its place unless it has another name: `create_user(name, full_name, key_type='s3')`. */
function placed<T extends { readonly text: string }>(parts: readonly T[], index: number, names: RegExp): T | undefined {
  const nameOf = ({ text }: T) => /^([A-Za-z_]\w{0,40})\s{0,4}[:=](?![:=])/u.exec(text)?.[1];
  const named = parts.find((part) => names.test(nameOf(part) ?? ''));
  const own = parts[index];
  return named ?? (own === undefined || nameOf(own) !== undefined ? undefined : own);
}

/** What holds a literal in other types: `[]byte("x")`, `(SQLCHAR *)"x"`, `SecretValue.unsafePlainText("x")`. */
const holding =
  /^(?:\[\]byte\(\s{0,4}|\([\w *]{1,30}\)\s{0,4}(?=["'])|(?:\w{1,20}\.){0,3}(?:unsafePlainText|UnsafePlainText|unsafe_plain_text|GetBytes)\(\s{0,4})/u;

/** The value of an argument that is one literal, named or not; null for everything else. */
function literal(given: string): string | null {
  const [held] = holding.exec(given) ?? [];
  const argument = held === undefined ? given : given.slice(held.length).replace(held.startsWith('(') ? '' : /\)$/u, '');
  const match =
    /^(?:[A-Za-z_]\w{0,40}\s{0,4}[:=]\s{0,4})?(?:[uUbBrRN@]{0,2})(?:"((?:[^"\\]|\\.){0,128})"|'((?:[^'\\]|\\.){0,128})'|`([^`$]{0,128})`)\s{0,4}(?:\.(?:toCharArray|getBytes|encode|to_s|freeze)\([^)]{0,40}\))?$/u.exec(
      argument,
    );
  const value = match === null ? null : (match[1] ?? match[2] ?? match[3] ?? '').replace(/\\(["'\\$])/gu, '$1');
  return value === null || /\$\{|#\{|\{\{|<%|^%[sdv]$|^\$[A-Za-z_]\w*$|^\{\d\}$/u.test(value) ? null : value;
}
