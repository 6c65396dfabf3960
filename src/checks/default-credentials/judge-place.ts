import { defaultsOf, isEverywhere, ownersOf } from './defaults.ts';
import { judgeHash, type HashOwner } from './judge-hash.ts';
import type { UnknownCause } from './hashes/stored-hash.ts';
import type { PendingHash } from './pending-hash.ts';
import type { Place } from './place.ts';
import { pairOf, type Product } from './product.ts';
import { isClientSecret, isDigestByAlgorithm, isSigningSecret } from './keys.ts';
import { interpolated } from './interpolated.ts';
import { isKeyOfStore, valuesOfChart } from './key-of-store.ts';
import { productOf, productOfSigns } from './products.ts';
import { commonDefaults, publishedPasswords } from './published.ts';
import { publishedSecretOf } from './published-secrets.ts';
import { isSignedWord, isText } from './labels.ts';
import { isCalledEmpty } from './value-forms-by-file.ts';
import { digestOfLine, isNoPasswordHere } from './value-forms-of-places.ts';
import { strengthOf } from './strength.ts';
import {
  areWordsInCapitals,
  fileOfPassword,
  filledIn,
  keyOfExample,
  icon,
  isCipherText,
  isNoPassword,
  textOfBytes,
  mask,
  nameOfFile,
  noPassword,
  ofIcons,
  otherwise,
  pointer,
  settingElsewhere,
  validation,
  yours,
} from './value-forms.ts';

/** What a place is: the name of its rule. */
export type Decision =
  /** `label`: whose published key or secret it is, where that is no product of the list. */
  | {
      readonly rule: 'default-password' | 'hashed-default';
      readonly product: Product | null;
      readonly review: boolean;
      readonly label?: string;
    }
  /** `pending`: to be held against its candidates with all hashes of the run; the rule is what it is where none opens it. */
  | { readonly rule: 'hashed-password'; readonly why?: UnknownCause; readonly form?: string }
  | { readonly rule: 'hashed-password'; readonly pending: PendingHash; readonly product: Product | null }
  /** For review where no account stands beside it: an empty setting may only mean that nothing is set. */
  | { readonly rule: 'blank-password'; readonly review?: boolean }
  | {
      readonly rule:
        | 'weak-password'
        | 'short-password'
        | 'literal-password'
        | 'commented-password'
        | 'placeholder-password'
        | 'referenced-password';
    };

// A value that is fetched elsewhere: environment, vault, template, encrypted by a tool. `((name))` is a variable (https://concourse-ci.org/vars.html). `%(name)s` is another option (https://docs.python.org/3/library/configparser.html),
// `$secret://…` asks a store of secrets (https://apisix.apache.org/docs/apisix/terminology/secret/), `${NAME//\\` is a substitution of the shell up to its quote.
// `%{hiera('name')}` is looked up (https://www.puppet.com/docs/puppet/8/hiera_merging), `%{[field]}` is a field of an event (https://www.elastic.co/guide/en/logstash/current/event-dependent-configuration.html),
// `@DIR@/.storepass` is a file below a folder that an installer knows, `os.environ/NAME` a variable (https://docs.litellm.ai/docs/proxy/configs).
// `{$NAME}` is a macro of Zabbix (https://www.zabbix.com/documentation/current/en/manual/config/macros/user_macros). `encrypted:…` is opened by a key of its own (https://dotenvx.com/docs/), `@json($x)` is a directive of Blade. Two dollar signs are one of a text that is read twice.
const reference =
  /^(?:EJ\[\d:[^\]]{20,}\]|\$ANSIBLE_VAULT;.*|\(\(!?(?!(?=[^)]*[A-Z])(?=[^)]*[a-z])[^)]*\d)[\w./:-]+\)\)|\$__(?:env|file|vault)\{[^}]*\}|\{(?:AQ|CO)?[A-Za-z0-9+/]{20,}={0,2}\}|\${1,2}\{[^}]*\}|\$\{\{.*\}\}|["']\$\{?[A-Za-z_]\w*\}?["']|\$\([^)]*\)|\$[A-Za-z_]\w*(?:->\w+)*|%{1,2}[A-Za-z_]\w*%{1,2}|%\([A-Za-z_]\w*\)s|\$(?:secret|sys|env|ref)\{[^}]*\}|\$(?:secret|env|ENV):\/\/\w[\w./-]*|\$\{\w+\/{1,2}\\|%[\w.]+(?:\([\w:.]+\))?%(?:\/.*)?|#\{.*\}|%\{(?!(?=[^}]*[A-Z])(?=[^}]*[a-z])(?=[^}]*\d)[\w!@#$%^&*+-]+\}).*\}|\{\{.*\}\}|(?:@[\w.]+@|\$\{[\w.-]+\}|%\w+%)(?:\/(?!(?=[^/]*\d)(?=[^/]*\p{L})[\w-]{8,}$)[\w.-]+)+|<%.*%>|@[\w.]+@|ENC\(.*\)|vault:.*|secret:.*|arn:.*|@Microsoft\.KeyVault\(.*|file:.*|(?:os\.environ\/|env:)[A-Z][A-Z\d]*(?:_[A-Z\d]+)+|\$\$[a-z_]*(?:pass|pwd|secret)[a-z_]*|\/run\/secrets\/.*|!vault.*|process\.env\..*|&&[A-Za-z_]+\.?|["']?&{1,2}\d\.?["']?|%~[a-z]*\d|Variables(?:\.[\w-]+)+|&[a-z_]*(?:password|passwd|pwd|pw)\.?|@@\w+@@|\{\$[A-Z][A-Z_.]{2,60}\d{0,2}(?::[^{}]{0,80})?\}|__\w+__|#\(.*\)|\{cipher\}.*|encrypted:[A-Za-z0-9+/]{40,}={0,2}|@[a-z]+\(\$[^()]*\))$/su;
const placeholder =
  /^(?:<.*>|([$%#@])[a-z][a-z _-]*\1|\[.*\]|\{[^{}]*\}|([^a-z0-9])\2{5,}|[a-z\d]{0,3}x{5,}|x{2,}|y{3,}|z{3,}|[^*]{0,4}\*{3,}[^*]{0,4}|[*•]{2,}|\.{3,}|_+|-+|\?+|(?:[^a-z0-9]*|.*(?:pass(?:word|wd)?|pwd|secret|fixme|key|token|value|enter|set)[^a-z0-9]+)todo|[^a-z0-9]+(?:[a-z]+[^a-z0-9]+)*placeholder[^a-z0-9]+(?:[a-z]+[^a-z0-9]+)*|_(?:DB|MYSQL|PG(?:SQL)?|SMTP|LDAP|ADMIN|ROOT|USER)_?PASS(?:WORD|WD)?_|tbd|none|null|undefined|dummy|example|placeholder|(?:must[-_ ]be[-_ ]|please[-_ ]|to[-_ ]be[-_ ])?(?:change|replace)[-_ ]?(?:me|this|it|d).*|replace|set[-_ ]?me(?:[-_ ]\D*)?|placeholder[-_][a-z_-]+|your[-_ ].*|your\.(?:[a-z]+[._-])*(?:pass(?:word|wd)?|pwd|secret|key|token|here|value|domain|name)|.*[-_]here|insert[-_ ].*|put[-_ ]your.*|enter[-_ ].*|sk_(?:live|test)_your_.*|tu[-_](?:password[-_][a-z]+|(?:[a-z]+[-_]){1,3}password)|(?:tu|su)[-_](?:[a-z]+[-_]){0,3}(?:contrase[nñ]a|clave|senha|aqu[ií])(?:[-_][a-z_-]+)?|(?:sua|votre|ihr)[-_](?:[a-z]+[-_]){0,3}(?:password|pass|senha|secret|key|passwort|ici|hier)(?:[-_][a-z_-]+)?)$/iu;

/** Letters of both cases and digits in one word: whoever asks to fill something in writes none, `[Sakura2024]` and `your-Sakura2024!` are passwords. */
const mixed = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?!.*\*{3})\S+$/u;

/** What SQL*Plus asks for or is given: `&1`, `&&password` (https://docs.oracle.com/en/database/oracle/oracle-database/23/sqpug/using-substitution-variables-sqlplus.html). */
const substituted = /^&{1,2}\w{1,60}\.?$/u;

/** Decides about one place. Pure, and says nothing of the value but which rule it meets. */
export function judgePlace(place: Place, path: string): Decision {
  return judgeOne(digestOfLine(place) ?? place, path);
}

/** Blanks are nothing where a password stands (`password = " "`); a secret that signs is one all the same. */
const withoutBlanks = (key: string, value: string) => (isSigningSecret(key) ? value : value.replace(/^\s+$/u, ''));

function judgeOne(place: Place, path: string): Decision {
  const value = withoutBlanks(place.key, textOfBytes(interpolated(place.value)));
  const product = place.product === undefined ? productOfSigns([place.key, path]) : productOf(place.product);
  const account = place.account === undefined || place.account.trim() === '' || reference.test(place.account) ? undefined : place.account;
  if (place.comment === true) return place.sample === true ? { rule: 'placeholder-password' } : judgeComment(value);
  if (place.kind === 'open') return { rule: 'blank-password', review: false };
  if (place.kind === 'known') return { rule: 'default-password', product: null, review: false, label: place.label ?? '' };
  // What is written out beside the part from elsewhere may be all of a password already.
  if (
    opened.test(value) ||
    (/^%\w+%$/u.test(value) && /\.(?:bat|cmd)$/iu.test(path)) ||
    (substituted.test(value) && /\.(?:sql|ddl|dml|pls|plsql|pk[bs])$/iu.test(path)) ||
    (reference.test(value) && !isSignedWord(value.replace(/^(["'])(.*)\1$/u, '$2'))) ||
    (completed.test(value) && value.replace(completed, '').length < 8)
  )
    return { rule: 'referenced-password' };
  if (place.kind === 'community') return judgeCommunity(value);
  // `secret_key_base: 3b7cd7…` is the secret itself, not the digest of one.
  const signing = place.kind === 'password' && isSigningSecret(place.key) && /^[0-9a-f]{24,}$/iu.test(value);
  const hashed = value === '' || signing || isCalledEmpty(value, place.key) ? null : judgeHashed(value, place, { product, account });
  if (hashed !== null) return hashed;
  if (place.sample === true || (place.kind === 'digest' && isDigestByAlgorithm(place.key)) || standsForNothing(value, place, path))
    return { rule: 'placeholder-password' };
  if (value === '') return judgeBlank(product, isClientSecret(place.key) ? undefined : (account ?? ownerInKey(place, path)), path);
  const secretOf = publishedSecretOf(value);
  if (secretOf !== undefined) return { rule: 'default-password', product: null, review: false, label: secretOf };
  // A sentence that two texts of a screen share is no account that is its own password.
  const owner = value === account && /[^\x00-\x7f]/u.test(value) ? undefined : defaultOf(value, product, account);
  // The text may still tell whose it is.
  const whose = owner !== undefined && owner !== product && isEverywhere(value, account) ? (product ?? null) : owner;
  if (owner !== undefined && whose !== undefined)
    return { rule: 'default-password', product: whose, review: forReview(owner, value, account) };
  if (
    isPlaceholder(value) ||
    (place.reading !== undefined && yours.test(value)) ||
    isText(value, account !== undefined && /^\S+$/u.test(account))
  )
    return { rule: 'placeholder-password' };
  if (nameOfClass.test(value)) return { rule: 'placeholder-password' };
  // A call that somebody else evaluates: `getenv('X')`. Listed, never dropped.
  if (
    /^[A-Za-z_$][\w$.]*\((?:[^()]|\([^()]*\))*\)$/u.test(value) &&
    !/^(?!.*(?:rand|gen|create|get|make))[A-Za-z]{3,}\([12]\d{3}\)$/iu.test(value)
  )
    return { rule: 'referenced-password' };
  // A digest in hex of a form that nobody knows, or its salt and it in base64, not a password.
  if (saltAndDigest.test(value) || isCipherText(value)) return { rule: 'hashed-password' };
  if (!signing && isDigestLong(value)) return { rule: 'hashed-password' };
  return { rule: signing ? 'literal-password' : strengthOf(value) };
}

/** Whether hex is as long as a digest: of words of 32 bits, a zero before them perhaps lost. What is shorter by another number was made up by somebody. */
function isDigestLong(value: string): boolean {
  return /^[0-9a-f]{31,}$/iu.test(value) && (value.length % 8) % 7 === 0;
}

/** Two byte strings of 12 and more and of 20 and more in base64 that end as such ones do (RFC 4648), one behind the other. */
const saltAndDigest = /^(?=[^:.$]*=[:.$])[A-Za-z0-9+/]{16,}={1,2}[:.$][A-Za-z0-9+/]{27,}={1,2}$/u;

/** Whether a value says that nothing is set, or where something else is found. */
function standsForNothing(value: string, { key, account, reading, kind, product }: Place, path: string): boolean {
  // No digest is the sign that locks an account (https://man7.org/linux/man-pages/man5/shadow.5.html), in whatever grammar.
  if (/^(?:[*!]|!!|\*LK\*|\*NP\*)$/u.test(value) && locking.test(key)) return true;
  // A sign alone is what a reading by pieces cuts out; a grammar beside an account tells a password.
  if (/^[^\p{L}\d]{1,2}$/u.test(value) && (reading !== undefined || account === undefined || value === '-')) return true;
  if ((reading === 'program' || /^UsernamePassword\w*Token$/u.test(key)) && account === undefined && noPassword.test(value)) return true;
  // An address that is shown without its secrets: `?user=*&password=*`.
  if (value === '*' && account === '*') return true;
  // What a router shows in the place of a password (https://www.rtpro.yamaha.co.jp/RT/manual/rt-common/).
  if (value === '*' && key.startsWith('pp auth')) return true;
  if (isNoPasswordHere({ value, key, account, reading, path, product }) || isKeyOfStore(key, value, path)) return true;
  if (keyOfExample.test(key) || isNoPassword(value, key, kind === 'digest')) return true;
  // A range of versions of a package that is called like a password: `"parse-passwd": "^1.0.0"`.
  if (/^[~^]\d{1,3}\.\d{1,3}\.\d{1,4}$/u.test(value)) return true;
  // A stub of Python leaves both open: `username=..., password=...`.
  if (account === value && /^\.{3},?$/u.test(value)) return true;
  if ([unset, mask, pointer, validation, otherwise, fileOfPassword, settingElsewhere].some((form) => form.test(value))) return true;
  if (areWordsInCapitals(account, value) && !/\.(?:sql|ldif|env)$/iu.test(path)) return true;
  // Before the published ones are asked: lists of defaults write `<none>` themselves.
  if (/^(?:<\p{L}[\p{L} _.-]{0,40}>|\[\p{L}[\p{L} _.-]{0,40}\])$/u.test(value) || notUsed.test(value) || /^\?+$/u.test(value)) return true;
  // Both name the field of a form: who logs in is told by the `email`, and by the `password`.
  if (value === 'password' && (account === 'email' || account === 'name')) return true;
  if ((toReplace.test(value) && account === value) || (isAnybody(account ?? '', value) && !/\.(?:sql|ldif|env)$/iu.test(path))) return true;
  return (nameOfFile.test(value) && account === value) || (icon.test(value) && ofIcons.test(path));
}

/** `someuser` with `somepass`, `someone` with `something`: both stand for what is to be put there. */
const unknownPerson =
  /^some[-_ ]?(?:one|body|user(?:[-_ ]?name)?|name|login|account|db)(?:(?:@|%40)some(?:where|place)\.(?:com|net|org))?$/iu;
const unknownPassword = /^some[-_ ]?(?:thing|pass(?:word|wd)?|pwd|secret|value)$/iu;

/** Whether an account and its password stand for anybody's. */
export function isAnybody(account: string, value: string): boolean {
  return unknownPerson.test(account) && unknownPassword.test(value);
}

function isPlaceholder(value: string): boolean {
  return (placeholder.test(value) && !mixed.test(value) && !/^(?:change|replace)d?\d+\W*$/iu.test(value)) || filledIn.test(value);
}

function judgeComment(value: string): Decision {
  if (defaultOf(value, undefined, undefined) !== undefined) return { rule: 'commented-password' };
  return {
    rule:
      value === '' || unset.test(value) || reference.test(value) || placeholder.test(value) ? 'placeholder-password' : 'commented-password',
  };
}

/** The name of a class: `\\App\\Data\\Password`, `com.shop.credentials.impl.Password`. A phrase such as `correct.horse.battery.Staple` is none. */
const nameOfClass =
  /^\\{0,2}[A-Z]\w*(?:\\{1,2}[A-Z]\w*){2,}$|^(?:com|org|net|io|jp|edu|javax?|jakarta)\.(?:[a-z][a-z0-9]*\.){2,}[A-Z][A-Za-z]+$/u;

/** A setting of the accounts of a system. */
const locking = /(?:^|\.)user\.(?:update_)?password$|(?:^|\.)(?:passwd|hashed_passwd|rootpw)$/iu;

/** Words that say of a value that there is none: `unused`, `stripe-unconfigured`, `not-loaded-into-data`. */
const notUsed =
  /^(?:[a-z]+[-_ ])?(?:unused|unset|unconfigured|unspecified|not[-_ ](?:set|used|configured|needed|required|applicable|available|loaded(?:[-_ ][a-z]+)*|specified|provided|present|given|supplied|defined))$/iu;

/** What stands in an address for its account and its password alike while nobody connects. */
const toReplace = /^(?:placeholder|dummy)$/iu;

/** Words that say that nothing is set; MySQL's own accounts have the last; `x-oauth-basic` stands where a token of GitHub is the account. */
const unset =
  /^(?:none|null|nil|undefined|n\/a|~|false|true|yes|no|on|off|enabled?|disabled?|required|nullable|optional|x-oauth-(?:basic|token)|str(?:ing)?|text|varchar(?:\(\d+\))?|encrypted(?::\w+)?|hashed|boolean|-|[*•x#_-]{3,}|\*this_?is_?not_?a_?valid_?password\w*)$/iu;

/** The account that the key of a blank password names in a file that sets variables of a system: `mysql_root_password`, `MYSQL_ROOT_PASSWORD`. What a role brings along is there to be set. */
function ownerInKey({ key, reading }: Place, path: string): string | undefined {
  if (reading !== undefined || !/(?:^|\/)(?:(?:group|host)_vars\/.*|\.env|[^/]*\.env)$/iu.test(path)) return undefined;
  return /(?:^|[_.])(root|admin|administrator|sa)[_.]?(?:password|passwd|pass|pwd)$/iu.exec(key)?.[1]?.toLowerCase();
}

/** A blank password is one where an account stands beside it, or where the product is known to start with a blank one; else nothing may be set at all. */
function judgeBlank(product: Product | undefined, account: string | undefined, path: string): Decision {
  // A chart's values are filled in when it is installed.
  if (valuesOfChart.test(path)) return { rule: 'blank-password', review: true };
  const known = product?.pairs.some(
    ([name, password]) => password === '' && account !== undefined && name.toLowerCase() === account.toLowerCase(),
  );
  // A variable of an image without a value is there to be given one, but for the accounts that a server has from the start.
  if (
    known !== true &&
    product === undefined &&
    /(?:^|\/)[^/]*(?:docker|container)file[^/]*$/iu.test(path) &&
    !/^(?:root|sa|postgres|sys|system|admin\w*|elastic|oracle|mysql|guest|user|superuser|operator|manager)$/iu.test(account ?? '')
  )
    return { rule: 'blank-password', review: true };
  return { rule: 'blank-password', review: known !== true && (account === undefined || account === '') };
}

/** Where an expression of a template begins and a reading by blanks ends: `password={{ db_password }}`. Nothing else is in it. */
const opened = /^(?:\{\{[-+~]?|\{%[-+]?|<%[-=#]?|[$#%]\{)$/u;

/** A value that a part from elsewhere completes: `O$(openssl rand …)`, `${PREFIX}-x`. */
const completed = /\$\([A-Za-z/][^)]*\)|\$\{[A-Za-z_][\w.-]*\}/u;

function judgeCommunity(value: string): Decision {
  if (value === 'public' || value === 'private') return { rule: 'default-password', product: productOf('snmp') ?? null, review: false };
  return value === '' ? { rule: 'blank-password', review: true } : { rule: 'literal-password' };
}

/** Null for a value that is no hash: it is judged as the password itself. */
function judgeHashed(value: string, place: Place, owner: HashOwner): Decision | null {
  const judged = judgeHash(place, value, owner);
  const product = owner.product ?? null;
  switch (judged.is) {
    case 'none':
      // A users file may hold the password itself, or something that nobody here knows.
      return place.kind === 'digest' && /:|\$/u.test(value) ? { rule: 'hashed-password' } : null;
    case 'clear':
      return judgePlace({ ...place, kind: 'password', value: judged.value }, place.key);
    case 'opened':
      return { rule: 'hashed-default', product, review: false };
    case 'closed':
      return { rule: 'hashed-password' };
    case 'pending':
      return { rule: 'hashed-password', pending: judged.pending, product };
    case 'unknown':
      // `$1$adm1n` begins as a hash does, and is too short for any.
      if (place.kind === 'password' && /^\$\d[a-z]?\$[^$]{1,16}$/u.test(value)) return null;
      return { rule: 'hashed-password', why: judged.why, form: judged.form };
  }
}

/** Whether a value is a published default: of the account, where one stands beside it. A word for a password may be what an interface shows. */
export function isPublishedDefault({ value, account }: Pick<Place, 'value' | 'account'>): boolean {
  return !/^pass/iu.test(value) && /[\p{L}\p{N}]/u.test(value) && defaultOf(value, undefined, account) !== undefined;
}

/** The product whose default this is; null where the pair is published but the product cannot be told; undefined for no default. */
function defaultOf(value: string, product: Product | undefined, account: string | undefined): Product | null | undefined {
  const name = account?.toLowerCase();
  const all = defaultsOf(value);
  if (product !== undefined && all.some((each) => each.product === product && (name === undefined || each.own === '' || each.own === name)))
    return product;
  const owners = ownersOf(value, name);
  // A pair that several products share names none of them.
  const owner = owners.length === 1 ? owners[0] : undefined;
  // `changeme` is asked for by too many to name one of them.
  if (owner !== undefined && !(name === undefined && /^change[-_]?me$/iu.test(value))) return owner;
  const generic =
    commonDefaults.has(value) ||
    /^change[-_ ]?(?:me|it|this)[-_!]?\d{0,4}[!@#$%?.]{0,2}$/iu.test(value) ||
    owners.length > 0 ||
    (name !== undefined && (publishedPasswords(name).includes(value) || name === value.toLowerCase()));
  if (generic || all.some((each) => each.product === product)) return product ?? null;
  return undefined;
}

/** Whether nothing but a pair that is only reported says that this is a default: not the published list, and not an account that is its own password. */
function forReview(product: Product | null, value: string, account: string | undefined): boolean {
  const pair = product === null ? undefined : pairOf(product, value, account);
  if (pair?.[2] !== 'reported' || pair[0].toLowerCase() === value.toLowerCase() || commonDefaults.has(value)) return false;
  const name = account?.toLowerCase() ?? '';
  return name !== value.toLowerCase() && !publishedPasswords(name).includes(value);
}
