import { lineIndex, commented, type Place } from '../place.ts';
import { classesOf, isPublishedDefault } from '../judge-place.ts';

/** `ks.load(in, "x".toCharArray())` and what else takes the password of a store as characters (https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/security/KeyStore.html). */
const characters =
  /\b(load|getKey|setKeyEntry|init|PasswordProtection|PBEKeySpec|getEntry|store|PasswordAuthentication|PasswordCallback|setPassword|loadKeyMaterial|loadTrustMaterial)\s{0,4}\((?:[^()"';]|\((?:[^()"';]|"[^"\n]{0,80}"){0,80}\)|"[^"\n]{0,80}"(?!\s{0,4}\.)){0,200}?"([^"\\\n]{1,128})"\s{0,4}\.\s{0,4}toCharArray\(\)/gu;

/** `new DbUser("app", "x")`: something that is called an account is made of two words. */
const accounts =
  /\bnew\s{1,8}(\w{0,40}(?:User|Account|Credentials?|Login|LoginInfo|UserInfo|Principal))\(\s{0,8}(["'])([^"'\\\n]{1,60})\2\s{0,8},\s{0,8}(["'])([^"'\\\n]{1,128})\4\s{0,8}\)/gu;

/** Passwords in calls that no name tells: characters of a store, and accounts made of a name and a value that is written like a password. */
export function madePlaces(text: string): Place[] {
  const lineOf = lineIndex(text);
  const off = (offset: number) => (commented(text, offset) ? ({ comment: true } as const) : {});
  return [
    ...[...text.matchAll(characters)].map((match): Place => {
      const [whole, key = '', value = ''] = match;
      return { kind: 'password', key, value, line: lineOf(match.index + whole.length - 1), ...off(match.index) };
    }),
    ...[...text.matchAll(accounts)].flatMap((match): Place[] => {
      const [, key = '', , account = '', , value = ''] = match;
      if (!isWritten(value, account)) return [];
      return [{ kind: 'password', key, value, account, line: lineOf(match.index), ...off(match.index) }];
    }),
  ];
}

/** Whether a second word is a password and no name or number of the account: three classes of characters in eight or more, or what is published for the account. */
function isWritten(value: string, account: string): boolean {
  if (/\s/u.test(value)) return false;
  return (value.length >= 8 && classesOf(value).length >= 3) || isPublishedDefault({ value, account });
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
] as const;
