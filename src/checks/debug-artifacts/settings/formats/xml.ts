import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { setting, type Entry } from '../entry.ts';

interface Element {
  readonly path: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  text: string;
  /** Texts of the children, by name: `param-name` and `param-value`; of a property list the last `key`. */
  readonly children: Map<string, string>;
}

/** Text of an element that is kept, in characters; settings are short. */
const longest = 500;
const deepest = 60;
/** Nesting and faults above which it is no configuration that any program reads; each fault costs an error object. */
const mostOpen = 500;
const mostFaults = 50;

/**
 * XML (https://www.w3.org/TR/xml/) by a parser of events: comments are none of them, entities of a DTD are not expanded. `a/b@c` is an attribute, `a/b` the text of an element.
 * `<property name="k" value="v"/>`, `<entry key="k">v</entry>`, `<param-name>k</param-name><param-value>v</param-value>` and `<key>k</key><true/>` count as `k` too.
 * What is not well-formed is read as far as it goes.
 */
export function xmlEntries(text: string): Entry[] {
  const entries: Entry[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser({ xmlns: false, position: true });
  let faults = 0;
  parser.on('error', (error) => {
    faults += 1;
    if (faults > mostFaults || open.length > mostOpen) throw error;
  });
  parser.on('opentag', (tag) => {
    if (open.length > mostOpen) throw new RangeError('too deep');
    opened(tag, { open, entries, line: parser.line });
  });
  const words = (text: string) => {
    const top = open.at(-1);
    if (top !== undefined && top.text.length < longest) top.text += text.slice(0, longest);
  };
  parser.on('text', words);
  parser.on('cdata', words);
  parser.on('closetag', () => closed(open, entries));
  try {
    parser.write(text.trimStart()).close();
  } catch {
    // What was read before the parser gave up counts.
  }
  const skipped = text.slice(0, text.length - text.trimStart().length).split('\n').length - 1;
  return skipped === 0 ? entries : entries.map((entry) => ({ ...entry, line: entry.line + skipped }));
}

function opened(tag: SaxesTagPlain, { open, entries, line }: { open: Element[]; entries: Entry[]; line: number }): void {
  const above = open.at(-1);
  const path = open.length > deepest ? '' : `${above === undefined ? '' : `${above.path}/`}${tag.name}`;
  const attributes = tag.attributes;
  open.push({ path, name: tag.name, attributes, line, text: '', children: new Map() });
  for (const [name, value] of Object.entries(attributes)) entries.push(setting(`${path}@${name}`, value.slice(0, longest), line));
}

function closed(open: Element[], entries: Entry[]): void {
  const element = open.pop();
  if (element === undefined) return;
  const { path, name, attributes, line, children } = element;
  const text = element.text.trim();
  const key = attributes['name'] ?? attributes['key'] ?? attributes['id'];
  const value = attributes['value'] ?? (text === '' ? undefined : text);
  if (key !== undefined && value !== undefined) entries.push(setting(key, value.slice(0, longest), line));
  else if (text !== '') entries.push(setting(path, text, line));
  const named = children.get('param-name');
  if (named !== undefined) entries.push(setting(named, children.get('param-value') ?? '', line));
  const above = open.at(-1);
  if (above === undefined) return;
  // A property list: the value stands behind its key (https://developer.apple.com/library/archive/documentation/General/Reference/InfoPlistKeyReference/).
  const listed = above.children.get('key');
  if (name !== 'key' && listed !== undefined) {
    entries.push(setting(listed, text === '' ? name : text, line));
    above.children.delete('key');
  } else above.children.set(name, text);
}
