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
 * XML: attributes and the text of elements, at their lines; comments count as what they are. An internal DTD subset is refused: entities could hide or blow up
 * a value. `<property name="password" value="x"/>`, `<param name="password">x</param>` and `<entry key="password">x</entry>` count as pairs too.
 */
export function parseXml(text: string): Parsed {
  const lineOf = lineIndex(text);
  const subset = /<!ENTITY|<!DOCTYPE[^>[]*\[/iu.exec(text.replace(/<!--[\s\S]*?-->/gu, (comment) => ' '.repeat(comment.length)));
  if (subset !== null) return { state: 'unparsed', line: lineOf(subset.index) };
  const valid = XMLValidator.validate(text.trimStart(), { allowBooleanAttributes: true });
  if (valid !== true) return { state: 'unparsed', line: Math.max(1, valid.err.line) };
  return parsed(walk(text, lineOf));
}

function walk(text: string, lineOf: (offset: number) => number): Place[] {
  const places: Place[] = [];
  const open: Element[] = [{ name: '', attributes: [], pairs: [], text: '', line: 1 }];
  for (const match of text.matchAll(token)) {
    const [, cdata, slash, name, inner = '', words] = match;
    const top = open.at(-1);
    if (cdata !== undefined || words !== undefined) addText(top, cdata ?? unescaped(words ?? ''), lineOf(match.index));
    if (name === undefined) continue;
    if (slash === '/') places.push(...close(open));
    else {
      const offset = match.index + 1 + name.length;
      open.push({ name, attributes: attributesOf(inner, (at) => lineOf(offset + at)), pairs: [], text: '', line: lineOf(match.index) });
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

function attributesOf(inner: string, lineAt: (offset: number) => number): Pair[] {
  return [...inner.matchAll(/([^\s=/"'<>]{1,200})\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)].map((match) => ({
    key: match[1] ?? '',
    value: unescaped(match[2] ?? match[3] ?? ''),
    line: lineAt(match.index),
  }));
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/giu, (whole, ...[hex, decimal, name]: (string | undefined)[]) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (name !== undefined) return entities[name] ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
