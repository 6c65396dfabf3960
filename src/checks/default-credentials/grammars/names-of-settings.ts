import { isPublishedDefault } from '../judge-place.ts';
import { credentialKey } from '../keys.ts';
import { entriesBeside, type NamedLiteral } from './entries-beside.ts';

/** Whether a literal says something of a setting, by what the entries around it say of theirs, or names a field of a page. */
export function isOfNamedSetting(text: string, at: NamedLiteral): boolean {
  return (
    isClassOfField(text, at) ||
    isOfMessages(text, at) ||
    isOfKinds(text, at) ||
    isFieldOfBuilder(text, at) ||
    isHandler(text, at) ||
    isAtNobody(text, at) ||
    isArmOfVerdicts(text, at) ||
    isOptionOfMany(text, at)
  );
}

/** Characters to each side in which the other entries are looked for. */
const reach = 600;

/** A key and its word: `'a' => 'b'`, `a: "b"`, `A = "b"`, `A "b"`. */
const entries = /([A-Za-z_][\w.-]{0,60})["'`]?\]?[ \t]{0,40}(?:=>|:=|=|:|,|[ \t])[ \t]{0,20}["'`]([^"'`\n]{1,80})["'`]/gu;

const othersOf = (text: string, at: NamedLiteral) => entriesBeside(text, at, { form: entries, reach });

/** Who may read a field, and what is connected to. */
const classOfField = /^(?:public|secret|private|sensitive|confidential|internal|protected)$/u;
const connection = /^(?:host(?:name)?|port|user(?:name)?|database|db_?name|schema|ssl|url|server)$/iu;

/** The class of a field where the fields of the same connection have classes as well: `{ host: "public", user: "public", password: "secret" }`. */
function isClassOfField(text: string, at: NamedLiteral): boolean {
  if (!classOfField.test(at.value)) return false;
  const fields = othersOf(text, at).filter(({ key }) => connection.test(key));
  return (
    fields.length >= 3 &&
    fields.every(({ value }) => classOfField.test(value)) &&
    fields.some(({ value }) => value !== at.value) &&
    // A host of a network inside.
    !fields.some(({ key, value }) => /^(?:host|server)/iu.test(key) && value !== 'public')
  );
}

/** Constants of accounts: what stands among them is no code of a message. */
const ofAccount = /(?:^|_)(?:USERS?|USERID|USERNAME|LOGIN|ACCOUNT|ID)(?:_|$)/u;

/** The form of a text: its letters of a kind and its digits. */
const formOf = (value: string): string => value.replace(/\d/gu, '9');

/** The code of a message among others that begin alike: `BOOT_PASSWORD = "J020"` beside `KEY_LENGTH = "J018"`, `NULL_PASSWORD = "XBCX5.S"`. */
function isOfMessages(text: string, at: NamedLiteral): boolean {
  if (!/^[A-Z][A-Z\d]{0,3}(?:[A-Z]\d|\d{2,5})(?:\.[A-Z\d]{1,3})?$/u.test(at.value) || !/\d/u.test(at.value)) return false;
  if (!/^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/u.test(text.slice(at.start, at.end)) || isPublishedDefault(at)) return false;
  const letters = /^[A-Z]+/u.exec(at.value)?.[0] ?? '';
  const others = othersOf(text, at);
  if (others.some(({ key }) => ofAccount.test(key))) return false;
  const alike = others.filter(
    ({ key, value }) => credentialKey(key) === null && value.startsWith(letters) && formOf(value) === formOf(at.value),
  );
  return new Set(alike.map(({ value }) => value)).size >= 3;
}

/** The kind of an answer that has the name of its member in it, where those beside it do: `VerifyPassword = 'shop#VerifyPasswordResponse'`. */
function isOfKinds(text: string, at: NamedLiteral): boolean {
  const key = text.slice(at.start, at.end);
  const first = /^([a-z][a-z.]{3,40}[#/:.])[A-Z][A-Za-z]+$/u.exec(at.value)?.[1];
  if (first === undefined || !/^[A-Z][a-z]+[A-Z][A-Za-z]+$/u.test(key) || !at.value.includes(key, first.length)) return false;
  return othersOf(text, at).filter((other) => other.value.startsWith(first) && other.value.includes(other.key, first.length)).length >= 2;
}

/** What builds the fields of a form, whose argument is the name of one: `html()->password('repeat')`, `Form::password('password')` (https://laravelcollective.com/docs). */
const builder = /(?:\b(?:html|form)\(\)|\$(?:this->)?(?:form|html)|(?<![\w\\])(?:Form|Html|HTML|BsForm|Former|Aire))(?:->|::)$/u;

/** Letters of both cases and digits, as in no name of a field. */
const mixed = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)/u;

function isFieldOfBuilder(text: string, { start, end, value }: NamedLiteral): boolean {
  if (text.slice(start, end) !== 'password' || !/^[a-z][\w[\].-]*$/iu.test(value) || mixed.test(value)) return false;
  return text.startsWith('(', end) && builder.test(text.slice(Math.max(0, start - 40), start));
}

/** What is called when something happens in a page, and the field that a part of it has (https://vuejs.org/guide/essentials/event-handling, https://angular.dev/guide/templates/event-listeners). */
const handler = /<[a-zA-Z][\w.:-]*(?:\s[^<>]*)?\s(?:@|v-on:|\(|on:)$/u;
const called = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*(?:\([\w$., ]*\))?$/u;

function isHandler(text: string, { start, end, value }: NamedLiteral): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + 3);
  return called.test(value) && (before.endsWith('(') ? /^\)=["']/u : /^=["']/u).test(after) && handler.test(before);
}

/** Whether what is connected to has an address that no network has (RFC 2606): `{ url: "https://later.invalid", password: "later" }`. */
function isAtNobody(text: string, { start, end }: NamedLiteral): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  if (before.lastIndexOf('{') <= before.lastIndexOf('}')) return false;
  const record = before.slice(before.lastIndexOf('{') + 1) + (text.slice(end, end + reach).split('}', 1)[0] ?? '');
  if (/(?<![A-Za-z])(?:host(?:name)?|server|addr(?:ess)?|ip)["'`]?\s{0,4}[:=]/iu.test(record)) return false;
  const addresses = [
    ...record.matchAll(/(?:\b((?:base)?ur[li]|endpoint)["'`]?\s{0,4}[:=]\s{0,4})?["'`][a-z][a-z\d+.-]{0,20}:\/\/([\w.-]{1,100})/giu),
  ];
  return addresses.length > 0 && addresses.every(([, key, host = '']) => key !== undefined && host.endsWith('.invalid'));
}

/** What is made of the verdict of a check in Rust, beside what is made of the others: `Dkim2Result::Pass => "DKIM2_ALLOW"`. */
function isArmOfVerdicts(text: string, { start, end }: NamedLiteral): boolean {
  if (!/^(?:Soft|Hard)?Pass$/u.test(text.slice(start, end)) || !/^\s{1,4}=>/u.test(text.slice(end, end + 8))) return false;
  const owner = /\b([A-Z]\w{1,60}::)$/u.exec(text.slice(Math.max(0, start - 64), start))?.[1];
  if (owner === undefined) return false;
  const around = text.slice(Math.max(0, start - reach), end + reach);
  return ['Fail', 'PermError', 'Neutral', 'SoftFail'].some((other) => around.includes(`${owner}${other}`));
}

const option = /^\s{0,4}=\s{0,4}([A-Z][a-z]{2,20})(?:Password|Secret)\(["']([a-z_]{2,30})["'], ["'][a-z_]{2,40}["'][,)]/u;

/** The section and the name of an option, as other classes of options have theirs: `email_pwd = OptionPassword("misc", "email_pwd")` beside `OptionStr("misc", "email_to")`. */
function isOptionOfMany(text: string, { start, end, value }: NamedLiteral): boolean {
  const [, first = '', section = ''] = option.exec(text.slice(end, end + 130)) ?? [];
  if (section !== value) return false;
  const like = new RegExp(`\\b${first}([A-Z][a-z]{2,20})\\(["']${section}["'], ["'][a-z_]{2,40}["'][,)]`, 'gu');
  const classes = [...text.slice(Math.max(0, start - reach), end + reach).matchAll(like)].map(([, name]) => name);
  return classes.length >= 4 && new Set(classes).size >= 2;
}
