import { isPublishedDefault } from '../judge-place.ts';
import { accountKey, credentialKey, normalized } from '../keys.ts';
import type { Pair } from '../pairs.ts';
import type { Place } from '../place.ts';
import { publishedPasswords } from '../published.ts';

/** A key that names several passwords. */
const plural = /(?:^|_)(?:passwords|passwds|pwds|passphrases)$/u;
/** A key that names the passwords of a store or a machine, whose accounts or hosts stand below. */
const ofStore =
  /(?:^|_)(?:db|database|mysql|mariadb|postgres(?:ql)?|pg|oracle|sqlserver|mssql|mongo(?:db)?|redis|ldap|ftp|sftp|smtp|mail|ssh|os|root|admin|sa|sys|system)_(?:password|passwd|pwd|pass)$/u;
const alone = /^(?:password|passwd|pwd|pass)$/u;
/** The account in the key itself: `mysql_root_password` has hosts below it. */
const ofAccount = /(?:^|_)(root|admin|sa|sys|system|postgres)_(?:password|passwd|pwd|pass)s?$/u;

/** What describes a field, a rule, a page or a reference: a map that has one of these is none of accounts. */
const describing =
  /^(?:types?|format|desc(?:ription)?|title|labels?|text|names?|hint|help|notes?|messages?|placeholder|required|optional|nullable|min\w*|max\w*|length|size|pattern|regexp?|rules?|valid\w*|default\w*|values?|examples?|secret\w*|keys?|ref|from|files?|paths?|src|source|env\w*|var|variable|vault\w*|store|provider|version|algorithm|hash\w*|salt|iterations|encrypt\w*|polic\w+|expir\w+|age|history|enabled?|disabled?|visible|readonly|sensitive|no_log|new|old|current|confirm\w*|reset\w*|edit|update|change\w*|forgot\w*|sent|token|throttled|invalid|blank|empty|too_\w+|mismatch|weak|strong|urls?|links?|icon|class|id|lower\w*|upper\w*|digits?|special\w*|symbols?|numbers?|controller|method|driver|tables?|e?mail|input|output|columns?|fields?|attributes?|prompt|position|order|groups?|weight|content_?type|depends\w*|command|cmd|script|generat\w+|namespace|kind|create|shape|location\w*|box|index|show|en|ja|de|fr|es|it|pt|ru|ko|zh|nl|pl)$/u;
const mostMembers = 200;

/** Whether a key may have accounts and their passwords below it. */
export function namesAccounts(name: string): boolean {
  const key = normalized(name);
  // Each of them ends so, and few other keys do.
  return (key.endsWith('s') || key.endsWith('d')) && (plural.test(key) || ofStore.test(key) || alone.test(key));
}

/**
 * Accounts and their passwords below one key: `oracle_password: { sys: x, system: y }`, `passwords: { root: x }`; hosts where the key has the account. Below a bare `password`
 * only where `users` beside it have the same keys: `{ user: { db: app }, password: { db: x } }`. What describes a field or a rule is no map of accounts.
 */
export function accountsBelow(name: string, pairs: readonly Pair[], users: readonly Pair[] = []): Place[] {
  if (pairs.length === 0 || pairs.length > mostMembers || !namesAccounts(name)) return [];
  const key = normalized(name);
  const named = new Map(users.map((each) => [each.key, each.value]));
  if (pairs.some((each) => isDescription(each))) return [];
  // One password may have properties of whatever names: accounts of a machine, hosts and published pairs tell otherwise.
  if (ofStore.test(key) && !pairs.some((each) => isAccount(each))) return [];
  // Two fields may be described alike: `{ user: { widget: text }, password: { widget: masked } }`.
  if (alone.test(key) && !(pairs.every((each) => named.has(each.key)) && pairs.some((each) => isPassword(each, named.get(each.key)))))
    return [];
  const owner = ofAccount.exec(key)?.[1];
  return pairs.flatMap((each): Place[] => {
    // The name of a variable or of an entry elsewhere, and a number of a rule.
    if (each.value === '' || /^\d{1,2}$/u.test(each.value) || (/[._/-]/u.test(each.value) && credentialKey(each.value) !== null)) return [];
    return [{ kind: 'password', key: name, value: each.value, line: each.line, account: owner ?? named.get(each.key) ?? each.key }];
  });
}

function isAccount({ key, value }: Pair): boolean {
  return /[a-z][-.]?\d/iu.test(key) || publishedPasswords(key.toLowerCase()).length > 0 || isPublishedDefault({ value, account: key });
}

function isPassword({ value }: Pair, account = ''): boolean {
  return /\d/u.test(value) || isPublishedDefault({ value, account });
}

function isDescription({ key, value }: Pair): boolean {
  // How a field is sent (https://spec.openapis.org/oas/v3.0.3#encoding-object).
  if (/^(?:style|explode)$/u.test(key) && /^(?:form|simple|deepObject|spaceDelimited|pipeDelimited|true|false)$/u.test(value)) return true;
  return !/^[\w.@-]{1,64}$/u.test(key) || describing.test(normalized(key)) || credentialKey(key) !== null || !/^[!-~]{0,128}$/u.test(value);
}

/** Keys of users and accounts. */
export const namesUsers = /^(?:users?|accounts?|logins?|user_?names?|basic_?auth_?users)$/iu;

/** Who logs in by a name and a password: `auth: { type: basic, users: { admin: x } }`. */
const ofLogin = /auth|basic|login|htpasswd|realm|credential/iu;

/** A map of users and their passwords where what stands around it is about logging in, and one of the pairs is published, that is no role of its own name. */
export function usersBelow(path: readonly string[], pairs: readonly Pair[]): Place[] {
  if (!namesUsers.test(path.at(-1) ?? '') || !ofLogin.test(path.slice(0, -1).join('.')) || pairs.length > mostMembers) return [];
  const members = pairs.filter(({ key }) => !accountKey(key) || key === 'user');
  if (members.length < pairs.length || members.some((each) => isDescription(each))) return [];
  const published = ({ key, value }: Pair) => isPublishedDefault({ value, account: key });
  // Who logs in by Basic authentication has no role.
  const basic = /basic|htpasswd/iu.test(path.join('.'));
  if (!members.some((each) => published(each) && (basic || /\d/u.test(each.value)))) return [];
  return members
    .filter(({ value }) => value !== '')
    .map(({ key, value, line }) => ({ kind: 'password', key: path.slice(-2).join('.'), value, line, account: key }));
}
