import { XMLValidator } from 'fast-xml-parser';
import { announcementsIn, mayAnnounce } from '../keys.ts';
import { lineIndex, parsed, type Parsed, type Place } from '../place.ts';
import { productOfSigns } from '../products.ts';
import { Element, type Reading } from './xml-elements.ts';
import { declarationsOf, Entities, otherEntity } from './xml-entities.ts';
import { arePlain } from './xml-plain.ts';

/** Characters. Whether a longer text without a name of a credential is well-formed is not asked. */
const longestWhole = 65_536;

/**
 * XML: attributes and the text of elements, at their lines; comments count as what they are. Entities of an internal subset are put in, one within another too, up to
 * {@link mostExpanded} characters a file: beyond that it is a bomb and refused. An entity that stands in another file is told as a value from elsewhere.
 * `<property name="password" value="x"/>`, `<param name="password">x</param>` and `<entry key="password">x</entry>` count as pairs too.
 */
export function parseXml(given: string): Parsed {
  const lineOf = lineIndex(given);
  const { text, own } = declarationsOf(given);
  const references = otherEntity.test(given);
  // No name in it, of an element, an attribute or in one, is that of a credential; an entity may hide one.
  if (!references && !mayAnnounce.test(given))
    return given.length > longestWhole || isPlain(text) ? parsed([]) : (fault(text) ?? parsed([]));
  const entities = new Entities(own);
  const walk = new Walk(text, { lineOf, entities, whole: references });
  const places = ofProduct(walk.places(), walk.root);
  const wrong = walk.plain ? null : fault(text);
  if (wrong !== null) return wrong;
  return entities.spent ? { state: 'unparsed', line: lineOf(entities.declaredAt) } : parsed(places);
}

/** What `\s` takes and XML does not (https://www.w3.org/TR/xml/#NT-S): a walk takes it for a blank. */
const otherBlank = /[\v\f\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/u;

/** Whether a text is well-formed for certain; what it says is not asked for. */
function isPlain(text: string): boolean {
  if (otherBlank.test(text)) return false;
  const walk = new Walk(text, { lineOf: () => 1, entities: new Entities(new Map()), whole: false, silent: true });
  walk.places();
  return walk.plain;
}

/** A digest belongs to the product that the document is of: `<pfsense>`. */
function ofProduct(places: readonly Place[], root: string): readonly Place[] {
  if (!places.some(({ kind, product }) => kind === 'digest' && product === undefined)) return places;
  const product = productOfSigns([root])?.id;
  if (product === undefined) return places;
  return places.map((place) => (place.kind === 'digest' && place.product === undefined ? { ...place, product } : place));
}

/** What is wrong with a text as XML, null for nothing. */
function fault(text: string): Parsed | null {
  const valid = XMLValidator.validate(text.trimStart(), { allowBooleanAttributes: true });
  return valid === true ? null : { state: 'unparsed', line: Math.max(1, valid.err.line) };
}

/** What begins like a reference and is none that the validator takes wherever it stands. */
const oddReference = /&(?!(?:#\d{1,7}|#x[\da-fA-F]{1,6}|\w{1,19});)/u;
/** Names as nearly all are written (https://www.w3.org/TR/xml/#NT-Name has more). */
const plainName = /^[A-Za-z_][\w.:-]*$/u;
const [space, quote, apostrophe, slash, less, equals, greater, question, exclamation] = [32, 34, 39, 47, 60, 61, 62, 63, 33];
const longestName = 300;
/** Elements that explain what a document may hold (https://www.w3.org/TR/xmlschema11-1/#cAnnotations), and examples of it. */
const explaining = /^(?:\w{1,20}:)?(?:documentation|example)$/u;

/** One way through a document. What it says is told by its {@link Element}s; here is what stands where. */
class Walk {
  /** Whether it is well-formed for certain: what is not plain is to be validated. */
  plain: boolean;
  /** The name of its outermost element. */
  root = '';
  readonly #text: string;
  readonly #reading: Reading;
  readonly #open: Element[];
  readonly #places: Place[] = [];
  #roots = 0;

  constructor(text: string, means: Omit<Reading, 'text' | 'announced'> & { readonly whole: boolean; readonly silent?: true }) {
    this.#text = text;
    // A reference that the validator takes changes nothing of what else is to be well-formed.
    this.plain = !means.whole || !(oddReference.test(text) || otherBlank.test(text));
    this.#reading = { ...means, text, announced: means.whole ? () => true : means.silent === true ? () => false : announcementsIn(text) };
    this.#open = [new Element(this.#reading, { name: '', from: 0, attributes: 0, to: 0 })];
  }

  places(): Place[] {
    const text = this.#text;
    for (let at = 0; at < text.length;) {
      const start = text.indexOf('<', at);
      this.#words(at, start === -1 ? text.length : start);
      at = start === -1 ? text.length : this.#markup(start);
    }
    const [root] = this.#open;
    this.plain &&= this.#open.length === 1 && this.#roots === 1;
    return [...this.#places, ...(root?.told(text.length) ?? [])];
  }

  #words(from: number, to: number): void {
    if (from >= to) return;
    this.#open.at(-1)?.add(from, to, false);
    if (this.#open.length === 1) this.plain &&= this.#text.slice(from, to).trim() === '';
  }

  /** Takes what begins at a `<`; gives where it ends. */
  #markup(start: number): number {
    const text = this.#text;
    const next = text.charCodeAt(start + 1);
    if (next === question) {
      // Only the declaration at the very start is one of XML itself.
      this.plain &&= start === 0 || !text.startsWith('xml', start + 2);
      return this.#after('?>', start, start + 2);
    }
    if (next !== exclamation) return this.#tag(start);
    if (text.startsWith('<!--', start)) return this.#after('-->', start, start + 4);
    if (!text.startsWith('<![CDATA[', start)) {
      this.plain = false;
      return this.#after('>', start, start + 2);
    }
    const end = text.indexOf(']]>', start + 9);
    if (end === -1) return this.#lone(start);
    this.#open.at(-1)?.add(start + 9, end, true);
    this.plain &&= this.#open.length > 1;
    return end + 3;
  }

  #after(mark: string, start: number, from: number): number {
    const end = this.#text.indexOf(mark, from);
    return end === -1 ? this.#lone(start) : end + mark.length;
  }

  /** A `<` that begins nothing. */
  #lone(start: number): number {
    this.plain = false;
    return start + 1;
  }

  #tag(start: number): number {
    const text = this.#text;
    const closing = text.charCodeAt(start + 1) === slash;
    const from = start + (closing ? 2 : 1);
    const to = this.#endOfName(from);
    const end = to === from || to - from > longestName ? -1 : this.#endOfTag(to);
    if (end === -1) return this.#lone(start);
    const name = text.slice(from, to);
    if (closing) {
      this.plain &&= this.#open.at(-1)?.name === name && text.slice(to, end).trim() === '';
      this.#close(end + 1);
      return end + 1;
    }
    const empty = text.charCodeAt(lastSolid(text, end)) === slash;
    const attributes = empty ? lastSolid(text, end) : end;
    if (this.#open.length === 1) {
      this.#roots += 1;
      this.root ||= name;
    }
    const element = new Element(this.#reading, { name, from: start, attributes: to, to: attributes });
    this.plain &&= plainName.test(name) && (to >= attributes || arePlain(text, to, attributes));
    this.#open.push(element);
    if (empty) this.#close(end + 1);
    return end + 1;
  }

  #endOfName(from: number): number {
    let at = from;
    for (; at < this.#text.length; at += 1) {
      const code = this.#text.charCodeAt(at);
      if (code <= space || code === greater || code === slash || code === equals || code === quote || code === apostrophe || code === less)
        break;
      if (code > 0x7f && /\s/u.test(this.#text[at] ?? '')) break;
    }
    return at;
  }

  /** Where the `>` of a tag stands, -1 where there is none. */
  #endOfTag(from: number): number {
    const text = this.#text;
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === greater) return at;
      if (code === less) return -1;
      if (code === quote || code === apostrophe) {
        at = text.indexOf(code === quote ? '"' : "'", at + 1);
        if (at === -1) return -1;
      }
    }
    return -1;
  }

  #close(end: number): void {
    if (this.#open.length < 2) return;
    const element = this.#open.pop();
    const parent = this.#open.at(-1);
    if (element === undefined || parent === undefined) return;
    const told = element.close(parent, end);
    const shown = told.length > 0 && [...this.#open, element].some(({ name }) => explaining.test(name));
    for (const place of told) this.#places.push(shown ? { ...place, sample: true } : place);
  }
}

function lastSolid(text: string, before: number): number {
  let at = before - 1;
  while (at > 0 && text.charCodeAt(at) <= space) at -= 1;
  return at;
}
