import { remembered } from './once.ts';
import type { PlaceKind } from './place.ts';

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
  'psw',
  // As it is misspelled.
  'passward',
  'passwrd',
  'passowrd',
  'ansho',
  'anshou',
]);
const joined =
  /(?:password|passwd|passphrase|rootpw|storepass|keypass|(?:control|root|user|admin|db|mail|smtp|ftp|ssh|ldap|auth|login|mysql|my|site|bind|proxy|http|trust)pass|(?:control|root|user|admin|db|mail|smtp|ftp|ssh|ldap|auth|login|bind|sa)(?:pwd|pswd?)|requirepass|masterauth|adminpw|dbpw|userpw|bindpw|ldappw)$/u;
/** An owner in few letters, and the word behind it: `ORAPASS`, `SYSPW`. */
const ofOwner = /(?:^|_)(?:ora|oracle|sys|system|app|pg|sql|mssql|sv|id|root)(?:pass|pwd?|pswd?)$|pass(?:ward|owrd|wrd)$/u;
const stages = 'prod|prd|production|stg|staging|honban|kensho';
const secretEnds =
  /(?:^|_)(?:client_secret|secret_key|secret_key_base|jwt_secret|app_secret|session_secret|cookie_secret|shared_secret|user_secret)$/u;
const digestEnds =
  /(?:^|_)(?:password_hash|pw_hash|pwd_hash|password_digest|passwd_hash|hashed_password|encrypted_password|crypted_password|pass_hash|bcrypt_hash|crypt_hash|phash)$/u;
const accountEnds =
  /(?:^|_)(?:user|usr|username|user_name|userid|user_id|uid|login|login_id|account|principal|owner|email|mail|name)$|(?:ユーザー?|ログイン|アカウント|利用者|管理者)(?:名|_?id)?$/u;
/** `root_password_sha2`, `passwd_md5`: the digest that is meant stands behind. */
const algorithmEnds =
  /(?:^|_)(?:password|passwd|pwd|pass|userpassword)_?(?:sha_?\d{0,3}|md_?[45]|bcrypt|argon2\w{0,2}|scrypt|pbkdf2|ntlm)(?:_(?:hash|hex|digest))?$/u;
/** `ORACLE_PasswordSys`: the account stands behind. */
const ofAccount = /(?:^|_)(?:password|passwd|pwd)_(?:sys|system|root|admin|sa|dba|sysman|dbsnmp|postgres)$/u;
/** `DB_PASSWORD_MASTER`, `PASSWD_FTP`: where it is asked for stands behind. */
const ofPlace =
  /(?:^|_)(?:password|passwd|pwd|passphrase)_(?:master|slave|replica|standby|primary|secondary|db|ftp|sftp|mysql)$|(?:^|_)(?:pass|pw)_(?:master|slave|replica|db|ftp|sftp|mysql)$/u;
/** What stands behind a password and behind its account alike: `userA`, `passwordA`; `user_rw`, `passwd_rw`; `db.user.value`, `db.password.value`. */
const [placedPassword, placedAccount] = [
  'password|passwd|pwd|passphrase|pass|pw',
  'user|user_?name|user_?id|uid|login|login_?id|account',
].map(
  (words) =>
    new RegExp(
      String.raw`(?:^|_)(?:${words})_(?=(?:[a-h]|[a-z]{0,3}db|r[wo]|master|slave|main|sub|primary|secondary|replica|standby|reader|writer|ftp|sftp|mysql|batch|online|web|app|ap|east|west|value|${stages})$)`,
      'u',
    ),
);
/** PW is the country Palau (ISO 3166-1), and `en_PW` a locale. */
const countryCode = /^(?:en|pau)_pw$|(?:^|_)countr(?:y|ies)(?:_(?:description|name|label|title|code)s?)?_pw$/u;
const japanese = /(?:パスワード|暗証番号)$|[\u3040-\u30ff\u4e00-\u9fff]_?(?:pw|pwd|pass(?:word|wd)?)$/u;

/** What is done with a password, or asked of it. */
const done =
  /(?:^|_)(?:no|allow|by|update|show|hide|forgot|forget|lost|reset|change|use|require|required|random|empty|missing|enable|disable|ask|prompt|remember|expire|generate|validate|without|needs?|has|is|invalid|wrong|incorrect|chars|max_?length|min_?length|charset|characters|alphabet|regexp?)_(?:\w+_)?(?:password|pass|passwd)$/u;
const variant = new RegExp(
  String.raw`_(?:confirmation|confirm|again|retype|repeat|check|(?:default|initial|plain)(?:_value)?|override|${stages})$`,
  'u',
);

/** `spring.datasource.dbPassword` → `spring_datasource_db_password`. */
export const normalized = remembered((key: string): string => {
  const end = key.slice(-200);
  const name = wordsOf(end)?.join('_').toLowerCase() ?? spelledWithLines(end);
  // `PassWord`, `AdminPassWd`, `PASS_PHRASE`.
  return name.includes('pass_') ? name.replace(/(?<!by_?)pass_(?=(?:word|wd|phrase)(?:_|$))/gu, 'pass') : name;
});

function spelledWithLines(key: string): string {
  return key
    .replace(/([a-z0-9])([A-Z])/gu, '$1_$2')
    .replace(/[^A-Za-z0-9\u3040-\u30ff\u4e00-\u9fff]+/gu, '_')
    .replace(/^_+|_+$/gu, '')
    .toLowerCase();
}

/** The words of a key of ASCII, as {@link spelledWithLines} tells them apart; undefined for any other. */
function wordsOf(key: string): string[] | undefined {
  const words: string[] = [];
  let [from, before] = [0, other];
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    if (code > 127) return undefined;
    const letter = letters[code] ?? other;
    if (before !== other && (letter === other || (letter === capital && before === small))) words.push(key.slice(from, at));
    if (before === other || (letter === capital && before === small)) from = at;
    before = letter;
  }
  if (before !== other) words.push(key.slice(from));
  return words;
}

const [other, small, capital] = [0, 1, 2];
/** What each character of ASCII is in a name: a capital, a small letter or digit, or nothing of a word. */
const letters = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Z]/u.test(character) ? capital : /[a-z\d]/u.test(character) ? small : other;
});

/** One of these stands in every name that {@link credentialKey} takes. */
const inCredentials = /pass|p[ws]|hash|secret|communit|ansho|masterauth|パスワード|暗証/u;

/** What a key announces, or null for any other key. Only the last words count: `password_reset_url` is no password. */
export const credentialKey = remembered((key: string): PlaceKind | null => {
  const whole = normalized(key);
  if (!inCredentials.test(whole)) return null;
  const name = whole.replace(/_?(?:_v)?\d{1,2}$/u, '');
  if (digestEnds.test(name) || algorithmEnds.test(whole)) return 'digest';
  // Where a web server hands a request on (https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_pass).
  if (countryCode.test(name) || /(?:^|_)(?:uwsgi|fastcgi|scgi)_pass$/u.test(name)) return null;
  const bare = name.replace(variant, '');
  const last = bare.slice(bare.lastIndexOf('_') + 1);
  if (done.test(name)) return null;
  if (
    passwordWords.has(last) ||
    /(?:^|_)anshou?_?(?:no|bango|cd|code)$/u.test(name) ||
    joined.test(bare) ||
    ofOwner.test(bare) ||
    ofAccount.test(name) ||
    (ofPlace.test(name) && !done.test(name.replace(/_[a-z]+$/u, ''))) ||
    secretEnds.test(name) ||
    japanese.test(name)
  )
    return 'password';
  if (/(?:^|_)(?:rocommunity|rwcommunity|snmp_community|community_string)$/u.test(name)) return 'community';
  return null;
});

/** Whether a key names the algorithm of a digest of a password: what stands there and is none says which one is used, or whether it is. */
export function isDigestByAlgorithm(key: string): boolean {
  return algorithmEnds.test(normalized(key));
}

/** Whether a key names a secret that signs or encrypts: what stands there in hex is no digest of anything. */
export function isSigningSecret(key: string): boolean {
  return secretEnds.test(normalized(key));
}

/** Whether a key names a secret that an application has for itself: no product that it connects to has it. */
export function isOwnSecret(key: string): boolean {
  return /(?:^|_)(?:cookie|session|jwt|user)_secret$/u.test(normalized(key));
}

/** Whether a key is that of a client's secret: where it is blank no client is set up, and the name beside it is only what a page shows. */
export function isClientSecret(key: string): boolean {
  return /(?:^|_)client_secret$/u.test(normalized(key));
}

/** Names of other things than people: `driver-class-name`, `DB_NAME`. */
const otherNames =
  /(?:^|_)(?:class|driver|db|database|schema|catalog|host|server|service|instance|sid|file|table|app|application|project|pool|bean|jndi|unit|bucket|key|cluster|node|image|container|domain|queue|topic|exchange|vhost|index|release|chart|namespace|stack|display|company|country|provider|factory|dialect)_?name$/u;

/** Whether a key names an account. */
export const accountKey = remembered((key: string): boolean => {
  const name = normalized(key);
  return (accountEnds.test(name) && !otherNames.test(name)) || /user(?:name)?$/u.test(name);
});

/** The key without its last word: what joins `db.user` and `db.password`. */
export const family = remembered((key: string): string => {
  const name = normalized(key).replace(/_?\d{1,2}$/u, '');
  return name.replace(
    /_?(?:user_?name|user_?id|user|usr|login|account|uid|password|passwd|pass|pwd|pswd?|name|pw|jdbc_?url|url|uri|driver_?class(?:_?name)?|driver|adapter|engine|dialect|client|type|dsn|host(?:name)?|provider)$/u,
    '',
  );
});

/** The key of a password or of its account without the word for it, where what follows says which one is meant; undefined for any other key. */
export function placed(key: string, of: 'password' | 'account'): string | undefined {
  const name = normalized(key);
  const word = (of === 'password' ? placedPassword : placedAccount)?.exec(name);
  return word === null || word === undefined ? undefined : name.slice(0, word.index) + '_' + name.slice(word.index + word[0].length);
}

/** Whether a key names what is done with a password, though it may be where something is connected to: `jdbc.update.password`, `is.db.password`. */
export function isAsIfDone(key: string): boolean {
  return done.test(normalized(key));
}

/** Whose secret, when the key alone says no more than that it is one. */
const ofSecret = /^(?:jwt|session|cookie|client|shared)$/u;

/** Keys that say too little alone, with the one above them: `jwt: { secret: x }` is `jwt.secret`. */
export function belowKey<Each extends { readonly key: string }>(above: string, pairs: readonly Each[]): readonly Each[] {
  if (above.length > 20 || !ofSecret.test(normalized(above))) return pairs;
  return pairs.map((pair) => (/^secret$/iu.test(pair.key) ? { ...pair, key: `${above}.${pair.key}` } : pair));
}

/** The path of a key that may have the one above it before it. */
export function pathOf(above: readonly string[], key: string): string {
  const last = above.at(-1);
  return [...(last !== undefined && key.toLowerCase() === `${last}.secret`.toLowerCase() ? above.slice(0, -1) : above).slice(-4), key].join(
    '.',
  );
}

/** Names of secrets that are told only where their value is published. */
export const secretName =
  /(?:^|_)(?:secret|secret_?key|secret_?key_?base|key|app_?key|auth_?key|salt|token|token_?secret|magic|auth_?magic|master_?key|cipher_?key)$/u;

/** Every key of a credential or secret has one of these: one look spares the rest. `key` counts only as a last word. */
export const mayAnnounce =
  /pass|pwd|crypt.?hash|phash|pw|psw|ansho|masterauth|secret|communit|key(?![a-z])|salt|token|magic|パスワード|暗証/iu;

/** Without Unicode an expression runs faster, and misses only where an `s` or a `k` is spelled otherwise. */
const everyAnnouncement = new RegExp(mayAnnounce, 'gi');
const everySpelling = new RegExp(mayAnnounce, 'giu');

/** Tells whether a key of a credential may stand between two offsets of a text, by bisection. */
export function announcementsIn(text: string): (from: number, to: number) => boolean {
  /** Where they end. */
  const all: number[] = [];
  const every = /[\u017f\u212a]/u.test(text) ? everySpelling : everyAnnouncement;
  every.lastIndex = 0;
  while (every.test(text)) all.push(every.lastIndex);
  return (from, to) => {
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return (all[low] ?? Infinity) <= to;
  };
}
