import { belowKey, credentialKey, mayAnnounce, pathOf } from '../keys.ts';
import { namedSettings, namesSetting } from '../named-settings.ts';
import { once } from '../once.ts';
import { contextProduct, placesOf, type Pair } from '../pairs.ts';
import { accountsBelow, namesAccounts, namesUsers } from './accounts-below.ts';
import { commandLists } from './command-lists.ts';
import { parseTemplate } from './lines.ts';
import { addAll, lineIndex, parsed, type Parsed, type Place } from '../place.ts';

/**
 * JSON, also with comments and trailing commas (`appsettings.json`), and JSON5 (https://spec.json5.org) where the file is named so: single quotes and bare keys.
 * A loop with its own stack: depth costs memory, never the call stack.
 */
export function parseJson(text: string, path = ''): Parsed {
  // No key in it is that of a credential, and an escape could hide none: only its form is asked for.
  if (!mayAnnounce.test(text) && !text.includes('\\u') && isJson(text)) return parsed([]);
  const reader = new Reader(text, /\.(?:json5|hjson|libsonnet)$/iu.test(path));
  const read = reader.read();
  // A template of JSON becomes JSON elsewhere: its lines are read as they stand.
  return read.state === 'unparsed' && /<%|\{\{|\{%/u.test(text) ? withoutVariables(parseTemplate(text), text) : read;
}

/** A word without quotes is a variable of the template in JSON, whose texts all have quotes: `{% set users = { "password": password } %}`. */
function withoutVariables(read: Parsed, text: string): Parsed {
  if (read.state !== 'parsed' || read.places.length === 0) return read;
  const lines = text.split('\n');
  const isVariable = ({ line, value }: Place) => {
    const bareWord = /["']\s{0,8}:\s{0,8}([A-Za-z_][\w.]{0,80})\s{0,8},?\s*$/u.exec(lines[line - 1]?.slice(0, 400) ?? '')?.[1];
    return bareWord !== undefined && bareWord === value;
  };
  return { ...read, places: read.places.filter((place) => !isVariable(place)) };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

interface Level {
  readonly kind: 'object' | 'array';
  readonly entries: Entry[];
  /** Of what stands right below: what stands beside that may name their product. */
  readonly inner: Place[];
  /** Whether a key of it may be that of a credential. */
  announced: boolean;
  /** It is a fixture of an account. */
  fixture: boolean;
  key: string | null;
  /** JSON stands in a string of it. */
  nested: boolean;
  /** Accounts by the keys that their passwords have beside them. */
  users: readonly Pair[];
}

/** A key and where its value stands: what nobody asks for is not taken out of the text. */
interface Entry {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly quoted: boolean;
}

/** One token: a mark of structure, a string without its quotes, or what stands bare. */
interface Token {
  readonly form: 'mark' | 'string' | 'bare';
  readonly from: number;
  readonly to: number;
  /** Behind it. */
  readonly next: number;
}

const [tab, newline, carriage, blank, quote, apostrophe, slash, star, backslash] = [9, 10, 13, 32, 34, 39, 47, 42, 92];
const marks: ReadonlySet<number> = new Set(Array.from('{}[],:', (mark) => mark.charCodeAt(0)));
const ascii = 0x80;
const otherBlank = /\s/u;
const bare = /[^\s{}[\],:"'/]+/uy;
/** Levels around a value in which that is looked for. */
const mostAround = 40;
/** What a model of an interface shows as answers and questions (https://smithy.io/2.0/spec/documentation-traits.html#examples-trait, https://redocly.com/docs-legacy/api-reference-docs/specification-extensions/x-code-samples). */
const examples = /^smithy\.api#(?:examples|documentation)$|^x-code-?[sS]amples$/u;
/** What stands without quotes in JSON. */
const literal = /^(?:true|false|null|-?\d[\d.eE+-]*)$/u;

class Reader {
  readonly #text: string;
  readonly #five: boolean;
  readonly #lineOf: (offset: number) => number;
  readonly #levels: Level[] = [];
  readonly #places: Place[] = [];

  constructor(text: string, five: boolean) {
    this.#text = text;
    this.#five = five;
    this.#lineOf = lineIndex(text);
  }

  read(): Parsed {
    let at = this.#behindBlanks(0);
    while (at < this.#text.length) {
      const token = this.#tokenAt(at);
      if (token === null || !this.#take(token)) return { state: 'unparsed', line: this.#lineOf(at) };
      at = this.#behindBlanks(token.next);
    }
    if (this.#levels.length > 0) return { state: 'unparsed', line: this.#lineOf(at) };
    addAll(this.#places, commandLists(this.#text));
    return parsed(this.#places);
  }

  /** Where the next token begins behind blanks and comments. A comment that does not end is none. */
  #behindBlanks(from: number): number {
    const text = this.#text;
    let at = from;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === blank || code === newline || code === tab || code === carriage) at += 1;
      else if (code === slash) {
        const end = this.#behindComment(at);
        if (end === null) return at;
        at = end;
      } else if ((code >= ascii || code < blank) && otherBlank.test(text.charAt(at))) at += 1;
      else return at;
    }
  }

  #behindComment(at: number): number | null {
    const text = this.#text;
    const second = text.charCodeAt(at + 1);
    if (second !== slash && second !== star) return null;
    const end = second === slash ? text.indexOf('\n', at) : text.indexOf('*/', at + 2);
    if (end === -1) return second === slash ? text.length : null;
    return second === slash ? end : end + 2;
  }

  #tokenAt(at: number): Token | null {
    const code = this.#text.charCodeAt(at);
    if (marks.has(code)) return { form: 'mark', from: at, to: at + 1, next: at + 1 };
    if (code === quote || (code === apostrophe && this.#five)) {
      const end = this.#endOfString(at + 1, code);
      return end === null ? null : { form: 'string', from: at + 1, to: end, next: end + 1 };
    }
    bare.lastIndex = at;
    if (!bare.test(this.#text)) return null;
    return { form: 'bare', from: at, to: bare.lastIndex, next: bare.lastIndex };
  }

  /** Where the quote stands that ends a string; a line ends none, but for one that goes on behind a backslash in JSON5. */
  #endOfString(from: number, mark: number): number | null {
    const text = this.#text;
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === mark) return at;
      if (code === newline) return null;
      if (code !== backslash) continue;
      at += 1;
      if (text.charCodeAt(at) === newline && mark === quote) return null;
    }
    return null;
  }

  #take(token: Token): boolean {
    if (token.form !== 'mark') return this.#scalar(token);
    const level = this.#levels.at(-1);
    const mark = this.#text.charAt(token.from);
    if (mark === '{' || mark === '[') {
      this.#levels.push({
        kind: mark === '{' ? 'object' : 'array',
        entries: [],
        inner: [],
        announced: false,
        fixture: false,
        nested: false,
        key: null,
        users: [],
      });
      return true;
    }
    if (mark === '}' || mark === ']') return this.#close(mark === '}' ? 'object' : 'array');
    if (level === undefined) return false;
    if (mark === ':') return level.key !== null;
    level.key = null;
    return true;
  }

  #scalar({ form, from, to }: Token): boolean {
    const level = this.#levels.at(-1);
    const quoted = form === 'string';
    if (!quoted && !this.#five && !literal.test(this.#text.slice(from, to))) return false;
    if (level?.kind !== 'object') return true;
    if (level.key === null) {
      level.key = unescaped(this.#text.slice(from, to));
      level.announced ||= mayAnnounce.test(level.key);
      return quoted || this.#five;
    }
    if (quoted && namesSetting.test(level.key)) level.announced ||= mayAnnounce.test(this.#text.slice(from, to));
    level.nested ||= quoted && (this.#text.startsWith('{\\"', from) || this.#text.startsWith('[{\\"', from));
    if (level.key === 'model') level.fixture = isUserModel(this.#text.slice(from, to));
    if (quoted || isDigit(this.#text.charCodeAt(from))) level.entries.push({ key: level.key, from, to, quoted });
    return true;
  }

  #close(kind: Level['kind']): boolean {
    const level = this.#levels.pop();
    if (level === undefined || level.kind !== kind) return false;
    // Most tell nothing: nothing is made for these.
    return (level.entries.length === 0 && level.inner.length === 0 && !level.nested) || this.#told(level);
  }

  /** Takes what a level tells. */
  #told(level: Level): true {
    const around = this.#levels.at(-1);
    const pairs = once(() => this.#pairsOf(level));
    const beside = level.inner.length === 0 ? undefined : contextProduct(pairs());
    addAll(
      this.#places,
      level.inner.map((place) => (beside === undefined || place.product !== undefined ? place : { ...place, product: beside })),
    );
    const name = around?.key ?? '';
    if (around !== undefined && level.entries.length > 0 && namesUsers.test(name)) around.users = pairs();
    if (level.nested)
      addAll(
        this.#places,
        membersInside(pairs()).map((place) => ({ ...place, ...this.#sample() })),
      );
    const listed = namesAccounts(name) ? accountsBelow(name, pairs(), around?.users) : [];
    if (level.entries.length === 0 || (!level.announced && listed.length === 0 && credentialKey(name) === null)) return true;
    const path = this.#levels.slice(-8).flatMap(({ key }) => (key === null ? [] : [key]));
    const told = [
      ...placesOf(belowKey(name, parameterOf(name, pairs())), around?.fixture === true ? 'django' : undefined),
      ...namedSettings(pairs()),
      ...listed,
    ];
    const sample = this.#sample();
    const own = told.map((place) => ({ ...place, key: pathOf(path, place.key), ...sample }));
    addAll(around?.inner ?? this.#places, [...own, ...listed.map((place) => ({ ...place, key: path.slice(-4).join('.') }))]);
    return true;
  }

  /** What is said of a place below an example. */
  #sample(): Pick<Place, 'sample'> {
    return this.#levels.slice(-mostAround).some(({ key }) => key !== null && examples.test(key)) ? { sample: true } : {};
  }

  #pairsOf({ entries }: Level): Pair[] {
    return entries.map(({ key, from, to, quoted }) => {
      const written = this.#text.slice(from, to);
      return { key, value: quoted ? unescaped(written) : written, line: this.#lineOf(quoted ? from - 1 : from) };
    });
  }
}

/** JSON in the values of others: `"SecretString": "{\\"password\\":\\"x\\"}"`, `SPRING_APPLICATION_JSON={"spring": …}`. */
export function membersInside(pairs: readonly Pair[]): Place[] {
  return pairs.flatMap(({ key, value, line }): Place[] => {
    if (!/^\s{0,80}\[?\{\s{0,80}"/u.test(value) || !mayAnnounce.test(value) || /example|sample|schema/iu.test(key)) return [];
    const read = parseJson(value);
    return read.state === 'parsed' ? read.places.map((place) => ({ ...place, key: `${key}.${place.key}`, line })) : [];
  });
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A parameter that is an object: its default or value under the parameter's name (CloudFormation, Azure). */
function parameterOf(name: string, pairs: readonly Pair[]): readonly Pair[] {
  if (credentialKey(name) === null) return pairs;
  return pairs.map((pair) => (/^(?:default|defaultvalue|value)$/iu.test(pair.key) ? { ...pair, key: name } : pair));
}

/** Django's fixtures: `{"model": "auth.user", "fields": {…}}` (https://docs.djangoproject.com/en/stable/topics/serialization/). */
function isUserModel(value: string): boolean {
  return /^\w{1,80}\.\w*user$/iu.test(value);
}

function unescaped(string: string): string {
  if (!string.includes('\\')) return string;
  return string.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gu, (_whole, code: string | undefined, other: string | undefined) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return { n: '\n', t: '\t', r: '\r' }[other ?? ''] ?? other ?? '';
  });
}
