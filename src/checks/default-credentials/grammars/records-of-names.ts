import { isPublishedDefault } from '../judge-place.ts';
import { entriesBeside, type NamedLiteral } from './entries-beside.ts';

/** Characters to each side in which the other entries of a record are looked for. */
const reach = 600;

const entries =
  /([A-Za-z_][\w.-]{0,80})["'`]?\]?[ \t]{0,20}(?::[ \t]{0,4}\w{1,20}[ \t]{0,4}(?==)|[sS]tring[ \t]{1,4}(?==)|:\s{1,60}(?=["']))?(?:=>|:=|=|:)?[ \t]{0,20}["'`]([^"'`\n]{1,120})["'`]/gu;

/** Whether a literal stands in a record of something else than settings: types of columns and fields, names of attributes and methods, what is refused, what a request asks for. */
export function isOfRecordOfNames(text: string, at: NamedLiteral): boolean {
  return (
    isOfTypes(text, at) ||
    isOfForm(text, at) ||
    isOfAttributes(text, at) ||
    isMethod(text, at) ||
    isOfRefused(text, at) ||
    isOfRequest(text, at)
  );
}

const othersOf = (text: string, at: NamedLiteral) => entriesBeside(text, at, { form: entries, reach });

/** A type of a column, a setting or a field: `text64`, `bytes20?`, `optional string`, `char`. */
const type =
  /^(?:(?:optional|nullable|required) )?(?:text|bytes|char|varchar|string|str|int|integer|uint|bool|boolean|float|double|decimal|epoch|phid|date|datetime|timestamp|blob|uuid|character|logical|numeric|fulltext|sort|list<\w{1,20}>|map<[\w, ]{1,40}>)\d{0,4}\??$/u;

/** Whether a value is a type and two others beside it are types as well. */
function isOfTypes(text: string, at: NamedLiteral): boolean {
  return type.test(at.value) && othersOf(text, at).filter(({ value }) => type.test(value)).length >= 2;
}

const openForm =
  /["'](?:form|fields?|inputs?|columns?)["']\s{0,4}(?:=>|:)\s{0,4}[[{](?![\s\S]*["'](?:form|fields?|inputs?|columns?)["']\s{0,4}(?:=>|:)\s{0,4}[[{])([\s\S]*)$/u;

/** What a field of a form is: `'form' => ['admin_email' => 'text', 'admin_password' => 'password']`. */
function isOfForm(text: string, { start, value }: NamedLiteral): boolean {
  if (value !== 'password') return false;
  const inside = openForm.exec(text.slice(Math.max(0, start - reach), start))?.[1];
  if (inside === undefined) return false;
  let open = 1;
  for (const [bracket] of inside.matchAll(/[[\]{}]/gu)) {
    open += bracket === '[' || bracket === '{' ? 1 : -1;
    if (open === 0) return false;
  }
  return /["']text["']|["']type["']|["']value["']/u.test(inside);
}

/** The last word of a key that says something by itself. */
function lastWord(key: string): string {
  return (
    key
      .replace(/([a-z0-9])([A-Z])/gu, '$1_$2')
      .toLowerCase()
      .split(/[^a-z0-9]+/u)
      .findLast((word) => word.length > 1) ?? ''
  );
}

/**
 * The name of an attribute among others that all start alike and have the words of their keys in them (`'host': 'nsds5replicahost'`, `'bind_pw': 'nsmultiplexorcredentials'`),
 * and a constant that spells its value among others that do (`SER_ROOT_DN = 'root-dn'`, `SER_ROOT_PW = 'root-pw'`).
 */
function isOfAttributes(text: string, at: NamedLiteral): boolean {
  if (isPublishedDefault(at)) return false;
  const key = text.slice(at.start, at.end);
  if (/^[a-z][a-z\d]{5,}(?:credentials|password|passwd|passphrase|secret)$/u.test(at.value)) {
    const alike = othersOf(text, at).filter(
      (other) =>
        other.value.slice(0, 2) === at.value.slice(0, 2) &&
        other.value.includes(lastWord(other.key)) &&
        other.value.length > lastWord(other.key).length + 2,
    );
    if (alike.length >= 2) return true;
  }
  if (!/^[a-z]+-[a-z-]+$/u.test(at.value) || !/^[A-Z]+(?:_[A-Z]+){2,}$/u.test(key)) return false;
  const spells = (name: string, value: string) => /-/u.test(value) && name.toLowerCase().endsWith(`_${value.replaceAll('-', '_')}`);
  return spells(key, at.value) && othersOf(text, at).filter((other) => spells(other.key, other.value)).length >= 1;
}

/** The name of a way to log in beside another one under the same first word (`authPassword = "password"`, `authAppCred = "application_credential"`), or of a key in a Secret (`defaultBasicAuthSecretKey = "password"`). */
function isMethod(text: string, at: NamedLiteral): boolean {
  if (at.value !== 'password') return false;
  const key = text.slice(at.start, at.end);
  if (/(?:Basic|Auth|Password|Credential)[A-Za-z]{0,20}SecretKey$/u.test(key)) return true;
  const first = /^([a-z]+)Password$/u.exec(key)?.[1];
  if (first === undefined || /^(?:db|database|admin|root|default|user|smtp|mail|ldap|redis|my|test)$/u.test(first)) return false;
  return othersOf(text, at).some(
    (other) =>
      other.key.startsWith(first) &&
      /^[A-Z]/u.test(other.key.slice(first.length)) &&
      /^[a-z]+_[a-z_]+$/u.test(other.value) &&
      other.value.startsWith(other.key.slice(first.length).toLowerCase().slice(0, 3)),
  );
}

const openRefused =
  /\b(?:\w{0,40}_)?(?:WEAK|weak|INSECURE|insecure|FORBIDDEN|forbidden|DISALLOWED|disallowed|BANNED|banned|REFUSED|refused)\w{0,40}(?:[ \t]{0,4}:[^=\n]{0,80})?[ \t]{0,4}=[ \t]{0,4}(?:new [\w<>, ]{1,40}\()?[[{][^\]}]{0,500}$/u;

/** Whether the list in which a literal stands is called for what is refused: `const WEAK_DEFAULTS = {`. */
function isOfRefused(text: string, { start }: NamedLiteral): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  // The words first: they are much rarer than names.
  return /weak|insecure|forbidden|disallowed|banned|refused/iu.test(before) && openRefused.test(before);
}

/** A short word in the field `pass` of a request that names a command, beside an account that is a verb as well or comes from elsewhere: `{cmd: 'netmount', user: 'init', pass: 'folders'}`. */
function isOfRequest(text: string, { start, end, value }: NamedLiteral): boolean {
  if (text.slice(start, end) !== 'pass' || !/^[a-z]{2,8}$/u.test(value)) return false;
  const record = /\{([^{}]{0,300})$/u.exec(text.slice(Math.max(0, start - 302), start))?.[1];
  if (record === undefined || !/\bcmd\s{0,4}:\s{0,4}["']\w{1,40}["']/u.test(record)) return false;
  return /\buser\s{0,4}:\s{0,4}(?:["'](?:init|get|set|list|return|open|close|test|reset)["']|[A-Za-z_$][\w.$]{0,60}\s{0,4},)/u.test(record);
}
