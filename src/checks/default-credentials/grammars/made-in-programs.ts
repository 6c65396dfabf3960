import { lineIndex, commented, type Place } from '../place.ts';
import { isInSentence } from './other-uses.ts';
import { takesOther } from './own-functions.ts';
import { isShown } from './shown.ts';
import { isPublishedDefault } from '../judge-place.ts';
import { classesOf } from '../strength.ts';
import { matchesNear, nearWords, type WordPlaces } from '../word-places.ts';

/** `ks.load(in, "x".toCharArray())` and what else takes the password of a store as characters (https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/security/KeyStore.html). */
const characters =
  /\b(load|getKey|setKeyEntry|init|PasswordProtection|PBEKeySpec|Zip(?:File|InputStream|OutputStream)|getEntry|store|PasswordAuthentication|PasswordCallback|setPassword|loadKeyMaterial|loadTrustMaterial)\s{0,4}\((?:[^()"';]|\((?:[^()"';]|"[^"\n]{0,80}"){0,80}\)|"[^"\n]{0,80}"(?!\s{0,4}\.)){0,200}?"([^"\\\n]{1,128})"\s{0,4}\.\s{0,4}toCharArray\(\)/gu;

/** `new DbUser("app", "x")`: something that is called an account is made of two words. The second one of a principal of HTTP is its realm (https://docs.oracle.com/en/java/javase/21/docs/api/jdk.httpserver/com/sun/net/httpserver/HttpPrincipal.html). */
const accounts =
  /\bnew\s{1,8}((?!HttpPrincipal\()\w{0,40}(?:User|Account|Credentials?|Login|LoginInfo|UserInfo|Principal))\(\s{0,8}(["'])([^"'\\\n]{1,60})\2\s{0,8},\s{0,8}(["'])([^"'\\\n]{1,128})\4\s{0,8}\)/gu;

/** `onLogin("admin", "x")`, `auth.loginUser("shop", "x")`, `addUser("shop", "x")`: who logs in or is made, and with what. */
const twoTexts = /\(\s{0,8}(["'])([^"'\\\n]{1,60})\1\s{0,8},\s{0,8}(["'])([^"'\\\n]{1,128})\3\s{0,8}[),]/gu;
/** Behind a letter, with which every name of such a call ends. */
const twoTextsOfCall = new RegExp(`[A-Za-z]${twoTexts.source}`, 'gu');
const login =
  /(?:(?<![\w$.>:])((?:on|do|handle|perform|user|admin|try|auto|quick)?_?[lL]ogin)|(?<![\w$])(login(?:User|As|With)|sign_?[iI]n|log_in|logIn|authenticate(?:User)?|(?:add|create|insert|register|save)_?(?:New|Default)?_?(?:[uU]ser|[aA]dmin|[aA]ccount|Usuario)))$/u;
/** Characters of the longest name of such a call. */
const longestLogin = 40;

/** Words in lower case: each match of {@link characters} has the first, of {@link accounts} one of the second; what follows a {@link login} is one of the third. */
const charactersSign = 'tochararray(';
const accountsSigns = ['user(', 'account(', 'credential(', 'credentials(', 'login(', 'logininfo(', 'userinfo(', 'principal('] as const;
const loginSigns = [
  'login(',
  'user(',
  'loginas(',
  'loginwith(',
  'signin(',
  'sign_in(',
  'log_in(',
  'authenticate(',
  'admin(',
  'account(',
  'usuario(',
] as const;
export const madePlaceSigns: readonly string[] = [charactersSign, ...accountsSigns, ...loginSigns];

/** Services that somebody logs in with, and what stands behind them is no password. */
const service =
  /^(?:google|facebook|github|gitlab|twitter|line|apple|kakao|naver|azure|microsoft|linkedin|discord|slack|credentials|e?mail|phone|user(?:name)?|oauth2?|saml|oidc|ldap)$/iu;

/** Passwords in calls that no name tells: characters of a store, and accounts made of a name and a value that is written like a password. */
export function madePlaces(text: string, places: WordPlaces): Place[] {
  const lineOf = lineIndex(text);
  const off = (offset: number) => (commented(text, offset) ? ({ comment: true } as const) : {});
  return [
    ...(places.has(charactersSign) ? [...text.matchAll(characters)] : []).map((match): Place => {
      const [whole, key = '', value = ''] = match;
      return { kind: 'password', key, value, line: lineOf(match.index + whole.length - 1), ...off(match.index) };
    }),
    ...[...nearWords(text, accountsSigns, places)(accounts)].flatMap((match): Place[] => {
      const [, key = '', , account = '', , value = ''] = match;
      if (!isWritten(value, account)) return [];
      return [{ kind: 'password', key, value, account, line: lineOf(match.index), ...off(match.index) }];
    }),
    ...(matchesNear(nearWords(text, loginSigns, places), twoTextsOfCall) ? loginPlaces(text) : []).map(({ offset, ...place }): Place => ({
      ...place,
      line: lineOf(offset),
      ...off(offset),
    })),
  ];
}

/** What {@link login} finds that is written like a password. What stands in a text for people is no call. */
function loginPlaces(text: string): (Omit<Place, 'line'> & { readonly offset: number })[] {
  return [...text.matchAll(twoTexts)].flatMap(({ index: end, 0: whole, 2: account = '', 4: value = '' }) => {
    const name = login.exec(text.slice(Math.max(0, end - longestLogin), end));
    if (name === null) return [];
    const key = name[1] ?? name[2] ?? '';
    const index = end - key.length;
    const named = afterNames(text, { end: end + whole.length, account, value });
    if (named !== null) return named === '' ? [] : [{ kind: 'password' as const, key, value: named, account, offset: index }];
    const written = isWritten(value, account) || (/log|sign|auth/iu.test(key) && isWord(value));
    if (!written || isOfOwnFunction(text, { index, key, value }) || service.test(account) || /@[\w-]+\.\w|^\p{Lu}\p{Ll}+ /u.test(value))
      return [];
    const shown = isShown(text, { offset: index, value }) || isInSentence(text, index);
    return [{ kind: 'password' as const, key, value, account, offset: index, ...(shown ? ({ sample: true } as const) : {}) }];
  });
}

/**
 * Whether the text itself defines the function that is called, and takes something else than a password there. What is called on something else than the object itself is
 * another function by the same name, and a value like a password is told whatever the place is called.
 */
function isOfOwnFunction(
  text: string,
  { index, key, value }: { readonly index: number; readonly key: string; readonly value: string },
): boolean {
  const before = text.slice(Math.max(0, index - 20), index);
  if (/[.>:]$/u.test(before) && !/\b(?:self|cls|this|Self)(?:\.|->|::)$/u.test(before)) return false;
  return (classesOf(value).length < 3 || uuid.test(value)) && takesOther(text, key, 1);
}

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/iu;

/** What stands behind the names of a person or a group: a third name in capitals, and then a password or none. */
const further =
  /^\s{0,8}(["'])(?:\p{Lu}\p{Ll}{1,40}\1\s{0,8},\s{0,8}(["'])([^"'\\\n]{1,128})\2|(?:Group|Account|Role|Team)\1\s{0,8},\s{0,8}(?:[fF]alse|[tT]rue|[nN]ull|None|nil|0)\s{0,8}[,)])/u;

/**
 * The password behind the first and the last name of an account (`add_account('demo', 'Demo', 'Account', 'guest')`), blank where it has none (`add_account('Admins', 'Admin',
 * 'Group', false)`); null where the second word is no name.
 */
function afterNames(
  text: string,
  { end, account, value }: { readonly end: number; readonly account: string; readonly value: string },
): string | null {
  if (!/^\p{Lu}\p{Ll}+\d{0,2}$/u.test(value) || !account.toLowerCase().startsWith(value.toLowerCase()) || text[end - 1] !== ',')
    return null;
  const match = further.exec(text.slice(end, end + 240));
  if (match === null || /@/u.test(match[3] ?? '')) return null;
  return match[3] ?? '';
}

/** Whether a second word is a password and no name or number of the account: three classes of characters in eight or more, or what is published for the account. */
function isWritten(value: string, account: string): boolean {
  if (/\s/u.test(value)) return false;
  return (value.length >= 8 && classesOf(value).length >= 3) || isPublishedDefault({ value, account });
}

/** Letters with digits behind them: `doctor123`. */
function isWord(value: string): boolean {
  return /^[A-Za-z]{2,20}[@_-]?\d{2,8}[!@#$]?$/u.test(value);
}

/** Words in lower case, one of which stands wherever {@link madePlaces} finds something. */
export const madeSigns = [
  '.tochararray',
  'user(',
  'account(',
  'credential(',
  'credentials(',
  'login(',
  'logininfo(',
  'userinfo(',
  'principal(',
  'loginas(',
  'loginwith(',
  'signin(',
  'sign_in(',
  'authenticate(',
  'log_in(',
  'admin(',
  'usuario(',
] as const;
