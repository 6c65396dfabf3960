import { commented, lineIndex, type Place } from '../place.ts';
import { productOfSigns } from '../products.ts';
import { notInForce } from './not-in-force.ts';
import { isShown } from './shown.ts';
import { isLabel } from '../labels.ts';
import { isInSentence } from './other-uses.ts';

/** A call that takes a password in a place of its own. Indexes count from 0. */
interface Form {
  /** Ends with the opening bracket. */
  readonly call: RegExp;
  readonly password: number;
  readonly account?: number;
  /** The call is another one unless it has this many arguments. */
  readonly exactly?: number;
  /** The language that has it, where other languages have another one of that name. */
  readonly files?: RegExp;
}

const notPython = /\.(?!pyw?$)\w+$/iu;

/** The calls, language by language. */
export const callForms: readonly Form[] = [
  // Java
  { call: /\bDriverManager\s{0,4}\.\s{0,40}getConnection\(/gu, password: 2, account: 1, exactly: 3 },
  {
    call: /\.(?:getConnection|createConnection|createQueueConnection|createTopicConnection|createContext)\(/gu,
    password: 1,
    account: 0,
    exactly: 2,
  },
  { call: /\bSECURITY_CREDENTIALS\b(?=\s{0,4},)/gu, password: 1, exactly: 2 },
  { call: /["']java\.naming\.security\.credentials["'](?=\s{0,4},)/gu, password: 1, exactly: 2 },
  {
    call: /\b(?:UsernamePasswordCredentials|UsernamePasswordToken|PasswordAuthentication|BasicAuthenticationInterceptor|BasicAuthRequestInterceptor|PasswordCredential)\(/gu,
    password: 1,
    account: 0,
  },
  {
    call: /\.(?:basicAuthentication|basicAuth|setBasicAuth|SetBasicAuth|basic_auth|http_basic_auth|withBasicAuth)\(/gu,
    password: 1,
    account: 0,
    exactly: 2,
  },
  // .NET
  {
    call: /\b(?:NetworkCredential|SqlCredential|PSCredential|BasicAuthenticationCredential|UserPasswordCredential|SharePointOnlineCredentials)\(/gu,
    password: 1,
    account: 0,
  },
  // PHP
  { call: /\b(?:mysqli_connect|mysql_connect|mysql_pconnect|new\s{1,4}mysqli|mysqli)\(/gu, password: 2, account: 1, files: notPython },
  { call: /\bmysqli_real_connect\(/gu, password: 3, account: 2 },
  { call: /\bnew\s{1,4}\\?PDO\(/gu, password: 2, account: 1 },
  { call: /\boci_(?:p|new_)?connect\(/gu, password: 1, account: 0 },
  { call: /\b(?:odbc_p?connect|ftp_login|ldap_bind|ssh2_auth_password|mssql_connect)\(/gu, password: 2, account: 1 },
  // Python
  { call: /\b(?:pymysql|MySQLdb|pymssql|mysql\.connector)\.connect\(/gu, password: 2, account: 1 },
  { call: /\b(?:cx_Oracle|oracledb)\.(?:connect|SessionPool|create_pool)\(/gu, password: 1, account: 0 },
  { call: /\b(?:HTTPBasicAuth|HTTPDigestAuth|HTTPProxyAuth|HttpNtlmAuth|BasicAuth)\(/gu, password: 1, account: 0 },
  { call: /\bauth\s{0,4}=\s{0,4}\(/gu, password: 1, account: 0, exactly: 2 },
  { call: /\.(?:login|simple_bind_s|simple_bind|bind_s)\(/gu, password: 1, account: 0, exactly: 2 },
  // What hashes a password that stands in the program: `Hash::make('x')`.
  {
    call: /\b(?:Hash::make|bcrypt|password_hash|make_password|generate_password_hash|generatePasswordHash|\w{0,30}[pP]asswordEncoder(?:\(\))?\.encode|BCrypt::Password\.create|[bB]crypt(?:js)?\.(?:hash|hashSync|hashpw|HashPassword|generate_password_hash))\(/gu,
    password: 0,
  },
  { call: /\.create_(?:super)?user\(/gu, password: 2, account: 0 },
  { call: /\b[uU]serManager\.(?:CreateAsync|AddPasswordAsync)\(/gu, password: 1, exactly: 2 },
  // JavaScript, Go
  { call: /\bnew\s{1,4}Sequelize\(/gu, password: 2, account: 1 },
  { call: /\bPlainAuth\(/gu, password: 2, account: 1 },
];

/** Words in lower case, one of which stands in every call above but {@link authTuple}, in capitals or not: one look for them spares the rest. */
export const callSigns = [
  'getconnection(',
  'createconnection(',
  'createqueueconnection(',
  'createtopicconnection(',
  'createcontext(',
  'security_credentials',
  'security.credentials',
  'usernamepasswordcredentials(',
  'usernamepasswordtoken(',
  'passwordauthentication(',
  'basicauthenticationinterceptor(',
  'basicauthrequestinterceptor(',
  'passwordcredential(',
  'basicauthentication(',
  'basicauth(',
  'basic_auth(',
  'networkcredential(',
  'sqlcredential(',
  'pscredential(',
  'basicauthenticationcredential(',
  'sharepointonlinecredentials(',
  'mysql_connect(',
  'mysql_pconnect(',
  'mysqli_connect(',
  'mysqli_real_connect(',
  'mysqli(',
  'pdo(',
  'oci_connect(',
  'oci_pconnect(',
  'oci_new_connect(',
  'odbc_connect(',
  'odbc_pconnect(',
  'ftp_login(',
  'ldap_bind(',
  'ssh2_auth_password(',
  'mssql_connect(',
  'pymysql.connect(',
  'mysqldb.connect(',
  'pymssql.connect(',
  'connector.connect(',
  'cx_oracle.',
  'oracledb.',
  'httpdigestauth(',
  'httpproxyauth(',
  'httpntlmauth(',
  '.login(',
  '.simple_bind_s(',
  '.simple_bind(',
  '.bind_s(',
  'hash::make(',
  'bcrypt',
  'password_hash(',
  'make_password(',
  'generatepasswordhash(',
  'passwordencoder',
  'create_user(',
  'create_superuser(',
  '.createasync(',
  '.addpasswordasync(',
  'sequelize(',
  'plainauth(',
  'convertto-securestring',
] as const;

/** The call that only its form tells: `auth=("a", "b")`. */
export const authTuple = /\bauth\s{0,4}=\s{0,4}\(/u;

/** PowerShell's `ConvertTo-SecureString "x" -AsPlainText`. */
const secureString =
  /ConvertTo-SecureString(?=[^\n]{0,300}-AsPlainText)(?:\s{1,4}-(?:AsPlainText|Force))*\s{1,4}(?:-String\s{1,4})?(?:"([^"$\n]{1,128})"|'([^'\n]{1,128})')/giu;

/** Literals in the place of a password among the arguments of a call that is known to take one. */
export function callPlaces(text: string, path: string): Place[] {
  const lineOf = lineIndex(text);
  const documented = notInForce(text, path);
  // Symfony's token of that name takes the name of a firewall there.
  const own = callForms.filter(
    ({ call, files }) => files?.test(path) !== false && !(path.endsWith('.php') && call.source.includes('UsernamePasswordToken')),
  );
  const found = [...own.flatMap((form) => calls(text, form)), ...secureStrings(text)].toSorted((a, b) => a.offset - b.offset);
  return found.map(({ offset, key, value, account }): Place => {
    const product = productOfSigns([key])?.id;
    return {
      kind: 'password',
      key,
      value,
      line: lineOf(offset),
      ...(account === undefined ? {} : { account }),
      ...(product === undefined ? {} : { product }),
      ...(documented(offset) || commented(text, offset) ? ({ comment: true } as const) : {}),
      ...(isShown(text, { offset, value }) || isInSentence(text, offset) ? ({ sample: true } as const) : {}),
    };
  });
}

interface Found {
  readonly offset: number;
  readonly key: string;
  readonly value: string;
  readonly account?: string;
}

function secureStrings(text: string): Found[] {
  return [...text.matchAll(secureString)].map((match) => ({
    offset: match.index,
    key: 'ConvertTo-SecureString',
    value: match[1] ?? match[2] ?? '',
  }));
}

function calls(text: string, { call, password, account, exactly }: Form): Found[] {
  return [...text.matchAll(call)].flatMap((match): Found[] => {
    // A constant is itself the first argument.
    const open = match[0].endsWith('(');
    const parts = argumentsFrom(text, match.index + (open ? match[0].length : 0));
    if (parts === null || (exactly !== undefined && parts.length !== exactly)) return [];
    const given = placed(parts, password, passwordNames);
    const value = given === undefined ? null : literal(given.text);
    if (given === undefined || value === null || isLabel(value)) return [];
    const owner = account === undefined ? null : literal(placed(parts, account, accountNames)?.text ?? '');
    // An empty pair says that nothing is needed, and so does a database in a file.
    if (value === '' && (owner === null || owner === '' || /sqlite/iu.test(parts[0]?.text ?? ''))) return [];
    return [
      {
        offset: given.offset,
        key: match[0].replace(/^new\s+|^[.\\]|\s*=\s*\($|\($/gu, ''),
        value,
        ...(owner === null ? {} : { account: owner }),
      },
    ];
  });
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

function endOfString(text: string, begin: number): number {
  for (let at = begin + 1; at < text.length && at - begin < longest; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === text[begin]) return at;
  }
  return begin + longest;
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

/** The value of an argument that is one literal, named or not; null for everything else. */
function literal(argument: string): string | null {
  const match =
    /^(?:[A-Za-z_]\w{0,40}\s{0,4}[:=]\s{0,4})?(?:[uUbBrRN@]{0,2})(?:"((?:[^"\\]|\\.){0,128})"|'((?:[^'\\]|\\.){0,128})'|`([^`$]{0,128})`)\s{0,4}(?:\.(?:toCharArray|getBytes|encode|to_s|freeze)\([^)]{0,40}\))?$/u.exec(
      argument,
    );
  const value = match === null ? null : (match[1] ?? match[2] ?? match[3] ?? '').replace(/\\(["'\\$])/gu, '$1');
  return value === null || /\$\{|#\{|\{\{|<%|^%[sdv]$|^\$[A-Za-z_]\w*$|^\{\d\}$/u.test(value) ? null : value;
}
