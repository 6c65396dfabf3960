import { XMLValidator } from 'fast-xml-parser';
import { credentialKey, mayAnnounce } from '../keys.ts';
import { contextProduct, placesOf, type Pair } from '../pairs.ts';
import { addAll, lineIndex, parsed, type Parsed, type Place } from '../place.ts';

// Comments, CDATA, instructions and declarations first, so that nothing inside them is taken for an element.
const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([^\s<>/="']{1,300})((?:[^<>"']|"[^"]*"|'[^']*')*)>|([^<]+)|</gu;

interface Element {
  readonly name: string;
  readonly attributes: readonly Pair[];
  readonly pairs: Pair[];
  /** Of the elements right below: what stands beside them may name their product. */
  readonly inner: Place[];
  text: string;
  line: number;
}

/**
 * XML: attributes and the text of elements, at their lines; comments count as what they are. Entities of an internal subset are put in, one within another too, up to
 * {@link mostExpanded} characters a file: beyond that it is a bomb and refused. An entity that stands in another file is told as a value from elsewhere.
 * `<property name="password" value="x"/>`, `<param name="password">x</param>` and `<entry key="password">x</entry>` count as pairs too.
 */
export function parseXml(given: string): Parsed {
  const lineOf = lineIndex(given);
  const { text, own } = declarationsOf(given);
  const valid = XMLValidator.validate(text.trimStart(), { allowBooleanAttributes: true });
  if (valid !== true) return { state: 'unparsed', line: Math.max(1, valid.err.line) };
  // No name in it, of an element, an attribute or in one, is that of a credential; an entity may hide one.
  if (!mayAnnounce.test(given) && !otherEntity.test(given)) return parsed([]);
  const entities = new Entities(own);
  const places = walk(text, { lineOf, entities });
  return entities.spent ? { state: 'unparsed', line: lineOf(entities.declaredAt) } : parsed(places);
}

/** A reference to more than the five characters that XML itself has names for. */
const otherEntity = /&(?!(?:amp|lt|gt|quot|apos);)/u;

/** Characters that entities may become in one file. */
const mostExpanded = 100_000;
const mostEntities = 1000;

/** The entities that a document declares, put in where they are named. */
class Entities {
  /** Where the first of them is declared. */
  readonly declaredAt: number;
  spent = false;
  readonly #own: ReadonlyMap<string, Declared>;
  #left = mostExpanded;

  constructor(own: ReadonlyMap<string, Declared>) {
    this.#own = own;
    this.declaredAt = [...own.values()][0]?.offset ?? 0;
  }

  /** The text of an entity, null for one that is not declared. */
  textOf(name: string, depth = 0): string | null {
    const declared = this.#own.get(name);
    if (declared === undefined) return null;
    this.#left -= 1 + (declared.text?.length ?? 0);
    if (this.#left < 0 || depth > 20) {
      this.spent = true;
      return '';
    }
    return declared.text === null ? `vault:${name}` : unescaped(declared.text, this, depth + 1);
  }
}

interface Declared {
  /** Null where it stands in another file. */
  readonly text: string | null;
  readonly offset: number;
}

/** What a text is read with: its lines and the entities it declares. */
interface Reading {
  readonly lineOf: (offset: number) => number;
  readonly entities: Entities;
}

/** Takes the document type out (blanks in its place keep every offset) with the entities that it declares. */
function declarationsOf(given: string): { text: string; own: ReadonlyMap<string, Declared> } {
  const own = new Map<string, Declared>();
  const blank = (piece: string) => piece.replace(/[^\n]/gu, ' ');
  const quiet = given.includes('<!--') ? given.replace(/<!--[\s\S]*?-->/gu, blank) : given;
  const start = /<!DOCTYPE[^>[]{0,2000}\[/iu.exec(quiet);
  if (start === null) return { text: given, own };
  const from = start.index + start[0].length;
  const end = quiet.indexOf(']', from);
  const close = end === -1 ? -1 : quiet.indexOf('>', end);
  if (close === -1) return { text: given, own };
  const subset = quiet.slice(from, end);
  const declaration = /<!ENTITY\s{1,20}([\w.:-]{1,100})\s{1,20}(?:"([^"]{0,20000})"|'([^']{0,20000})'|(?:SYSTEM|PUBLIC)\b)/giu;
  for (const match of subset.matchAll(declaration)) {
    if (own.size < mostEntities && !own.has(match[1] ?? ''))
      own.set(match[1] ?? '', { text: match[2] ?? match[3] ?? null, offset: from + match.index });
  }
  return { text: given.slice(0, start.index) + blank(given.slice(start.index, close + 1)) + given.slice(close + 1), own };
}

function walk(text: string, { lineOf, entities }: Reading): Place[] {
  const places: Place[] = [];
  const open: Element[] = [{ name: '', attributes: [], pairs: [], inner: [], text: '', line: 1 }];
  for (const match of text.matchAll(token)) {
    const [, cdata, slash, name, inner = '', words] = match;
    const top = open.at(-1);
    if (cdata !== undefined || words !== undefined) addText(top, cdata ?? unescaped(words ?? '', entities), lineOf(match.index));
    if (name === undefined) continue;
    if (slash === '/') addAll(places, close(open));
    else {
      const offset = match.index + 1 + name.length;
      open.push({
        name,
        attributes: attributesOf(inner, { lineOf: (at) => lineOf(offset + at), entities }),
        pairs: [],
        inner: [],
        text: '',
        line: lineOf(match.index),
      });
      if (inner.trimEnd().endsWith('/')) addAll(places, close(open));
    }
  }
  return [...places, ...(open[0]?.inner ?? []), ...placesOf(open[0]?.pairs ?? [])];
}

function addText(element: Element | undefined, words: string, line: number): void {
  if (element === undefined) return;
  if (element.text.trim() === '' && words.trim() !== '') element.line = line + (/^\s*/u.exec(words)?.[0].split('\n').length ?? 1) - 1;
  element.text += words;
}

function close(open: Element[]): Place[] {
  const element = open.length > 1 ? open.pop() : undefined;
  const parent = open.at(-1);
  if (element === undefined || parent === undefined) return [];
  const pair = pairOf(element);
  if (pair !== null) parent.pairs.push(pair);
  const product = element.inner.length === 0 ? undefined : contextProduct([...element.pairs, ...element.attributes]);
  const inner = element.inner.map((place) => (product === undefined || place.product !== undefined ? place : { ...place, product }));
  const attributes = element.attributes.filter(({ key }) => !(key === 'pass' && element.name === 'settings'));
  const prefixed = (places: readonly Place[]) => places.map((place) => ({ ...place, key: `${element.name}.${place.key}` }));
  addAll(parent.inner, [...prefixed(placesOf(element.pairs)), ...prefixed(placesOf(attributes))]);
  return inner;
}

/** What an element says to the one around it: `<name>text</name>`, `<x name="n" value="v"/>`, Hadoop's `<property><name>n</name><value>v</value></property>`. */
function pairOf(element: Element): Pair | null {
  const text = element.text.trim();
  const named = element.attributes.find(({ key }) => /^(?:name|key|id)$/iu.test(key));
  const value = element.attributes.find(({ key }) => /^value$/iu.test(key));
  if (named !== undefined && (value !== undefined || text !== ''))
    return { key: named.value, value: value?.value ?? text, line: value?.line ?? element.line };
  const below = element.pairs.find(({ key }) => /^value$/iu.test(key));
  const name = element.pairs.find(({ key }) => /^name$/iu.test(key));
  // What Windows leaves in an answer file that it has used.
  if (below?.value === '*SENSITIVE*DATA*DELETED*') return null;
  // Ambari's installer asks for it and takes no blank one (`require-input`).
  if (below?.value === '' && element.attributes.some(({ key, value: each }) => key === 'require-input' && each === 'true')) return null;
  if (named !== undefined && below !== undefined) return { ...below, key: named.value };
  if (element.name === 'property' && name !== undefined && below !== undefined) return { ...below, key: name.value };
  if (below !== undefined && credentialKey(element.name) !== null)
    return { ...below, key: element.name, value: answered(element, below.value) };
  if (element.pairs.length > 0 || (text === '' && element.attributes.length > 0)) return null;
  return { key: element.name, value: text, line: element.line };
}

/**
 * A password in an answer file of Windows: hidden ones are base64 of UTF-16 with the element's name after them
 * (https://learn.microsoft.com/en-us/windows-hardware/customize/desktop/wsim/hide-sensitive-data-in-an-answer-file).
 */
function answered({ name, pairs }: Element, value: string): string {
  if (!pairs.some(({ key, value: each }) => key === 'PlainText' && each === 'false')) return value;
  const bytes =
    value.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/u.test(value)
      ? Uint8Array.from(atob(value), (character) => character.charCodeAt(0))
      : null;
  const text = bytes === null ? value : new TextDecoder('utf-16le').decode(bytes);
  return text.endsWith(name) ? text.slice(0, -name.length) : value;
}

function attributesOf(inner: string, { lineOf, entities }: Reading): Pair[] {
  return [...inner.matchAll(/([^\s=/"'<>]{1,200})\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)].map((match) => ({
    key: match[1] ?? '',
    value: unescaped(match[2] ?? match[3] ?? '', entities),
    line: lineOf(match.index),
  }));
}

const predefined: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string, entities: Entities, depth = 0): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([\w.:-]{1,100}));/giu,
    (whole, ...[hex, decimal, name]: (string | undefined)[]) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      if (name !== undefined) return predefined[name] ?? entities.textOf(name, depth) ?? whole;
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
