import { credentialKey, mayAnnounce } from '../keys.ts';
import { contextProduct, mayTell, placesOf, type Pair } from '../pairs.ts';
import type { Place } from '../place.ts';
import { accountsBelow, namesAccounts, namesUsers } from './accounts-below.ts';
import { unescaped, type Entities } from './xml-entities.ts';
import { besideEachOther, ofItsName, unhidden } from './xml-pairs.ts';

/** What elements are read with. */
export interface Reading {
  readonly text: string;
  readonly lineOf: (offset: number) => number;
  readonly entities: Entities;
  /** Whether the name of a credential may stand between two offsets. */
  readonly announced: (from: number, to: number) => boolean;
}

/** Where an element stands: its name, where its tag begins, where its attributes begin and end. */
interface Span {
  readonly name: string;
  readonly from: number;
  readonly attributes: number;
  readonly to: number;
}

/** A piece of the text of an element. */
interface Words {
  readonly from: number;
  readonly to: number;
  readonly verbatim: boolean;
}

/** An attribute and its value. Asked for one after the other: an iterator of all costs several times as much. */
const attribute = /([^\s=/"'<>]{1,200})\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** Elements below one without a name of a credential that are kept: what is a pair has a name and a value. */
const mostBelow = 40;

/** Most elements have nothing below them, and tell nothing: no list is made for these. */
const none: readonly never[] = [];

/** One element. Its attributes and its text are read where a name of a credential stands within it or beside it, and nowhere else: most of a document is data. */
export class Element {
  readonly name: string;
  readonly #reading: Reading;
  readonly #span: Span;
  #below: readonly Element[] = none;
  /** There were more below it than a pair has. */
  #many = false;
  /** What its elements tell: what stands beside them may name their product. */
  #inner: readonly Place[] = none;
  #words: readonly Words[] = none;
  #announces = false;
  #attributes: readonly Pair[] | undefined;
  #pairs: readonly Pair[] | undefined;
  #said: Pair | null | undefined;

  constructor(reading: Reading, span: Span) {
    this.name = span.name;
    this.#reading = reading;
    this.#span = span;
  }

  /** Adds a piece of its text. */
  add(from: number, to: number, verbatim: boolean): void {
    if (this.#words.length === 0 && blank(this.#reading.text, from, to)) return;
    // A name that is put together of several pieces is found in none of them.
    if (this.#words.length > 0 && !blank(this.#reading.text, from, to)) this.#announces = true;
    this.#words = added(this.#words, { from, to, verbatim });
  }

  /** Ends it. Gives what its elements tell; what it tells itself is kept by the one around it. */
  close(parent: Element, end: number): readonly Place[] {
    this.#announces ||= this.name === 'keyMaterial' || this.#reading.announced(this.#span.from, end);
    parent.#announces ||= this.#announces;
    if (!this.#announces) {
      if (this.#below.length > mostBelow) this.#forget();
      else for (const each of this.#below) if (each.#below.length > 0) each.#forget();
      parent.#below = added(parent.#below, this);
      return none;
    }
    parent.#below = added(parent.#below, this);
    const product = this.#inner.length === 0 ? undefined : contextProduct([...this.#pairsBelow(), ...this.#attributesOf()]);
    const inner =
      this.#inner.length === 0
        ? none
        : this.#inner.map((place) => (product === undefined || place.product !== undefined ? place : { ...place, product }));
    // The names of attributes stand in the tag as they are.
    const attributes = this.#isTagAnnounced()
      ? this.#attributesOf().filter(({ key }) => !(key === 'pass' && this.name === 'settings'))
      : [];
    const prefixed = (places: readonly Place[]) => places.map((place) => ({ ...place, key: `${this.name}.${place.key}` }));
    for (const place of [...prefixed(this.#ofPairs()), ...prefixed(placesOf(attributes)), ...this.#accounts(parent)])
      parent.#inner = added(parent.#inner, place);
    return inner;
  }

  /** Accounts by name below an element for passwords. */
  #accounts(parent: Element): Place[] {
    if (!namesAccounts(this.name) || this.#below.length === 0) return [];
    const users = parent.#below.find(({ name }) => namesUsers.test(name));
    return accountsBelow(this.name, this.#pairsBelow(), users === undefined ? [] : users.#pairsBelow());
  }

  /** Lets go of what stands below it. */
  #forget(): void {
    this.#many = true;
    this.#below = none;
  }

  /** What a document tells that no element around it does. */
  told(end: number): Place[] {
    this.#announces ||= this.#reading.announced(this.#span.from, end);
    return this.#announces ? [...this.#inner, ...this.#ofPairs()] : [];
  }

  #ofPairs(): Place[] {
    // Whatever stands beside them matters only where one of them is a credential.
    const some = this.#below.some((each) => each.#announces && each.#mayBeNamed() && this.#mayBeTold(each.#pair()));
    return some ? placesOf(this.#pairsBelow()) : [];
  }

  /** Whether what an element below it says may become a place. In a property list the pairs are others: there its name is asked for alone. */
  #mayBeTold(pair: Pair | null): boolean {
    if (pair === null) return false;
    return this.name === 'dict' ? mayAnnounce.test(pair.key) : mayTell(pair);
  }

  /** Whether the name of a credential may stand in its tag. A word for one ends where a name or value does, so that none runs over the end of the tag. */
  #isTagAnnounced(): boolean {
    return this.#reading.announced(this.#span.from, this.#span.to);
  }

  /** Whether what it says may have the name of a credential: an element without others below it is named by its tag, where no entity hides a letter. */
  #mayBeNamed(): boolean {
    if (this.#below.length > 0 || this.name === 'keyMaterial' || this.#isTagAnnounced()) return true;
    return this.#reading.text.slice(this.#span.attributes, this.#span.to).includes('&');
  }

  #pairsBelow(): readonly Pair[] {
    return (this.#pairs ??= this.name === 'dict' ? this.#members() : this.#below.flatMap((each) => each.#pair() ?? []));
  }

  /** A property list has its names and values side by side: `<key>a</key><string>b</string>` (https://www.apple.com/DTDs/PropertyList-1.0.dtd). */
  #members(): readonly Pair[] {
    return this.#below.flatMap((each, index) => {
      const [before, own] = [this.#below[index - 1], each.name === 'string' ? each.#pair() : null];
      const key = before?.name === 'key' ? before.#pair()?.value : undefined;
      return key === undefined || own === null ? [] : [{ ...own, key }];
    });
  }

  #attributesOf(): readonly Pair[] {
    if (this.#attributes !== undefined) return this.#attributes;
    const { text, lineOf, entities } = this.#reading;
    const { attributes, to } = this.#span;
    if (attributes >= to) return (this.#attributes = []);
    const inner = text.slice(attributes, to);
    const pairs: Pair[] = [];
    attribute.lastIndex = 0;
    for (let match = attribute.exec(inner); match !== null; match = attribute.exec(inner))
      pairs.push({
        key: match[1] ?? '',
        value: unescaped(match[2] ?? match[3] ?? '', entities),
        line: lineOf(attributes + match.index),
      });
    return (this.#attributes = pairs);
  }

  #textOf(): string {
    const { text, entities } = this.#reading;
    const pieces = this.#words.map(({ from, to, verbatim }) =>
      verbatim ? text.slice(from, to) : unescaped(text.slice(from, to), entities),
    );
    return pieces.join('').trim();
  }

  #line(): number {
    const { text, lineOf } = this.#reading;
    const [first] = this.#words;
    if (first === undefined) return lineOf(this.#span.from);
    return lineOf(first.from + text.slice(first.from, first.to).search(/\S/u));
  }

  /** Whether it has an end of its own and nothing before that: `<property name="x"></property>`. */
  #isEmpty(): boolean {
    const { text } = this.#reading;
    return text[this.#span.to] === '>' && text.startsWith('</', this.#span.to + 1);
  }

  /** What it says to the one around it: `<name>text</name>`, `<x name="n" value="v"/>`, Hadoop's `<property><name>n</name><value>v</value></property>`. */
  #pair(): Pair | null {
    return this.#said === undefined ? (this.#said = this.#pairAnew()) : this.#said;
  }

  #pairAnew(): Pair | null {
    const [attributes, pairs, text, line] = [this.#attributesOf(), this.#pairsBelow(), this.#textOf(), this.#line()];
    const named = attributes.find(({ key }) => /^(?:name|key|id)$/iu.test(key) || (key === 'property' && this.name === 'set-property'));
    const value = attributes.find(({ key }) => /^value$/iu.test(key));
    // A bit of a set, by its name (https://developer.android.com/guide/topics/resources/more-resources): no setting.
    if (/^(?:flag|enum)$/u.test(this.name) && /^(?:0x[\da-f]{1,8}|-?\d{1,10})$/iu.test(value?.value ?? '')) return null;
    // The name of a constant of PHP (https://symfony.com/doc/current/configuration.html#configuration-parameters), which has the value.
    if (isConstant(this.name, attributes, text)) return null;
    if (named !== undefined && (value !== undefined || text !== ''))
      return { key: named.value, value: value?.value ?? unhidden(attributes, text), line: value?.line ?? line };
    // What Hibernate's element and Java's (https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html) say with nothing in it is a blank value; one with more attributes declares a property.
    if (named !== undefined && attributes.length === 1 && /^(?:property|entry)$/u.test(this.name) && this.#isEmpty())
      return { ...named, key: named.value, value: '' };
    const below = pairs.find(({ key }) => /^(?:param-|env-entry-)?value$/iu.test(key));
    const name = pairs.find(({ key }) => /^(?:param-|env-entry-)?name$/iu.test(key));
    // What Windows leaves in an answer file that it has used.
    if (below?.value === '*SENSITIVE*DATA*DELETED*') return null;
    // Ambari's installer asks for it and takes no blank one (`require-input`).
    if (below?.value === '' && attributes.some(({ key, value: each }) => key === 'require-input' && each === 'true')) return null;
    if (named !== undefined && below !== undefined) return { ...below, key: named.value };
    // `<init-param>`, `<context-param>` of web applications (Jakarta Servlet 6.1, 14.4).
    if (/^property$|param$|^env-entry$/u.test(this.name) && name !== undefined && below !== undefined) return { ...below, key: name.value };
    if (below !== undefined && credentialKey(this.name) !== null)
      return { ...below, key: this.name, value: answered(this.name, pairs, below.value) };
    if (named === undefined && value !== undefined) return text === '' && pairs.length === 0 ? ofItsName(this.name, attributes) : null;
    if (pairs.length > 0 && !this.#many) return besideEachOther(attributes, pairs);
    if (this.#many || (text === '' && attributes.length > 0)) return null;
    // A profile of a wireless network under Windows: what it encrypted starts as all blobs of its DPAPI do (https://learn.microsoft.com/en-us/windows/win32/nativewifi/wlan-profileschema-keymaterial-sharedkey-element).
    if (this.name === 'keyMaterial') return /^01000000D08C9DDF/iu.test(text) ? null : { key: 'keyMaterialPassphrase', value: text, line };
    return { key: this.name, value: text, line };
  }
}

/** A list with one more: the same, but for the one that all share. */
function added<Each>(list: readonly Each[], each: Each): readonly Each[] {
  if (list.length === 0) return [each];
  (list as Each[]).push(each);
  return list;
}

function isConstant(name: string, attributes: readonly Pair[], text: string): boolean {
  if (name !== 'parameter' && name !== 'argument') return false;
  return attributes.some(({ key, value }) => key === 'type' && value === 'constant') && /^\\?(?:[\w\\]+::)?[A-Z][A-Z\d_]+$/u.test(text);
}

function blank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) > 32) return false;
  return true;
}

/**
 * A password in an answer file of Windows: hidden ones are base64 of UTF-16 with the element's name after them
 * (https://learn.microsoft.com/en-us/windows-hardware/customize/desktop/wsim/hide-sensitive-data-in-an-answer-file).
 */
function answered(name: string, pairs: readonly Pair[], value: string): string {
  if (!pairs.some(({ key, value: each }) => key === 'PlainText' && each === 'false')) return value;
  const bytes =
    value.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/u.test(value)
      ? Uint8Array.from(atob(value), (character) => character.charCodeAt(0))
      : null;
  const text = bytes === null ? value : new TextDecoder('utf-16le').decode(bytes);
  return text.endsWith(name) ? text.slice(0, -name.length) : value;
}
