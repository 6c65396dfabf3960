import type { Place, PlaceKind } from './place.ts';
import { productOfSigns } from './products.ts';
import { publishedPasswords } from './published.ts';
import { publishedSecretOf } from './published-secrets.ts';

const passwordWords = new Set([
  'password',
  'passwd',
  'passwort',
  'pwd',
  'pass',
  'passphrase',
  'passcode',
  'pw',
  'requirepass',
  'masterauth',
  'pswd',
]);
const joined =
  /(?:password|passwd|passphrase|rootpw|storepass|keypass|(?:control|root|user|admin|db|mail|smtp|ftp|ssh|ldap|auth|login|mysql|my|site|bind|proxy|http|trust)pass|(?:control|root|user|admin|db|mail|smtp|ftp|ssh|ldap|auth|login|bind)pwd|requirepass|masterauth|adminpw|dbpw|userpw)$/u;
const secretEnds = /(?:^|_)(?:client_secret|secret_key|secret_key_base|jwt_secret|app_secret|session_secret|cookie_secret|shared_secret)$/u;
const digestEnds = /(?:^|_)(?:password_hash|password_digest|passwd_hash|hashed_password|encrypted_password|crypted_password|pass_hash)$/u;
const accountEnds =
  /(?:^|_)(?:user|username|user_name|userid|user_id|uid|login|login_id|account|principal|owner|email|mail|name)$|(?:ユーザー?|ログイン|アカウント|利用者|管理者)(?:名|_?id)?$/u;
/** `ORACLE_PasswordSys`: the account stands behind. */
const ofAccount = /(?:^|_)(?:password|passwd|pwd)_(?:sys|system|root|admin|sa|dba|sysman|dbsnmp|postgres)$/u;
/** PW is the country Palau (ISO 3166-1), and `en_PW` a locale. */
const countryCode = /^(?:en|pau)_pw$|(?:^|_)countr(?:y|ies)(?:_(?:description|name|label|title|code)s?)?_pw$/u;
const japanese = /(?:パスワード|暗証番号)$/u;

/** Keys as they were normalized last: each is asked for several times, and the files of a delivery share most of theirs. */
const known = new Map<string, string>();
const mostKnown = 4096;

/** `spring.datasource.dbPassword` → `spring_datasource_db_password`. */
function normalized(key: string): string {
  let name = known.get(key);
  if (name !== undefined) return name;
  name = normalizedAnew(key);
  if (known.size >= mostKnown) known.clear();
  if (key.length <= 200) known.set(key, name);
  return name;
}

function normalizedAnew(key: string): string {
  return key
    .slice(-200)
    .replace(/([a-z0-9])([A-Z])/gu, '$1_$2')
    .replace(/[^A-Za-z0-9\u3040-\u30ff\u4e00-\u9fff]+/gu, '_')
    .replace(/^_+|_+$/gu, '')
    .toLowerCase();
}

/** What a key announces, or null for any other key. Only the last words count: `password_reset_url` is no password. */
export function credentialKey(key: string): PlaceKind | null {
  const name = normalized(key).replace(/_?(?:_v)?\d{1,2}$/u, '');
  if (digestEnds.test(name)) return 'digest';
  if (countryCode.test(name)) return null;
  const bare = name.replace(/_(?:confirmation|confirm|again|retype|repeat|check|(?:default|initial|plain)(?:_value)?)$/u, '');
  const last = bare.slice(bare.lastIndexOf('_') + 1);
  if (
    /(?:^|_)(?:no|allow|by|update|show|hide|forgot|forget|lost|reset|change|use|require|required|random|empty|missing|enable|disable|ask|prompt|remember|expire|generate|validate|without|needs?|has|is)_(?:\w+_)?(?:password|pass|passwd)$/u.test(
      name,
    )
  )
    return null;
  if (passwordWords.has(last) || joined.test(bare) || ofAccount.test(name) || secretEnds.test(name) || japanese.test(name))
    return 'password';
  if (/(?:^|_)(?:rocommunity|rwcommunity|snmp_community|community_string)$/u.test(name)) return 'community';
  return null;
}

/** Whether a key is that of a client's secret: where it is blank no client is set up, and the name beside it is only what a page shows. */
export function isClientSecret(key: string): boolean {
  return /(?:^|_)client_secret$/u.test(normalized(key));
}

/** Names of other things than people: `driver-class-name`, `DB_NAME`. */
const otherNames =
  /(?:^|_)(?:class|driver|db|database|schema|catalog|host|server|service|instance|sid|file|table|app|application|project|pool|bean|jndi|unit|bucket|key|cluster|node|image|container|domain|queue|topic|exchange|vhost|index|release|chart|namespace|stack|display|company|country|provider|factory|dialect)_?name$/u;

/** Whether a key names an account. */
export function accountKey(key: string): boolean {
  const name = normalized(key);
  return (accountEnds.test(name) && !otherNames.test(name)) || /user(?:name)?$/u.test(name);
}

/** One key and value of a grammar, at its line. */
export interface Pair {
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

/** The key without its last word: what joins `db.user` and `db.password`. */
function family(key: string): string {
  const name = normalized(key).replace(/_?\d{1,2}$/u, '');
  return name.replace(
    /_?(?:user_?name|user_?id|user|login|account|uid|password|passwd|pass|pwd|name|pw|jdbc_?url|url|uri|driver_?class(?:_?name)?|driver|adapter|engine|dialect|client|type|dsn|host(?:name)?|provider)$/u,
    '',
  );
}

const contextEnds =
  /(?:^|_)(?:url|uri|driver|driver_?class|driver_?class_?name|adapter|engine|dialect|client|type|dsn|host|hostname|server|provider|backend|image|db_type|service|device|model|appliance|vendor|manufacturer|maker|network_os|id)$/u;

/** The only product that an address, a driver or a host among these names. */
export function contextProduct(pairs: readonly Pair[]): string | undefined {
  const all = new Set(pairs.flatMap(({ key, value }) => (telling(key, value) ? [productOfSigns([value])?.id ?? ''] : [])));
  all.delete('');
  return all.size === 1 ? [...all][0] : undefined;
}

function telling(key: string, value: string): boolean {
  return value !== '' && value.length <= 300 && contextEnds.test(normalized(key));
}

/** The product that the settings beside a password name: an address, a driver, a host. */
function neighbours(pairs: readonly Pair[]): (key: string) => string | undefined {
  const found = pairs.flatMap(({ key, value }) => {
    if (!telling(key, value)) return [];
    const product = productOfSigns([value])?.id;
    return product === undefined ? [] : [{ family: family(key), product }];
  });
  const all = new Set(found.map(({ product }) => product));
  const only = all.size === 1 && pairs.length <= 60 ? found[0]?.product : undefined;
  return (key) => {
    // Whatever Ansible reaches has its own defaults.
    if (productOfSigns([key]) !== undefined && !key.startsWith('ansible_')) return undefined;
    const own = family(key);
    const near = found.find((each) => each.family === own)?.product;
    if (near !== undefined || only === undefined) return near;
    return own === '' || found.some((each) => each.family === '' || each.family.startsWith(own) || own.startsWith(each.family))
      ? only
      : undefined;
  };
}

/** Names of secrets that are told only where their value is published. */
const secretName =
  /(?:^|_)(?:secret|secret_?key|secret_?key_?base|key|app_?key|auth_?key|salt|token|token_?secret|magic|auth_?magic|master_?key|cipher_?key)$/u;

/** Every key of a credential or secret has one of these: one look spares the rest. */
export const mayAnnounce = /pass|pwd|pw|pswd|masterauth|secret|communit|key|salt|token|magic|パスワード|暗証/iu;

/**
 * The account of a blank password: the one of its family that stands between it and the next such password on the side where the accounts stand. Undefined where that is
 * blank itself although others of its name are not: `username = ""`, `password = ""`.
 */
function accountOfBlank(pairs: readonly Pair[], index: number, accounts: ReadonlyMap<string, string>): string | undefined {
  const key = pairs[index]?.key ?? '';
  const [own, name] = [family(key), normalized(key)];
  const all = pairs.map((pair, at) => ({ ...pair, at })).filter((pair) => accountKey(pair.key) && family(pair.key) === own);
  // `USER: ''` beside it: the name is that of something else.
  const users = all.filter((pair) => /(?:user|user_?name|user_?id|uid|login)$/u.test(normalized(pair.key)));
  if (
    users.length > 0 &&
    users.every((pair) => pair.value === '') &&
    !/^(?:root|sa|admin|administrator|postgres|system)$/iu.test(accounts.get(own) ?? '')
  )
    return undefined;
  const twins = pairs.flatMap((pair, at) => (normalized(pair.key) === name ? [at] : []));
  if (twins.length < 2) return accounts.get(own);
  const before = (all[0]?.at ?? 0) < (twins[0] ?? 0);
  const from = before ? (twins.findLast((at) => at < index) ?? -1) : index;
  const to = before ? index : (twins.find((at) => at > index) ?? pairs.length);
  const block = all.filter(({ at }) => at > from && at < to);
  const set = block.find(({ value }) => value !== '');
  if (set !== undefined) return set.value;
  const blank = block.some((each) => all.some((other) => other.value !== '' && normalized(other.key) === normalized(each.key)));
  return blank ? undefined : accounts.get(own);
}

const dotted = /^[a-z][a-z-]*(?:\.[a-z][a-z_-]*){2,}$/u;

/** The settings of a table that maps names to names, in whose entries two or more settings of one product stand: `URL = shop.ldap.url`, `BIND_PASSWORD = shop.ldap.bindpassword`. */
function mapsNames(pairs: readonly Pair[]): (pair: Pair) => boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^a-z]/gu, '');
  const named = ({ key, value }: Pair) => dotted.test(value) && /[A-Za-z][._-][A-Za-z]/u.test(key) && bare(value).endsWith(bare(key));
  const first = (value: string) => value.slice(0, value.indexOf('.'));
  return (pair) =>
    named(pair) && pairs.some((other) => named(other) && first(other.value) === first(pair.value) && credentialKey(other.key) === null);
}

const bareOf = (text: string) => text.toLowerCase().replace(/[^a-z\d]/gu, '');

/** A code point of private use (U+E000 to U+F8FF): icons. */
const icon = /^(?:5734[4-9]|573[5-9]\d|57[4-9]\d\d|5[89]\d{3}|6[0-2]\d{3}|63[0-6]\d\d|637[0-3]\d|6374[0-3])$/u;
/** Kinds of values of which a whole table may be made, and which of them stands for a password there: icons, names of parts. */
const kindsOfTables = [
  { all: icon, own: icon },
  {
    all: /^[A-Z][A-Za-z\d]*[a-z][A-Za-z\d]*$/u,
    own: /^(?!password$|secret$)[A-Z][A-Za-z]*$(?<=pass\w*|pwd\w*|secret\w*|auth\w*|security\w*|credential\w*|core)/iu,
  },
] as const;

/** A sum over a text, in hex. */
const sum = /^(?:[0-9a-f]{8}|[0-9a-f]{12}|[0-9a-f]{16}|[0-9a-f]{24}|[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/u;

/** What a program connects with. A file of such settings is a table of names only where more than they say so. */
const ofConnection =
  /(?:user|username|user_?id|name|login|account|host|hostname|server|database|db|schema|sid|port|url|role|tenant|domain|realm)$/iu;

/**
 * Whether a pair is one of a table of names: keys and values are the same names in two spellings (`servers_get_password: servers.get_password`), or of eight pairs and more
 * four in five have values of one kind and none is an account (code points of icons, parts of a program), or what stands beside it are the words for what is to be
 * put there (`ShopUsername: username`, `ShopPassword: password`, `ShopOrganization: organization`).
 */
function isOfTable(pairs: readonly Pair[], { key, value }: Pair, account: string | undefined): boolean {
  const others = pairs.filter((pair) => credentialKey(pair.key) === null);
  const telling = others.filter((pair) => !ofConnection.test(pair.key));
  const same = (pair: Pair) => /[a-z][._-][a-z]/iu.test(pair.value) && bareOf(pair.value) === bareOf(pair.key);
  if (same({ key, value, line: 0 }) && telling.filter(same).length >= 2) return true;
  if (
    /^(?:pass(?:word|wd)?|pwd|secret)$/u.test(value) &&
    /^(?!Db|Database|Mail|Smtp|Admin|Root|My|Redis|Ldap|Ftp|Default)[A-Z]\w*[a-z]Pass(?:word|wd)?$/u.test(
      key.slice(key.lastIndexOf('.') + 1),
    ) &&
    /^(?:db[_-]?)?user(?:[_-]?(?:name|id))?$/u.test(account ?? '') &&
    telling.some((pair) => !accountKey(pair.key) && /^[a-z]{5,}$/u.test(pair.value) && bareOf(pair.key).endsWith(pair.value)) &&
    others.every((pair) => accountKey(pair.key) || !ofConnection.test(pair.key) || bareOf(pair.key).endsWith(bareOf(pair.value)))
  )
    return true;
  // Sums over texts, all of one length: `"login.password": "e7cf3ef4f17c3999"`.
  if (sum.test(value) && others.length >= 2 && others.every((pair) => sum.test(pair.value) && pair.value.length === value.length))
    return true;
  if (pairs.length < 8) return false;
  // What stands beside it as an account is one of the table where it stands there twice more.
  if (account !== undefined && others.filter((pair) => pair.value === account).length < 3) return false;
  return kindsOfTables.some(
    ({ all, own }) => own.test(value) && pairs.filter((pair) => all.test(pair.value)).length * 5 >= pairs.length * 4,
  );
}

/** What is done with what passes a check. */
const verdict =
  /^(?:[A-Z]\w*_\w+|[-+]?\d+(?:\.\d+)?|accept(?:ed)?|allow(?:ed)?|pass(?:ed)?|ok|permit|continue|next|deny|reject|drop|discard|none|neutral|ignore|skip|quarantine|tag|log|mark|success|green|stop|retry|warn|true|false|yes|no)$/u;

/** `pass` beside `fail`: what is done with what passes a check, no password. An account beside it that is no switch tells otherwise. */
function isVerdict(pairs: readonly Pair[], value: string): boolean {
  return (
    (value === '' || verdict.test(value) || /\s/u.test(value)) &&
    pairs.some(({ key }) => /^(?:fail(?:ed|ure)?|softfail|reject)$/iu.test(key)) &&
    !pairs.some(({ key, value }) => accountKey(key) && !/^(?:|true|false|yes|no|on|off|\d)$/iu.test(value))
  );
}

/** Turns the pairs of one section into places: a password takes the account of the same family, else the only account there is. */
export function placesOf(pairs: readonly Pair[], product?: string): Place[] {
  if (!pairs.some(({ key }) => mayAnnounce.test(key))) return [];
  const accounts = new Map<string, string>();
  for (const { key, value } of pairs) if (accountKey(key) && value !== '' && !accounts.has(family(key))) accounts.set(family(key), value);
  const only = accounts.size === 1 ? [...accounts.values()][0] : undefined;
  const mapped = mapsNames(pairs);
  let beside: ReturnType<typeof neighbours> | undefined;
  return pairs.flatMap(({ key, value, line }, index): Place[] => {
    const label = value.length < 8 ? undefined : secretName.test(normalized(key)) ? publishedSecretOf(value) : undefined;
    if (label !== undefined) return [{ kind: 'known', key, value, line, label }];
    const kind = credentialKey(key);
    if (kind === null || (/^pass$/iu.test(key) && isVerdict(pairs, value))) return [];
    // A blank value says something only beside an account of its own.
    const account = value === '' ? accountOfBlank(pairs, index, accounts) : (accounts.get(family(key)) ?? only);
    // A number of one or two digits is a setting of a rule about passwords, but not beside a well-known account.
    const known = account !== undefined && accounts.has(family(key)) && publishedPasswords(account.toLowerCase()).length > 0;
    if (/^\d{1,2}$/u.test(value) && !known) return [];
    beside ??= neighbours(pairs);
    const owner = product ?? (secretName.test(normalized(key)) ? undefined : beside(key));
    const sample = mapped({ key, value, line }) || isOfTable(pairs, { key, value, line }, account) ? ({ sample: true } as const) : {};
    return [
      {
        kind,
        key,
        value,
        line,
        ...sample,
        ...(account === undefined ? {} : { account }),
        ...(owner === undefined ? {} : { product: owner }),
      },
    ];
  });
}
