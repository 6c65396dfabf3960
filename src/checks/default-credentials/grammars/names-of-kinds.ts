import { isPublishedDefault } from '../judge-place.ts';
import { entriesBeside, type Entry, type NamedLiteral } from './entries-beside.ts';

/** Whether a literal names a kind of something by what its neighbours are: verdicts, variables, methods, factors, fields of a map, answers of a demonstration. */
export function isNameOfKind(text: string, at: NamedLiteral): boolean {
  return (
    isOfVerdicts(text, at) ||
    isOfVariables(text, at) ||
    isOfMethods(text, at) ||
    isOfFactors(text, at) ||
    isOfMap(text, at) ||
    isOfAction(text, at) ||
    isNameOfDigest(text, at) ||
    isOwnCoding(text, at) ||
    isOfDemonstration(text, at)
  );
}

/** Characters to each side in which the other entries are looked for. */
const reach = 700;

/** A key and its word: `a: "b"`, `"a": "b"`, `a = 'b'`, `'a' => 'b'`, `#define A "b"`. */
const entries = /([A-Za-z_][\w-]{0,60})["'`]?\]?[ \t]{0,20}(?:=>|:=|=|:|[ \t])[ \t]{0,20}["'`]([^"'`\n]{1,80})["'`]/gu;

const othersOf = (text: string, at: NamedLiteral) => entriesBeside(text, at, { form: entries, reach });

const bareOf = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/gu, '');

/** The end of a text from an offset on, in a direction, where the bracket opens or closes in which the offset stands; what is in brackets itself is passed. */
function endOfRecord(text: string, from: number, { step, far }: { readonly step: 1 | -1; readonly far: number }): number {
  const [into, out] = step === 1 ? ['([{', ')]}'] : [')]}', '([{'];
  let depth = 0;
  for (let at = from; at >= 0 && at < text.length && Math.abs(at - from) < far; at += step) {
    const unit = text.charAt(at);
    if (into.includes(unit)) depth += 1;
    else if (out.includes(unit)) {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return -1;
}

/** The record in which an offset stands: what stands before its bracket, and what is inside. */
function recordAt(text: string, { start, end }: NamedLiteral, far = 1500): { readonly head: string; readonly inside: string } | undefined {
  const [open, close] = [endOfRecord(text, start - 1, { step: -1, far }), endOfRecord(text, end, { step: 1, far })];
  if (open === -1 || close === -1) return undefined;
  return { head: text.slice(Math.max(0, open - 80), open), inside: `${text.slice(open + 1, start)}\0${text.slice(end, close)}` };
}

/** Who logs in, or where: `user: "admin"`, `id: "kanri"`, `host: "10.1.2.3"`. */
const ofLogin =
  /(?:^|[^A-Za-z])\w{0,30}(?:user|login|account|host|server|database|port|ur[li]|address|e?mail|from|\bu?id|_id|\bname)(?:_?(?:name|id))?["']?\s{0,8}(?::|=>?)/iu;

/**
 * What is said of what passed, where the same record says as much of what failed: `{ PASS: 'approved', FAIL: 'rejected' }`, `OVERRIDE_PASS` beside `OVERRIDE_FAIL`. Beside an
 * account `fail` is the page that follows a wrong password.
 */
function isOfVerdicts(text: string, at: NamedLiteral): boolean {
  const key = text.slice(at.start, at.end);
  if (!/^(?:[A-Z]{1,40}_)?PASS(?:ED)?$/u.test(key) || !/^[A-Za-z][A-Za-z_.-]*$/u.test(at.value)) return false;
  if (isPublishedDefault({ value: at.value })) return false;
  const failed = key.replace(/PASS(?=(?:ED)?$)/u, 'FAIL');
  const inside = recordAt(text, at)?.inside ?? '';
  if (ofLogin.test(inside)) return false;
  return new RegExp(String.raw`(?:^|[\s,"'])${failed}["']?[ \t]{0,8}(?::|=>)[ \t]{0,8}(["'\x60])[A-Za-z][\w -]{0,60}\1`, 'u').test(inside);
}

/** Settings whose values are never words in capitals. Hosts and servers may be called so (Windows, Oracle). */
const neverInCapitals = /^(?:port|ur[li])$/iu;

/**
 * The name of a variable beside those of two others that begin alike and end as their keys, one of which says where something is: `user: "PGUSER", password: "PGPASSWORD",
 * host: "PGHOST", port: "PGPORT"`.
 */
function isOfVariables(text: string, at: NamedLiteral): boolean {
  return isVariableAmong({ key: text.slice(at.start, at.end), value: at.value }, othersOf(text, at));
}

/** The same of a pair among the pairs of a file. */
export function isVariableAmong(pair: Entry, others: readonly Entry[]): boolean {
  const stem = /^([A-Z][A-Z\d_]{1,40}?)(?:PASS(?:WORD|WD)?|PWD|SECRET)$/u.exec(pair.value)?.[1];
  if (stem === undefined) return false;
  const named = others.filter(
    ({ key, value }) =>
      /^[A-Z][A-Z\d_]+$/u.test(value) &&
      value.startsWith(stem) &&
      bareOf(key).endsWith(bareOf(value.slice(stem.length))) &&
      value.length > stem.length,
  );
  return named.length >= 2 && named.some(({ value }) => neverInCapitals.test(value.slice(stem.length)));
}

/** Ways to log in that are no accounts, hosts or names. */
const method =
  /^(?:public_?key|host_?based|keyboard_?interactive|gssapi\w*|kerberos|oauth2?|saml|otp|totp|webauthn|client_?credentials|authorization_?code)$/iu;
/** Those that an account may have beside its password: of these there are two, or the constants are called for what they are. */
const otherMethod = /^(?:none|token|ldap|certificate|ticket|api_?key|refresh_?token)$/iu;
const ofMethods = /(?:^|_)(?:AUTH\w{0,20}|METHOD|GRANT|TYPE|MODE|KIND)_$/iu;
const ofAccount = /^(?:\w{1,20}_)?(?:user|login|account|uid|host|server|address|ur[li]|port|database|db|dsn|mail)(?:_?(?:name|id))?$/iu;

/** The name of a way to log in among constants of others that begin alike and spell their values: `SSH_AUTH_PASSWORD "password"` beside `SSH_AUTH_PUBLICKEY "publickey"`. */
function isOfMethods(text: string, at: NamedLiteral): boolean {
  const key = text.slice(at.start, at.end);
  const stem = /^([A-Za-z]\w{1,60}_)(?:PASSWORD|password)$/u.exec(key)?.[1];
  if (stem === undefined || at.value.toLowerCase() !== 'password') return false;
  const alike = othersOf(text, at).flatMap((other) =>
    other.key.startsWith(stem) ? [{ ...other, key: other.key.slice(stem.length) }] : [],
  );
  const own = alike.filter((other) => bareOf(other.key) === bareOf(other.value));
  if (alike.some((other) => ofAccount.test(other.key) || (/^(?:name|id)$/iu.test(other.key) && !own.includes(other)))) return false;
  const others = new Set(own.filter((other) => otherMethod.test(other.key)).map((other) => bareOf(other.key)));
  return own.some((other) => method.test(other.key)) || others.size > 1 || (others.size === 1 && ofMethods.test(stem));
}

/** Second factors, and who makes them. */
const factor = /^(?:[ht]?otp|yubi(?:co|key)|duo|okta|one_?login|rsa|sms|fido2?|u2f|radius|google|authy|symantec|azure|jumpcloud)$/u;

/** The name of a second factor among constants that spell their values in small letters: `OTP_PASSCODE = 'otp'` beside `OKTA_PASSCODE = 'okta_passcode'`, `DUO_PUSH = 'duo_push'`. */
function isOfFactors(text: string, at: NamedLiteral): boolean {
  const key = text.slice(at.start, at.end);
  const first = /^([A-Z][A-Z\d]{1,30})_PASSCODE$/u.exec(key)?.[1];
  if (first?.toLowerCase() !== at.value || !factor.test(at.value)) return false;
  const others = othersOf(text, at);
  if (others.some((other) => [`${first}_USER`, `${first}_NAME`, `${first}_ID`, `${first}_HOST`].includes(other.key))) return false;
  const spelled = (other: Entry) => /_/u.test(other.key) && other.key === other.value.toUpperCase();
  return (
    others.filter(spelled).length >= 3 && others.some((other) => spelled(other) && /_(?:passcode|passphrase|password)$/u.test(other.value))
  );
}

/** The field that an option is mapped to, in a record that is called a map and in which fields have their own names: `option_map = {"port": "port", "password": "secret"}`. */
function isOfMap(text: string, at: NamedLiteral): boolean {
  if (!/^(?:pass(?:word|wd|phrase)?|pwd|secret)$/u.test(at.value)) return false;
  const record = recordAt(text, at);
  if (record === undefined || !/(?:_map|Map|MAP|mapping|Mapping|MAPPING)s?["']?[ \t]{0,4}(?::|=>?)[^\n;]{0,40}$/u.test(record.head))
    return false;
  const all = [...record.inside.matchAll(entries)].map(([, key = '', value = '']) => ({ key, value }));
  const words = all.every(({ value }) => /^[a-z][a-z_]{1,30}$/u.test(value));
  return (
    words &&
    all.filter(({ key, value }) => key === value).length >= 2 &&
    all.some(({ key, value }) => neverInCapitals.test(key) && neverInCapitals.test(value))
  );
}

/** Where an action hands a request on, in a structure of that type: `Action{ Pass: "tea" }`. */
function isOfAction(text: string, { start, end, value }: NamedLiteral): boolean {
  if (!/^[pP]ass$/u.test(text.slice(start, end)) || !/^[a-z][a-z-]*$/u.test(value)) return false;
  if (isPublishedDefault({ value })) return false;
  return /\b(?:\w{1,40}\.)?Action\{\s{0,80}(?:(?!\w*(?:User|Login|Account|Host|ID\b|Id\b|Name))[A-Z]\w{0,40}:[^{}\n]{0,80}?,\s{0,80}){0,4}$/u.test(
    text.slice(Math.max(0, start - 300), start),
  );
}

/** The name of a digest, the first argument of the call that makes it of the variable itself: `$password = hash('md4', $password, true)`. */
function isNameOfDigest(text: string, { end, value }: NamedLiteral): boolean {
  if (!/^(?:md[245]|sha\d{1,3}(?:[-/]\d{3})?|sha3-\d{3}|ripemd\d{3}|whirlpool|crc32[bc]?|xxh\d{1,3})$/iu.test(value)) return false;
  return /^["'\]]{0,2}\s{0,4}=\s{0,4}\\?hash(?:_hmac)?\(\s{0,4}["'][\w/-]{2,12}["']\s{0,4},\s{0,4}\$/u.test(text.slice(end, end + 60));
}

/** The coding in which the variable itself is written, and nothing else: `password = password.encode('latin-1')`. */
function isOwnCoding(text: string, { start, end, value }: NamedLiteral): boolean {
  if (
    !/^(?:utf[-_]?(?:7|8|16|32)(?:[-_]?(?:le|be|sig))?|(?:us-)?ascii|latin[-_]?\d{1,2}|iso[-_]?8859[-_]\d{1,2}|iso[-_]?2022[-_]jp|cp\d{3,5}|windows[-_]?\d{3,4}|euc[-_]?(?:jp|kr)|s(?:hift)?[-_]?jis|ms932|big5|gbk?|gb18030|gb2312|koi8[-_]r|idna|punycode)$/iu.test(
      value,
    )
  )
    return false;
  const name = text.slice(start, end);
  const behind = text.slice(end, end + 200).trimStart();
  const call = /^(?:=\s{0,8}(?:(?:self|this)\.)?([\w$]{1,80}))?\.(?:encode|decode|getBytes|force_encoding|encode!)\(\s{0,4}["']/u.exec(
    behind,
  );
  return call !== null && (call[1] === undefined || call[1] === name);
}

/** Characters of the longest record of such answers to each side. */
const longRecord = 12_000;

/** A condition that something is only shown: `if settings.app.demo_mode:`. */
const ofDemonstration =
  /^(?:el(?:se )?if|if|when|unless)?\b[^!\n]{0,100}\b\w{0,30}(?:[dD]emo(?:_?[mM]ode)?|DEMO(?:_MODE)?)\b[^!\n]{0,40}$/u;

/**
 * What a program answers while it only shows itself: the word `demo` below a condition that says so, in a record all of whose literals are the same word. A pair that opens
 * something has another account beside it.
 */
function isOfDemonstration(text: string, at: NamedLiteral): boolean {
  if (at.value !== 'demo') return false;
  const record = recordAt(text, at, longRecord);
  // A call with it makes an account of the system.
  if (record === undefined || !/\breturn\s*$/u.test(record.head)) return false;
  const words = [...record.inside.matchAll(/(?::|=>|=)[ \t]{0,8}["']([^"'\n]{0,80})["']/gu)].map(([, word = '']) => word);
  return words.length >= 5 && words.every((word) => word === 'demo' || word === '') && isBelowCondition(text, at.start);
}

/** Lines before an offset in which its conditions are looked for. */
const mostLines = 160;

/** Whether one of the lines around an offset that are indented less and less is a condition of a demonstration. */
function isBelowCondition(text: string, offset: number): boolean {
  const lines = text
    .slice(Math.max(0, offset - 12_000), offset)
    .split('\n')
    .slice(-mostLines);
  let margin = Number.POSITIVE_INFINITY;
  for (const line of lines.toReversed()) {
    const indent = line.length - line.trimStart().length;
    if (line.trim() === '' || indent >= margin) continue;
    margin = indent;
    const own = line.trim();
    if (
      /^\}?\s{0,4}(?:if|elif|else if|elsif)\b/u.test(own) &&
      !/\bnot\b|!/u.test(own) &&
      ofDemonstration.test(own.replace(/^\}\s{0,4}/u, ''))
    )
      return true;
  }
  return false;
}
