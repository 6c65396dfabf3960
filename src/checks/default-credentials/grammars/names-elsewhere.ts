import { credentialKey } from '../keys.ts';
import { lineBefore } from '../place.ts';

/** Characters to each side in which what tells of a literal stands. */
const near = 400;
/** Entries that map a name to itself, from which on a table is one of names. */
const enough = 4;

interface At {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** Whether a constant is the key of a record: `SIMPLE_SECRET_KEY = "secret"`, where the program asks `values[SIMPLE_SECRET_KEY]`. */
export function isKeyOfRecords(text: string, { start, end, value }: At): boolean {
  const key = text.slice(start, end);
  if (!/key$/iu.test(key) || !/^[A-Za-z_-]{3,40}$/u.test(value)) return false;
  const name = String.raw`(?:\w{1,30}\.)?${key.replaceAll('$', String.raw`\$`)}`;
  return new RegExp(String.raw`[\w)\]]\[${name}\]|\{\s{0,8}\[?${name}\]?\s{0,4}:(?!=)|\.get\(${name}[,)]`, 'u').test(text);
}

/** Whether a name is mapped to itself: `names.put("password", "password")` among others of that kind, `passwordKey = firstNonNull(given.get("password"), "password")`. */
export function isMappedToItself(text: string, { start, end, value }: At): boolean {
  const key = text.slice(start, end);
  if (key !== value) return false;
  const before = lineBefore(text, start) ?? '';
  if (/\b\w{0,40}(?:Key|Field|Param(?:eter)?|Column|Attr(?:ibute)?|Name)\s{0,4}=\s{0,4}[^;"']{0,120}["']$/u.test(before)) return true;
  const receiver = /([\w$]{1,60})\.(?:put|set|add|append)\(\s{0,4}["']$/u.exec(before)?.[1];
  if (receiver === undefined) return false;
  const itself = new RegExp(
    String.raw`(?<![\w$])${receiver.replaceAll('$', String.raw`\$`)}\.(?:put|set|add|append)\(\s{0,4}["'](\w{1,60})["']\s{0,4},\s{0,4}["']\1["']`,
    'gu',
  );
  return [...text.slice(Math.max(0, start - near), start + near).matchAll(itself)].length > enough;
}

/** Whether what is asked for stands in a reply that came over the network: `reply = response.json()`, `reply.get("password", "123")`. */
export function isOfReply(text: string, start: number): boolean {
  const holder = /([A-Za-z_]\w{0,60})\.get\(\s{0,4}["']$/u.exec(lineBefore(text, start) ?? '')?.[1];
  return (
    holder !== undefined &&
    new RegExp(
      String.raw`(?<![\w.])${holder}\s{0,4}=\s{0,4}(?:await\s{1,4})?\w{0,30}(?:[rR]esp|[rR]esponse|[rR]eply)\w{0,10}\.json\(`,
      'u',
    ).test(text)
  );
}

/** Whether a blank text is only what something is called on: `"".join(letters)`. */
export function isCalledOn(text: string, quote: number): boolean {
  return /^["'\x60]\.(?:join|concat|format|padStart|padEnd|repeat)\(/u.test(text.slice(quote, quote + 14));
}

/** Whether a record is that of a database in a file, which has no accounts: `"ENGINE": "django.db.backends.sqlite3"`. */
export function isOfDatabaseFile(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - near), offset);
  const behind = text.slice(offset, offset + near);
  const record = before.slice(before.lastIndexOf('{') + 1) + (behind.split('}', 1)[0] ?? '');
  return /["'](?:ENGINE|engine|adapter|dialect|driver|client)["']?\s{0,4}(?:=>|[:=])\s{0,4}["'][\w.]{0,60}sqlite3?["']/u.test(record);
}

/** Whether an account and a word for a password stand in a token that says who is logged in already, with what he may do behind them (Spring Security). */
export function isOfLoggedIn(call: string, given: number, value: string): boolean {
  return given === 3 && call.startsWith('UsernamePasswordAuthenticationToken') && credentialKey(value) !== null;
}
