import { XMLValidator } from 'fast-xml-parser';
import { placesOf, type Pair } from '../keys.ts';
import { lineIndex, parsed, type Parsed, type Place } from '../place.ts';

// Comments, CDATA, instructions and declarations first, so that nothing inside them is taken for an element.
const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([^\s<>/="']{1,300})((?:[^<>"']|"[^"]*"|'[^']*')*)>|([^<]+)|</gu;

interface Element {
  readonly name: string;
  readonly attributes: readonly Pair[];
  readonly pairs: Pair[];
  text: string;
  line: number;
}

/**
 * XML: attributes and the text of elements, at their lines; comments count as what they are. Entities of an internal subset are put in where they are plain texts,
 * at most a hundred; one that refers to another, to a file or to a parameter is refused: it could hide or blow up a value.
 * `<property name="password" value="x"/>`, `<param name="password">x</param>` and `<entry key="password">x</entry>` count as pairs too.
 */
export function parseXml(given: string): Parsed {
  const lineOf = lineIndex(given);
  const declared = entitiesOf(given);
  if ('refused' in declared) return { state: 'unparsed', line: lineOf(declared.refused) };
  const { text, entities: own } = declared;
  const valid = XMLValidator.validate(text.trimStart(), { allowBooleanAttributes: true });
  if (valid !== true) return { state: 'unparsed', line: Math.max(1, valid.err.line) };
  return parsed(walk(text, { lineOf, own }));
}

/** What a text is read with: its lines and the entities it declares. */
interface Reading {
  readonly lineOf: (offset: number) => number;
  readonly own: ReadonlyMap<string, string>;
}

const mostEntities = 100;

/** Takes the document type out (blanks in its place keep every offset) with the entities that it declares. */
function entitiesOf(given: string): { text: string; entities: ReadonlyMap<string, string> } | { refused: number } {
  const none = { text: given, entities: new Map<string, string>() };
  const blank = (piece: string) => piece.replace(/[^\n]/gu, ' ');
  const quiet = given.replace(/<!--[\s\S]*?-->/gu, blank);
  const start = /<!DOCTYPE[^>[]{0,2000}\[/iu.exec(quiet);
  const stray = /<!ENTITY/iu.exec(quiet);
  if (start === null) return stray === null ? none : { refused: stray.index };
  const from = start.index + start[0].length;
  const end = quiet.indexOf(']', from);
  const close = quiet.indexOf('>', end);
  if (end === -1 || close === -1) return { refused: start.index };
  const subset = quiet.slice(from, end);
  const entities = new Map<string, string>();
  for (const match of subset.matchAll(/<!ENTITY\s[^>]{0,4000}>?/giu)) {
    const plain = /^<!ENTITY\s+([\w.-]{1,100})\s+(?:"([^"&%]{0,1000})"|'([^'&%]{0,1000})')\s*>$/iu.exec(match[0]);
    if (plain === null || entities.size >= mostEntities) return { refused: from + match.index };
    entities.set(plain[1] ?? '', plain[2] ?? plain[3] ?? '');
  }
  return { text: given.slice(0, start.index) + blank(given.slice(start.index, close + 1)) + given.slice(close + 1), entities };
}

function walk(text: string, { lineOf, own }: Reading): Place[] {
  const places: Place[] = [];
  const open: Element[] = [{ name: '', attributes: [], pairs: [], text: '', line: 1 }];
  for (const match of text.matchAll(token)) {
    const [, cdata, slash, name, inner = '', words] = match;
    const top = open.at(-1);
    if (cdata !== undefined || words !== undefined) addText(top, cdata ?? unescaped(words ?? '', own), lineOf(match.index));
    if (name === undefined) continue;
    if (slash === '/') places.push(...close(open));
    else {
      const offset = match.index + 1 + name.length;
      open.push({
        name,
        attributes: attributesOf(inner, { lineOf: (at) => lineOf(offset + at), own }),
        pairs: [],
        text: '',
        line: lineOf(match.index),
      });
      if (inner.trimEnd().endsWith('/')) places.push(...close(open));
    }
  }
  return [...places, ...placesOf(open[0]?.pairs ?? [])];
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
  const named = element.attributes.find(({ key }) => /^(?:name|key|id)$/iu.test(key));
  const value = element.attributes.find(({ key }) => /^value$/iu.test(key));
  const text = element.text.trim();
  if (named !== undefined && (value !== undefined || text !== ''))
    parent.pairs.push({ key: named.value, value: value?.value ?? text, line: value?.line ?? element.line });
  else if (element.pairs.length === 0 && (text !== '' || element.attributes.length === 0))
    parent.pairs.push({ key: element.name, value: text, line: element.line });
  const prefixed = (places: readonly Place[]) => places.map((place) => ({ ...place, key: `${element.name}.${place.key}` }));
  return [...prefixed(placesOf(element.pairs)), ...prefixed(placesOf(element.attributes))];
}

function attributesOf(inner: string, { lineOf, own }: Reading): Pair[] {
  return [...inner.matchAll(/([^\s=/"'<>]{1,200})\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)].map((match) => ({
    key: match[1] ?? '',
    value: unescaped(match[2] ?? match[3] ?? '', own),
    line: lineOf(match.index),
  }));
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string, own: ReadonlyMap<string, string>): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([\w.-]{1,100}));/giu, (whole, ...[hex, decimal, name]: (string | undefined)[]) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (name !== undefined) return entities[name] ?? own.get(name) ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
