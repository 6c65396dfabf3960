import { lineBefore } from '../place.ts';
import { isNameForName } from './names-for-names.ts';
import { isNameOfKind } from './names-of-kinds.ts';
import { isOfRecordOfNames } from './records-of-names.ts';
import { isToWarn } from './warnings.ts';
import { isOfNamedSetting } from './names-of-settings.ts';
import type { NamedLiteral } from './entries-beside.ts';

/** Whether a literal is used for something else than to log in: it is replaced by another one, shown as an example, or protects what nobody keeps. */
export function isOfOtherUse(text: string, at: NamedLiteral): boolean {
  return (
    isReplaced(text, at) ||
    isOfModes(text, at.value) ||
    isOfStandard(text, at.value) ||
    isOfNamedSetting(text, at) ||
    isToWarn(text, at) ||
    isShownInPage(text, at) ||
    isOfVector(text, at) ||
    isOneOfKinds(text, at) ||
    isSought(text, at) ||
    isPathOfSetting(text, at) ||
    isOfFreshStore(text, text.slice(at.start, at.end)) ||
    isInUsage(text, at.start) ||
    isOfRecordOfNames(text, at) ||
    isNameForName(text, at) ||
    isNameOfKind(text, at)
  );
}

/** Whether a page shows a whole line of settings as an example: `For example: <code>DB_PASSWORD="x"</code>`. */
function isShownInPage(text: string, { start, end, value }: NamedLiteral): boolean {
  return (
    /\b(?:e\.g\.|[eE]xamples?)[:,]?\s{0,4}<(?:code|kbd|samp)(?:\s[^<>\n]{0,80})?>\s{0,4}$/u.test(
      text.slice(Math.max(0, start - 140), start),
    ) && ['"', "'"].some((quote) => text.startsWith(`=${quote}${value}${quote}</`, end))
  );
}

/** Whether a literal is the password of the user that RFC 7643, 8.2, shows: a program keeps the example to read it. */
function isOfStandard(text: string, value: string): boolean {
  return value === 't1meMa$heen' && text.includes('urn:ietf:params:scim:schemas:core:2.0:User');
}

/** Whether a value in two words is what a table says of several other keys as well (`'apiKey' => 'skip-hidden'`, `'apiSignature' => 'skip-hidden'`), none of which says what is connected to. */
function isOfModes(text: string, value: string): boolean {
  if (!/^[a-z]+-[a-z]+$/u.test(value)) return false;
  const before = text.split(value, 100).slice(0, -1);
  const keys = before.flatMap(
    (piece) =>
      /^\s*["']([\w.]{1,80})["']\s{0,20}(?:=>|:)\s{0,8}["']$/u.exec(piece.slice(piece.lastIndexOf('\n') + 1).slice(-200))?.[1] ?? [],
  );
  if (keys.some((key) => /database|db|schema|host|server|sid|tenant|realm|bucket|domain/iu.test(key))) return false;
  return keys.filter((key) => !/pass|pwd|secret|user|login|account|name|mail/iu.test(key)).length >= 2;
}

/** The password of a test of a digest, which stands beside it under the same name: `ST_PASS = "x"`, `ST_HASH = "…"`. One that says whose it is belongs to somebody. */
function isOfVector(text: string, { start, end }: NamedLiteral): boolean {
  const prefix = /^([A-Z]{2,12})_PASS(?:WORD)?$/u.exec(text.slice(start, end))?.[1];
  if (prefix === undefined || /^(?:ADMIN|ROOT|USER|DB|DEFAULT|SYS|SYSTEM|MYSQL|SMTP|MAIL|LDAP|FTP|APP|LOGIN|AUTH)/u.test(prefix))
    return false;
  const around = text.slice(Math.max(0, start - 300), end + 300);
  // `ST` is hashcat's own word for its test of itself: what it compares may be as short as the password.
  const least = prefix === 'ST' ? 1 : 12;
  return new RegExp(String.raw`\b${prefix}_HASH\b[ \t]{0,20}=[ \t]{0,4}["'][^"'\n]{${least},}`, 'u').test(around);
}

/** Whether a name is compared with several words of a kind, each in two words: `$auth['password'] === 'private-token'`. */
function isOneOfKinds(text: string, { start, end, value }: NamedLiteral): boolean {
  const word = String.raw`["']?\]?\s{0,4}={2,3}\s{0,4}["']([a-z]+(?:-[a-z]+)+)["']`;
  if (!/^[a-z]+(?:-[a-z]+)+$/u.test(value) || !/^\w+$/u.test(text.slice(start, end))) return false;
  if (!new RegExp(`^${word}`, 'u').test(text.slice(end, end + 200))) return false;
  const others = new Set([...text.matchAll(new RegExp(String.raw`\b${text.slice(start, end)}${word}`, 'gu'))].map(([, other]) => other));
  return others.size >= 3;
}

/** Whether a literal is where the configuration of .NET has the setting: `ClientSecret = "Auth0:ClientSecret"`. */
function isPathOfSetting(text: string, { start, end, value }: NamedLiteral): boolean {
  return /^[A-Z]\w*(?::[A-Z]\w*)+$/u.test(value) && value.endsWith(`:${text.slice(start, end)}`);
}

/** Whether a setting is looked for in another text: `connection.Contains("password=123")`. */
function isSought(text: string, { start, end, value }: NamedLiteral): boolean {
  if (!text.startsWith(`=${value}`, end)) return false;
  return /(?:[cC]ontains|[iI]ncludes|[iI]ndexOf|[sS]tarts?_?[wW]ith|[eE]nds?_?[wW]ith|str_i?contains|stri?pos|stri?str|HasPrefix)\((?:[^()"'`\n]{1,80},)?\s{0,4}["'`][\w .;-]{0,40}$/u.test(
    text.slice(Math.max(0, start - 200), start),
  );
}

/** The side of a call that is replaced: `update('DB_PASSWORD=shop', 'DB_PASSWORD=' . $password)`. */
function isReplaced(text: string, { start, end, value }: NamedLiteral): boolean {
  const opening = `=${value}`;
  if (!text.startsWith(opening, end)) return false;
  const from = end + opening.length;
  const behind = /^["'`]\s{0,4},\s{0,40}["'`]([\w.-]{1,100})=/u.exec(text.slice(from, from + 160))?.[1];
  return behind?.endsWith(text.slice(start, end)) === true;
}

/** The password of a key store that is made empty and written nowhere: `keyStore.load(null, password)`. */
function isOfFreshStore(text: string, key: string): boolean {
  if (!text.includes('KeyStore') || !/^\w+$/u.test(key) || /\.store\(|OutputStream/u.test(text)) return false;
  return new RegExp(String.raw`\.load\(\s{0,4}null\s{0,4},\s{0,4}${key}\b`, 'u').test(text);
}

/** Characters before an offset in which its function begins. */
const reach = 4000;

const modifiers = String.raw`(?:(?:public|private|protected|internal|static|export|async|override|final|abstract)[ \t]+)`;
const definition = new RegExp(
  String.raw`(?:^|\n)([ \t]*)(?:${modifiers}*(?:def|func|function|fun|fn|sub)[ \t]+(?:\([^()\n]{0,60}\)[ \t]*)?(?:self\.|this\.)?([A-Za-z_]\w{0,60})|${modifiers}{1,4}[\w<>[\].,? ]{1,60}[ \t]([A-Za-z_]\w{0,60})\([^;{}()]{0,200}\)[^;{}()]{0,80}\{)`,
  'gu',
);
const ofExamples =
  /^(?:(?:print|show|display|get)_?)?(?:examples?|usage|help)(?:_?(?:code|text|string|message|usage))?$|^(?:get|new|make|build)Example(?=[A-Z]|$)/iu;

/** Whether the function in which an offset stands is named for an example: Ruby's `def self.example_code`, Go's `func NewExampleStore()`. */
function isInUsage(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - reach), offset);
  const last = [...before.matchAll(definition)].at(-1);
  if (last === undefined || !ofExamples.test(last[2] ?? last[3] ?? '')) return false;
  // A line that is indented no deeper ends it, but for what belongs to its head.
  const margin = (last[1] ?? '').length;
  const inside = before
    .slice(last.index + last[0].length)
    .split('\n')
    .slice(1);
  return !inside.some(
    (line) => line.trim() !== '' && line.length - line.trimStart().length <= margin && !/^\s*(?:[){]|->|where\b)/u.test(line),
  );
}

/** Whether an offset stands in a text for people, as a quote opens it on its line: `raise "Please log in with connect('user', 'password')"`. */
export function isInSentence(text: string, offset: number): boolean {
  const before = lineBefore(text, offset) ?? '';
  let open = -1;
  for (let at = 0; at < before.length; at += 1) {
    const unit = before[at] ?? '';
    if (unit === '\\') at += 1;
    else if (open === -1 ? /["'`]/u.test(unit) : unit === before[open]) open = open === -1 ? at : -1;
  }
  return open !== -1 && /^\p{Lu}\p{Ll}*(?:[ ,]+\p{L}+){2,}[ :,]/u.test(before.slice(open + 1));
}

/** Whether a key is one of several members of an enumeration that a table gives texts: `[Brand.NordPass]: "NordPass"`. `lines`: those around it. */
export function isOfMembers(text: string, start: number, lines: readonly string[]): boolean {
  const owner = /\[([A-Z]\w{1,40})\.$/u.exec(text.slice(Math.max(0, start - 44), start))?.[1];
  if (owner === undefined) return false;
  const texts = lines.filter(
    (line) => line.trimStart().startsWith(`[${owner}.`) && /:\s{0,4}["'`][\p{Lu}\d][^"'`\n]*["'`],?$/u.test(line.trim()),
  );
  return texts.length >= 3;
}

/** Whether a number is one of a table of codes: `define('E_NO_PASS', '1003');` among others of as many digits. */
export function isOfCodes(lines: readonly string[], value: string): boolean {
  if (!/^\d{3,5}$/u.test(value)) return false;
  const others = lines.map(
    (line) => /^\s*define\(\s{0,4}["']\w{1,80}["']\s{0,4},\s{0,4}["']?(\d{3,5})["']?\s{0,4}\)/u.exec(line)?.[1] ?? '',
  );
  return (
    others.filter((other) => other !== value && other.length === value.length && other.slice(0, -2) === value.slice(0, -2)).length >= 3
  );
}
