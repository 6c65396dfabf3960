import { announcementsIn, credentialKey, mayAnnounce } from '../keys.ts';
import { contextProduct, placesOf, type Pair } from '../pairs.ts';
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
  return read.state === 'unparsed' && /<%|\{\{|\{%/u.test(text) ? parseTemplate(text) : read;
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
  /** Where it begins, its own key included. */
  readonly from: number;
  readonly kind: 'object' | 'array';
  readonly pairs: Pair[];
  /** Of what stands right below: what stands beside that may name their product. */
  readonly inner: Place[];
  key: string | null;
  keyAt: number;
}

const token = /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\[\s\S])*)'|[{}[\],:]|[^\s{}[\],:"/']+/uy;

/** An escape that may stand for a letter (https://www.rfc-editor.org/rfc/rfc8259#section-7 has the others). */
const hidden = /\\[^"\\/bfnrt]/u;

class Reader {
  readonly #text: string;
  readonly #five: boolean;
  readonly #lineOf: (offset: number) => number;
  readonly #levels: Level[] = [];
  readonly #places: Place[] = [];
  readonly #announced: (from: number, to: number) => boolean;

  constructor(text: string, five: boolean) {
    this.#text = text;
    this.#announced = hidden.test(text) ? () => true : announcementsIn(text);
    this.#five = five;
    this.#lineOf = lineIndex(text);
  }

  read(): Parsed {
    let at = 0;
    token.lastIndex = 0;
    while (at < this.#text.length) {
      token.lastIndex = at;
      const match = token.exec(this.#text);
      if (match === null || (match[2] !== undefined && !this.#five) || !this.#take(match[0], match[1] ?? match[2], at))
        return { state: 'unparsed', line: this.#lineOf(at) };
      at += match[0].length;
    }
    if (this.#levels.length > 0) return { state: 'unparsed', line: this.#lineOf(at) };
    return parsed(this.#places);
  }

  #take(raw: string, string: string | undefined, at: number): boolean {
    const level = this.#levels.at(-1);
    if (raw === '{' || raw === '[') {
      const from = level?.key === null || level === undefined ? at : level.keyAt;
      this.#levels.push({ from, kind: raw === '{' ? 'object' : 'array', pairs: [], inner: [], key: null, keyAt: at });
    } else if (raw === '}' || raw === ']') return this.#close(raw === '}' ? 'object' : 'array', at);
    else if (raw === ',') {
      if (level === undefined) return false;
      level.key = null;
    } else if (raw === ':') return level?.key !== null && level?.key !== undefined;
    else if (string !== undefined || /^[^\s/]/u.test(raw))
      return this.#scalar(string === undefined ? raw : unescaped(string), string !== undefined, at);
    return true;
  }

  #scalar(value: string, quoted: boolean, at: number): boolean {
    const level = this.#levels.at(-1);
    if (this.#five && level?.kind === 'object' && level.key === null) {
      level.key = value;
      level.keyAt = at;
      return true;
    }
    if (!quoted && !this.#five && !/^(?:true|false|null|-?\d[\d.eE+-]*)$/u.test(value)) return false;
    if (level?.kind !== 'object') return true;
    if (level.key === null) {
      level.key = value;
      level.keyAt = at;
      return quoted;
    }
    if (quoted || /^\d/u.test(value)) level.pairs.push({ key: level.key, value, line: this.#lineOf(at) });
    return true;
  }

  #close(kind: Level['kind'], at: number): boolean {
    const level = this.#levels.pop();
    if (level === undefined || level.kind !== kind) return false;
    const path = this.#levels.slice(-8).flatMap(({ key }) => (key === null ? [] : [key]));
    const beside = level.inner.length === 0 ? undefined : contextProduct(level.pairs);
    addAll(
      this.#places,
      level.inner.map((place) => (beside === undefined || place.product !== undefined ? place : { ...place, product: beside })),
    );
    const around = this.#levels.at(-1);
    if (!this.#announced(level.from, at)) return true;
    const own = placesOf(parameterOf(around?.key ?? '', level.pairs), fixtureOf(around?.pairs ?? [])).map((place) => ({
      ...place,
      key: [...path.slice(-4), place.key].join('.'),
    }));
    addAll(around?.inner ?? this.#places, own);
    return true;
  }
}

/** A parameter that is an object: its default or value under the parameter's name (CloudFormation, Azure). */
function parameterOf(name: string, pairs: readonly Pair[]): readonly Pair[] {
  if (credentialKey(name) === null) return pairs;
  return pairs.map((pair) => (/^(?:default|defaultvalue|value)$/iu.test(pair.key) ? { ...pair, key: name } : pair));
}

/** Django's fixtures: `{"model": "auth.user", "fields": {…}}` (https://docs.djangoproject.com/en/stable/topics/serialization/). */
function fixtureOf(around: readonly Pair[]): string | undefined {
  return around.some(({ key, value }) => key === 'model' && /^\w{1,80}\.\w*user$/iu.test(value)) ? 'django' : undefined;
}

function unescaped(string: string): string {
  return string.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gu, (_whole, code: string | undefined, other: string | undefined) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return { n: '\n', t: '\t', r: '\r' }[other ?? ''] ?? other ?? '';
  });
}
