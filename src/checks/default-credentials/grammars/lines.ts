import { heldKeys } from '../conditions.ts';
import { placesOf, type Pair } from '../pairs.ts';
import { isCredential } from '../catalogue.ts';
import { parsed, type Parsed, type Place } from '../place.ts';
import { isPublishedPair } from '../defaults.ts';
import { addressesInside } from './addresses-inside.ts';
import { commandLists } from './command-lists.ts';
import { accountsBelow, namesUsers } from './accounts-below.ts';

/** Takes the quotes and what follows them from a value; without quotes a comment after blank space goes. */
function unquoted(raw: string): string {
  const value = raw.trim();
  const quote = value[0];
  if (quote === '"' || quote === "'" || quote === '`') {
    const end = value.indexOf(quote, 1);
    return end === -1 ? value.slice(1) : value.slice(1, end);
  }
  return value
    .replace(/^[#;].*$/u, '')
    .replace(/\s[#;].*$/u, '')
    .replace(/\s*\\$/u, '')
    .trimEnd();
}

/** `.env`: `KEY=value`, `export KEY="value"`, `#` comments. */
export function parseDotenv(text: string): Parsed {
  const pairs: Pair[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const match = /^\s*(?:export\s+|set\s+)?([A-Za-z_][\w.-]{0,199})\s*=(.*)$/u.exec(line);
    if (match !== null) pairs.push({ key: match[1] ?? '', value: unquoted(match[2] ?? ''), line: index + 1 });
  }
  // `SPRING_APPLICATION_JSON={"spring": …}` holds settings.
  const embedded = pairs.flatMap(({ value, line }) =>
    /^\{\s{0,80}"/u.test(value) ? [{ name: 'value.json', text: value, line, flat: true }] : [],
  );
  const told = pairs.flatMap(({ key, value }) => {
    if (value === '') return [heldKeys.blank(key)];
    return /(?:VERSION|TAG)$/iu.test(key) && /^v?\d[\w.-]{0,20}$/u.test(value) ? [heldKeys.version(key, value)] : [];
  });
  return { state: 'parsed', places: placesOf(pairs), absences: [], keys: [...pairs.map(({ key }) => key), ...told], embedded };
}

/** Java properties (https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html): `=`, `:` or blank, `\` joins lines, `\uXXXX`. */
export function parseProperties(text: string): Parsed {
  const pairs: Pair[] = [];
  const inside: Place[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const first = at;
    const pieces = [lines[at]?.replace(/\r$/u, '').trimStart() ?? ''];
    if (/^[#!]/u.test(pieces[0] ?? '')) continue;
    while (isContinued(pieces.at(-1) ?? '') && at + 1 < lines.length) {
      at += 1;
      pieces.push(pieces.pop()?.slice(0, -1) ?? '', lines[at]?.replace(/\r$/u, '').trimStart() ?? '');
    }
    const pair = property(pieces.length === 1 ? (pieces[0] ?? '') : pieces.join(''), first + 1);
    if (pair !== null) pairs.push(pair);
    // An address that goes on over lines: no line has all of it.
    if (pair !== null && pieces.length > 1)
      for (const place of addressesInside(pair.value, first + 1))
        inside.push({
          ...place,
          line:
            first +
            1 +
            Math.max(
              0,
              pieces.findLastIndex((piece) => piece.includes(place.value)),
            ),
        });
  }
  const places = [...placesOf(pairs), ...inside, ...rolesOf(pairs)];
  if (places.length === 0 || !messages(pairs)) return parsed(places);
  const foreign = pairs.filter(({ value }) => /[^\x00-\x7f]/u.test(value)).length * 2 > pairs.length;
  return parsed(places.filter((place) => isCredential(place) || (foreign && small.test(place.value))));
}

/** Whether a line ends with a backslash that no other one takes the meaning from. */
function isContinued(line: string): boolean {
  return line.endsWith('\\') && /(?:^|[^\\])(?:\\\\)*\\$/u.test(line.slice(-64));
}

const [tab, blank, colon, equals, backslash, tilde] = [9, 32, 58, 61, 92, 126];
/** Characters of the longest key. */
const longestKey = 300;
/** What ends a line for an expression, and what it takes for a blank beyond ASCII. */
const [ending, otherBlank] = [/[\r\u2028\u2029]/u, /\s/u];

/** What one line sets, without its blanks before, as the documentation of Java has it. */
function property(line: string, number: number): Pair | null {
  const plain = plainProperty(line, number);
  if (plain !== undefined) return plain;
  const match = /^((?:[^\\=:\s]|\\.){1,300})\s*[=:\s]\s*(.*)$/u.exec(line);
  return match === null ? null : { key: unescaped(match[1] ?? ''), value: unescaped(match[2] ?? '').trimEnd(), line: number };
}

/** The same where the key has nothing but ASCII and no backslash, and blanks are what they nearly always are; undefined for any other line. */
function plainProperty(line: string, number: number): Pair | undefined {
  const end = endOfPlainKey(line);
  if (end < 1 || end > longestKey) return undefined;
  let at = behindBlanks(line, end);
  const sign = line.charCodeAt(at);
  if (sign === equals || sign === colon) at = behindBlanks(line, at + 1);
  const next = line.charCodeAt(at);
  if (next < blank || (next > tilde && otherBlank.test(line.charAt(at))) || ending.test(line)) return undefined;
  const written = line.slice(at);
  return { key: line.slice(0, end), value: (written.includes('\\') ? unescaped(written) : written).trimEnd(), line: number };
}

/** Where a key ends, -1 where it has anything but letters and signs of ASCII before that. */
function endOfPlainKey(line: string): number {
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code === equals || code === colon || code === blank || code === tab) return at;
    if (code < blank || code > tilde || code === backslash) return -1;
  }
  return -1;
}

function behindBlanks(line: string, from: number): number {
  let at = from;
  while (line.charCodeAt(at) === blank || line.charCodeAt(at) === tab) at += 1;
  return at;
}

/** A password and what its account may do. */
const withRoles = /^([^\s,]{1,64}),[\w, ]{1,60}$/u;

/** `admin=admin,9`: accounts with a password and what they may do, and nothing else. */
function rolesOf(pairs: readonly Pair[]): Place[] {
  // Most files end here with their first pair.
  if (pairs.length === 0 || !pairs.every(({ key, value }) => withRoles.test(value) && /^[A-Za-z][\w-]{1,31}$/u.test(key))) return [];
  const each = pairs.map(({ key, value, line }) => ({ account: key, value: withRoles.exec(value)?.[1] ?? '', line }));
  const known = each.filter(({ account, value }) => account === value || isPublishedPair(account, value));
  return known.length * 2 < each.length ? [] : each.map((own) => ({ kind: 'password', key: 'users', ...own }));
}

/** A small word of ASCII that is no name of a field: no label among texts of another script. */
const small = /^(?!.*(?:pass|pwd|[.{}<>%]))[a-z\d][!-~]{2,127}$/u;

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gu, (_whole, code: string | undefined, other: string | undefined) =>
    code === undefined ? (other ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** A catalogue of messages: most of its values are words for people. `password=パスワード` there is a label. */
export function messages(pairs: readonly Pair[]): boolean {
  const words = pairs.filter(({ value }) => /[^\x00-\x7f]/u.test(value) || /[A-Za-z]{2,}\s+[A-Za-z]{2,}/u.test(value)).length;
  // An address, a port or a driver among them: the texts stand in a configuration.
  const settings = pairs.some(({ value }) => /^(?:jdbc:|[a-z][a-z0-9+]{1,10}:\/\/|\d{2,5}$|(?:[a-z]\w*\.){2,}[A-Z]\w*$)/u.test(value));
  return pairs.length >= 2 && words * 2 > pairs.length && !settings;
}

/** The inside of an inline table of TOML: `user = "x", password = "y"`. */
function inlinePairs(inside: string, line: number): Pair[] {
  return [
    ...inside.matchAll(/([\w.-]{1,100})\s{0,4}[=:]\s{0,4}(?:"([^"]{0,200})"|'([^']{0,200})'|([^\s,{}[\]"']{1,200})(?=\s{0,4}(?:,|$)))/gu),
  ].map(([, key = '', double, single, bare]) => ({ key, value: double ?? single ?? bare ?? '', line }));
}

/** The tables that a value is made of: `{user = "x"}`, `[{user: shop, password: x}, …]`. */
function tablesInside(name: string, value: string, line: number): { name: string; pairs: Pair[] }[] {
  const inline = /^\{(?!\{)(.{1,1000})\}$/u.exec(value)?.[1];
  if (inline !== undefined) return [{ name, pairs: inlinePairs(inline, line) }];
  if (!/^\[\s*\{.{1,2000}\}\s*\]?$/u.test(value)) return [];
  return [...value.matchAll(/\{([^{}]{1,1000})\}/gu)].map(([, inside = '']) => ({ name, pairs: inlinePairs(inside.trim(), line) }));
}

/** `parameter_overrides = "DBUser=\"app\" DBPassword=\"x\""`, and a list of such words. */
function overridesOf(text: string, line: number): Pair[] {
  return [...text.matchAll(/([A-Za-z]\w{0,100})=(?:\\?["']([^"'\\]{0,200})\\?["']|([^\s"',\\\]]{1,200}))/gu)].map(
    ([, key = '', quoted, bare]) => ({ key, value: quoted ?? bare ?? '', line }),
  );
}

const description =
  /^[ \t]*["']?(?:example|description|usage|help|doc|docs|documentation|additional|notes?|comment)["']?[ \t]*=[ \t]*('''|""")[\s\S]*?\1/gimu;

/** The lines, from 1, of texts of several lines in which TOML describes something (https://toml.io/en/v1.0.0#string). */
function describedLines(text: string): ReadonlySet<number> {
  const lines = new Set<number>();
  if (!text.includes("'''") && !text.includes('"""')) return lines;
  for (const { 0: whole, index } of text.matchAll(description)) {
    const first = text.slice(0, index).split('\n').length;
    for (let line = first; line < first + whole.split('\n').length; line += 1) lines.add(line);
  }
  return lines;
}

/** Keys of several words, as devices and Windows programs write them: `User Password=apc`, `admin password = x`, but no condition of a script. */
const spaced =
  /^["']?((?:[\p{Lu}\p{Lo}\d][\p{L}\d_./-]{0,40}[ \t]{1,4}){1,4}[\p{L}\d][\p{L}\d_./-]{0,60}|(?!(?:if|elsif|elif|unless|when|where|while|until|and|or|not|let|var|val|const|final|my|our|local|export|return|select|by|with|identified|string|char|bool|int)\b)[a-z][\w.-]{0,30}[ \t](?:pass(?:word|wd|phrase)?|pwd|user(?:name)?|login|account)(?:[ \t](?:name|id))?)["']?[ \t]{0,20}=(?![=>~])[ \t]{0,20}(.*)$/u;

/** What opens a section of HOCON and its kin, and is the account of none: `user: {`. */
const opening = /^\s*[{[(]{1,2}\s*$/u;

/** INI, `.cnf`, `.conf`, `.tfvars`, and TOML as far as `key = "value"` below `[section]` goes. Also `requirepass value`. */
export function parseIni(text: string): Parsed {
  const sections: { name: string; pairs: Pair[] }[] = [{ name: '', pairs: [] }];
  for (const [index, raw] of text.split('\n').entries()) {
    // An option as it stands on a command line (a file of arguments) is no comment.
    const line = raw.trim().replace(/^--(?=[a-z][a-z-]{0,40}=[^\s=])/u, '');
    if (line === '' || /^(?:[#;]|\/\/|--)/u.test(line)) continue;
    const section = /^\[+([^\]]{1,200})\]+\s*(?:[#;].*)?$/u.exec(line)?.[1];
    if (section !== undefined) sections.push({ name: section, pairs: [] });
    const match =
      /^(?:set\s+|\$)?["']?([\p{L}\d_.@/[\]'-]{1,200}?)["']?\s*(?:=>?|:=?)\s*(.*)$/u.exec(line) ??
      /^(requirepass|masterauth|rootpw|bindpw|rocommunity|rwcommunity|sasl_password)\s+(\{\{[^{}]{1,200}\}\}|\S{1,200})(?:\s.*)?$/u.exec(
        line,
      ) ??
      spaced.exec(line) ??
      // More words behind it make a sentence.
      /^(password)\s+(\{\{[^{}]{1,200}\}\}|\S{1,200})(?:\s+(?:[#;].*|(?!.*\b(?:is|are|was|must|may|the|an?|and|or|if|for|to|of|in|on|at|by|as|be|will|has|have|can|should|not|that|this|with|you|your|when|which|file|field)\b)[^:=]*))?$/iu.exec(
        line,
      );
    // A record of a list: `{user: shop, password: x}` (https://docs.nats.io/running-a-nats-service/configuration).
    const record = /^\{\s*([\w"'].{1,1000}[^{}])\}\s*,?$/u.exec(line)?.[1];
    if (match === null && record !== undefined) {
      sections.push(
        { name: sections.at(-1)?.name ?? '', pairs: inlinePairs(record.trim(), index + 1) },
        { name: sections.at(-1)?.name ?? '', pairs: [] },
      );
      continue;
    }
    if (match === null || opening.test(match[2] ?? '')) continue;
    // What SAM hands to CloudFormation (https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-config.html).
    const inner =
      match[1] === 'parameter_overrides'
        ? [{ name: '', pairs: overridesOf(match[2] ?? '', index + 1) }]
        : tablesInside(match[1] ?? '', (match[2] ?? '').trim(), index + 1);
    if (inner.length > 0) {
      sections.push(...inner, { name: sections.at(-1)?.name ?? '', pairs: [] });
      continue;
    }
    const value = unquoted((match[2] ?? '').replace(/[;,]\s*$/u, ''));
    sections.at(-1)?.pairs.push({ key: match[1] ?? '', value, line: index + 1 });
  }
  return parsed(placesOfSections(sections, describedLines(text)));
}

/** What the sections tell: each by itself, and accounts by name below one for passwords. */
function placesOfSections(
  sections: readonly { readonly name: string; readonly pairs: readonly Pair[] }[],
  told: ReadonlySet<number>,
): Place[] {
  const users = sections.find(({ name }) => namesUsers.test(name))?.pairs;
  return sections.flatMap(({ name, pairs }) =>
    [...placesOf(pairs), ...accountsBelow(name, pairs, users)].map((place) =>
      Object.assign(
        place,
        { reading: 'lines' as const },
        told.has(place.line) ? { comment: true as const } : {},
        name === '' || place.key === name ? {} : { key: `${name}.${place.key}` },
      ),
    ),
  );
}

/** The lines of a template of another grammar, which becomes that elsewhere. */
export function parseTemplate(text: string): Parsed {
  const read = parseIni(asLines(text));
  return read.state === 'parsed' ? { ...read, places: read.places.map((place) => ({ ...place, reading: 'template' as const })) } : read;
}

/** What a template writes on one line or on two: `{"password": "x"}`, and `name: X`, `value: y` of a container's variables. No line is added or taken. */
function asLines(text: string): string {
  return text
    .replace(/^([ \t]*)\{[ \t]*(?=["'][\w.-]{1,100}["'][ \t]*:[ \t]*["'][^"'\n]*["'][ \t]*\}[ \t]*$)([^\n]*)\}[ \t]*$/gmu, '$1$2')
    .replace(/^([ \t]*)-[ \t]+name:[ \t]*["']?([A-Z][A-Z\d_]{1,80})["']?[ \t]*\n[ \t]*value:[ \t]*(\S[^\n]*)$/gmu, '$1\n$1$2: $3');
}

/** Dockerfile: `ENV KEY=value KEY2=value2`, `ENV KEY value`, `ARG KEY=value`; `\` joins lines. */
export function parseDockerfile(text: string): Parsed {
  const pairs: Pair[] = [];
  let inside = false;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line.startsWith('#')) continue;
    const start: RegExpExecArray | null = /^(?:ENV|ARG)\s+(.*)$/iu.exec(line);
    const body: string | null = start?.[1] ?? (inside ? line : null);
    if (body === null) continue;
    inside = body.endsWith('\\');
    const old = start === null ? null : /^(\w{1,200})\s+(?!=)(.*)$/u.exec(body);
    if (old !== null && !/^\w+=/u.test(body)) pairs.push({ key: old[1] ?? '', value: unquoted(old[2] ?? ''), line: index + 1 });
    else
      for (const [, key = '', value = ''] of body.matchAll(/(\b\w{1,200})=("[^"]*"|'[^']*'|[^\s\\]*)/gu))
        pairs.push({ key, value: unquoted(value), line: index + 1 });
  }
  return parsed([...placesOf(pairs), ...commandLists(text)]);
}
