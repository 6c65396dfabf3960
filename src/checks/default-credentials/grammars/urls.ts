import { productOfSigns } from '../products.ts';
import { lineIndex, type Place } from '../place.ts';

// Every repetition is bounded: a megabyte on one line costs a megabyte's time.
const userinfo = /\b([a-z][a-z0-9+.-]{1,20}):\/\/([^\s/:@"'<>`\\]{0,80}):([^\s@/"'<>`\\]{1,128})@(?=[\w[${%.-])/giu;
const oracle = /jdbc:oracle:(?:thin|oci):([^\s/@"'<>]{1,64})\/([^\s@"'<>]{1,128})@/giu;
const parameter = /[;?&"' ](?:password|pwd)\s{0,2}=\s{0,2}([^;&"'\s<>]{0,128})(?=[;&"'\s<>]|$)/giu;
// https://www.rfc-editor.org/rfc/rfc2606
const reserved =
  /(?:^|\.)example(?:\.(?:com|org|net|jp|co\.jp))?$|\.(?:test|invalid)$|(?:^|\.)acme\.(?:com|org)$|^(?:host(?:name)?|server|domain|site|your[-_.]?\w*|my[-_]?(?:host|server)|foo|bar|some[-_]?host|remote[-_]?host|proxy[-_]?host)$/iu;
// `user:password@`: the words for what is to be put there.
const namesUser = /^(?:user(?:name|id)?|usr|login|name|foo|me|my[-_]?user(?:name)?|your[-_]?\w{0,20})$/iu;
const namesPassword = /^(?:pass(?:word|wd)?|pwd|pw|secret|bar|my[-_]?pass(?:word)?|your[-_]?\w{0,20}|p@ss(?:word)?)$/iu;
const account = /(?:^|[;?&"' ])(?:user id|userid|username|user|uid)\s{0,2}=\s{0,2}([^;&"'\s<>]{1,64})/iu;

/** Credentials inside URLs, JDBC addresses and connection strings, anywhere in a text. */
export function addressPlaces(text: string, program = false): Place[] {
  if (!/:\/\/|jdbc:|pwd|password/iu.test(text)) return [];
  const lineOf = lineIndex(text);
  const places: Place[] = [];
  const told = (offset: number) => (commented(text, offset) ? ({ comment: true } as const) : {});
  for (const match of text.matchAll(userinfo)) {
    const [, scheme = '', user = '', password = ''] = match;
    const host = text.slice(match.index + match[0].length, match.index + match[0].length + 100).split(/[^\w.-]/u, 1)[0] ?? '';
    const sample = reserved.test(host) || (namesUser.test(user) && namesPassword.test(password)) ? ({ sample: true } as const) : {};
    places.push(
      place({
        key: `${scheme.toLowerCase()}://`,
        account: decoded(user),
        value: decoded(password),
        line: lineOf(match.index),
        ...sample,
        ...told(match.index),
      }),
    );
  }
  for (const match of text.matchAll(oracle))
    places.push({
      kind: 'password',
      key: 'jdbc:oracle',
      product: 'oracle',
      account: match[1] ?? '',
      value: match[2] ?? '',
      line: lineOf(match.index),
      ...told(match.index),
    });
  for (const match of text.matchAll(parameter)) {
    if (match[1] === '' && /["']/u.test(text[match.index + match[0].length] ?? '')) continue;
    const context = around(text, match.index);
    if (program && !quoted(text, match.index)) continue;
    if (
      !/jdbc:|:\/\/\S{0,280}\?|[?&](?:user(?:name)?|login|email|uid|account)=[^&\s]{1,80}&|(?:data source|server|host|initial catalog|database|dsn)\s{0,2}=/iu.test(
        context,
      )
    )
      continue;
    const user = account.exec(context)?.[1] ?? '';
    places.push(
      place({
        key: keyOf(context),
        account: user,
        value: decoded(match[1] ?? ''),
        line: lineOf(match.index + 1),
        ...told(match.index + 1),
      }),
    );
  }
  return places;
}

/** Whether an offset lies inside quotes on its line: an argument `password=name` of a program is no part of an address. */
function quoted(text: string, offset: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset + 1).slice(-2000);
  return (before.match(/["'`]/gu) ?? []).length % 2 === 1;
}

/** Whether the line of an offset is commented out. */
function commented(text: string, offset: number): boolean {
  const begin = text.lastIndexOf('\n', offset - 1) + 1;
  return /^\s{0,80}(?:\/\/|#|\*|\/\*|--|<!--|;)/u.test(text.slice(begin, Math.min(offset, begin + 100)));
}

function place(given: Omit<Place, 'kind'>): Place {
  const product = productOfSigns([given.key])?.id;
  return { kind: 'password', ...given, ...(product === undefined ? {} : { product }) };
}

/** The line around an offset, at most 300 characters to each side. */
function around(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - 300), offset);
  const after = text.slice(offset, offset + 300);
  return before.slice(before.lastIndexOf('\n') + 1) + (after.split('\n', 1)[0] ?? '');
}

function keyOf(context: string): string {
  const driver = /jdbc:([a-z0-9]{1,20})/iu.exec(context)?.[1];
  if (driver !== undefined) return `jdbc:${driver.toLowerCase()}`;
  return /data source|initial catalog/iu.test(context) ? 'sqlserver connection string' : 'connection string';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
