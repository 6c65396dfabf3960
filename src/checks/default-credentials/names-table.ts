import { accountKey, credentialKey } from './keys.ts';
import { once } from './once.ts';
import type { Pair } from './pairs.ts';
import { tableOfNames } from './tables-of-names.ts';

const dotted = /^[a-z][a-z-]*(?:\.[a-z][a-z_-]*){2,}$/u;

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

const lettersOf = (text: string) => text.toLowerCase().replace(/[^a-z]/gu, '');
const firstOf = (value: string) => value.slice(0, value.indexOf('.'));

/** A setting that is called as the end of its value: `BIND_PASSWORD = shop.ldap.bindpassword`. */
function isNamed({ key, value }: Pair): boolean {
  return dotted.test(value) && /[A-Za-z][._-][A-Za-z]/u.test(key) && lettersOf(value).endsWith(lettersOf(key));
}

/** The same name in two spellings, or the end of its key in three words: `KEY_MAIL_SERVICE_PASSWORD="mail-service-password"`. */
function isSame({ key, value }: Pair): boolean {
  if (!/[a-z][._-][a-z]/iu.test(value)) return false;
  const [name, whole] = [bareOf(value), bareOf(key)];
  return name === whole || (/^(?:[a-z]+-){2,}[a-z]+$|^(?:[A-Z]+_){2,}[A-Z]+$/u.test(value) && whole.endsWith(name));
}

/** What two settings of one thing have in common: `FACEBOOK_APP_ID`, `FACEBOOK_APP_SECRET`. */
function stemOf(key: string): string {
  return key.slice(0, key.lastIndexOf('_') + 1);
}

/**
 * Tells whether a pair is one of a table of names: keys and values are the same names in two spellings (`servers_get_password: servers.get_password`), or of eight pairs
 * and more four in five have values of one kind and none is an account (code points of icons, parts of a program), or what stands beside it are the words for what is to
 * be put there (`ShopUsername: username`, `ShopPassword: password`, `ShopOrganization: organization`), or settings of one product are mapped to each other (`URL =
 * shop.ldap.url`, `BIND_PASSWORD = shop.ldap.bindpassword`). What the pairs tell together is looked for once: a configuration may hold a hundred thousand passwords.
 */
export function namesTable(pairs: readonly Pair[]): (pair: Pair, account: string | undefined) => boolean {
  const others = once(() => pairs.filter((pair) => credentialKey(pair.key) === null));
  const telling = once(() => others().filter((pair) => !ofConnection.test(pair.key)));
  const mapped = once(
    () =>
      new Set(
        others()
          .filter(isNamed)
          .map(({ value }) => firstOf(value)),
      ),
  );
  const spelled = once(() => telling().filter(isSame));
  const isSpelled = (key: string) =>
    spelled().length >= 2 || spelled().some((each) => stemOf(each.key) === stemOf(key) && stemOf(key) !== '');
  const toBePut = once(() => areToBePut(others(), telling()));
  const own = once(() => telling().filter(isOwnEnd));
  const sums = once(() => lengthOfSums(others()));
  const accounts = once(() => countsOf(others()));
  const isOfCounts = once(() => pairs.length >= 50 && pairs.filter((pair) => isCount(pair)).length * 5 >= pairs.length * 4);
  const ofOneKind = kindsOfTables.map(({ all, own }) => ({
    own,
    whole: once(() => pairs.filter((pair) => all.test(pair.value)).length * 5 >= pairs.length * 4),
  }));
  const isOfOtherNames = tableOfNames(pairs);
  return ({ key, value, line }, account) => {
    const pair = { key, value, line };
    if (isOfOtherNames(pair)) return true;
    if ((isNamed(pair) && mapped().has(firstOf(value))) || (isSame(pair) && isSpelled(key))) return true;
    if (isFieldCalled(key, value) && /^(?:db[_-]?)?user(?:[_-]?(?:name|id))?$/u.test(account ?? '') && toBePut()) return true;
    if (
      isOwnEnd(pair) &&
      (account === undefined || account.startsWith('user')) &&
      own().filter((each) => partOf(each.key) === partOf(key)).length >= 3
    )
      return true;
    // Sums over texts, all of one length: `"login.password": "e7cf3ef4f17c3999"`.
    if (sum.test(value) && sums() === value.length) return true;
    if (isCount(pair) && isOfCounts()) return true;
    if (pairs.length < 8) return false;
    // What stands beside it as an account is one of the table where it stands there twice more.
    if (account !== undefined && (accounts().get(account) ?? 0) < 3) return false;
    return ofOneKind.some(({ own, whole }) => own.test(value) && whole());
  };
}

/** A property of a part of a program that is mapped to the one of the same name: `Sampler/Element.query=query`, `Sampler/Element.password=password`. */
function isOwnEnd({ key, value }: Pair): boolean {
  return /^[A-Za-z]+$/u.test(value) && key.endsWith(`.${value}`) && /\/|[a-z][A-Z]/u.test(partOf(key));
}

/** The part that a property belongs to. */
const partOf = (key: string) => key.slice(0, key.lastIndexOf('.') + 1);

/** How often three letters come after each other in a language: `"pwd": 123` (rspamd's data of languages). */
function isCount({ key, value }: Pair): boolean {
  return key.length <= 3 && /^\d+$/u.test(value);
}

/** `ShopPassword: password`, where the key says no more of an owner. */
function isFieldCalled(key: string, value: string): boolean {
  return (
    /^(?:pass(?:word|wd)?|pwd|secret)$/u.test(value) &&
    /^(?!Db|Database|Mail|Smtp|Admin|Root|My|Redis|Ldap|Ftp|Default)[A-Z]\w*[a-z]Pass(?:word|wd)?$/u.test(
      key.slice(key.lastIndexOf('.') + 1),
    )
  );
}

function areToBePut(others: readonly Pair[], telling: readonly Pair[]): boolean {
  return (
    telling.some((pair) => !accountKey(pair.key) && /^[a-z]{5,}$/u.test(pair.value) && bareOf(pair.key).endsWith(pair.value)) &&
    others.every((pair) => accountKey(pair.key) || !ofConnection.test(pair.key) || bareOf(pair.key).endsWith(bareOf(pair.value)))
  );
}

/** The one length of values that are all sums; null for any others, and for fewer than two. */
function lengthOfSums(others: readonly Pair[]): number | null {
  const length = others[0]?.value.length;
  return length !== undefined && others.length >= 2 && others.every(({ value }) => value.length === length && sum.test(value))
    ? length
    : null;
}

function countsOf(pairs: readonly Pair[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { value } of pairs) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
