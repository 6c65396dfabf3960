import { SaxesParser } from 'saxes';
import { FeedFormatError } from './rows.ts';

/** Greatest depth of a document. The feeds have ten levels at most. */
const depthLimit = 64;
/** Greatest size of one element with everything in it, in characters. The largest entries of JVN iPedia have some hundred thousand. */
const subtreeLimit = 8 * 1024 * 1024;
/** Greatest length of one tag, comment or run of text, in characters. */
const tokenLimit = 4 * 1024 * 1024;
/** What an element costs beside its text, in characters: many empty ones are large too. */
const nodeCost = 64;
/** Bytes that are read at once. */
const pieceSize = 64 * 1024;

/** An element by its local name: the prefixes and name spaces of these feeds change between versions. */
export interface XmlNode {
  readonly name: string;
  /** By local name, declarations of name spaces left out. The object has no prototype. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The element's own text and CDATA, without that of its children. */
  readonly text: string;
  readonly children: readonly XmlNode[];
}

/** Local names: which roots a document may have, and which elements to read. */
export interface XmlWish {
  readonly roots: readonly string[];
  readonly wanted: readonly string[];
}

/**
 * Reads an XML document in UTF-8 without holding it. Yields first the root, without its children, then each wanted element as it ends, wherever it stands; a wanted one
 * inside another is a child of that. Memory is bounded by one element.
 * Throws {@link FeedFormatError} for another root or encoding, a DOCTYPE (entity bombs), too great a depth or size, and a document that is not whole: what was yielded counts
 * only once the reader has ended. https://www.w3.org/TR/xml/
 */
export async function* xmlElements(chunks: AsyncIterable<Uint8Array>, wish: XmlWish): AsyncGenerator<XmlNode, void, void> {
  const reader = new SubtreeReader(wish);
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += pieceSize) yield* reader.push(chunk.subarray(at, at + pieceSize));
  }
  reader.end();
}

/** The children of this local name. */
export function childrenOf(node: XmlNode, name: string): XmlNode[] {
  return node.children.filter((child) => child.name === name);
}

/** The first child of this local name; null where there is none. */
export function childOf(node: XmlNode, name: string): XmlNode | null {
  return node.children.find((child) => child.name === name) ?? null;
}

/** Text of the first child of this local name, outer blanks removed; empty where there is none. */
export function textOf(node: XmlNode, name: string): string {
  return childOf(node, name)?.text.trim() ?? '';
}

interface Growing {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly children: Growing[];
}

class SubtreeReader {
  readonly #wish: XmlWish;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  readonly #parser = new SaxesParser();
  #depth = 0;
  /** The wanted element that is open and its open descendants. */
  readonly #open: Growing[] = [];
  #size = 0;
  /** Characters since the parser last came to the end of something. */
  #waiting = 0;
  #ready: XmlNode[] = [];

  constructor(wish: XmlWish) {
    this.#wish = wish;
    const parser = this.#parser;
    parser.on('xmldecl', ({ encoding }) => {
      this.#waiting = 0;
      if (encoding !== undefined && !/^utf-?8$/i.test(encoding))
        throw new FeedFormatError(`its encoding is ${encoding.slice(0, 40)}, not UTF-8`);
    });
    parser.on('doctype', () => {
      throw new FeedFormatError('it has a DOCTYPE, which is refused');
    });
    parser.on('opentag', ({ name, attributes }) => this.#begin(localOf(name), attributes));
    parser.on('closetag', () => this.#finish());
    parser.on('text', (text) => this.#take(text));
    parser.on('cdata', (text) => this.#take(text));
    parser.on('comment', () => this.#take(''));
    parser.on('processinginstruction', () => this.#take(''));
  }

  push(bytes: Uint8Array): XmlNode[] {
    const text = this.#decode(bytes);
    this.#waiting += text.length;
    this.#guarded(() => this.#parser.write(text));
    if (this.#waiting > tokenLimit) throw new FeedFormatError(`a tag or text is longer than ${tokenLimit} characters`);
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  end(): void {
    this.#decode();
    this.#guarded(() => this.#parser.close());
  }

  #decode(bytes?: Uint8Array): string {
    try {
      return bytes === undefined ? this.#decoder.decode() : this.#decoder.decode(bytes, { stream: true });
    } catch {
      throw new FeedFormatError('it is not UTF-8');
    }
  }

  #guarded(read: () => unknown): void {
    try {
      read();
    } catch (error) {
      if (error instanceof FeedFormatError) throw error;
      throw new FeedFormatError(`it is no whole XML document (${error instanceof Error ? error.message.slice(0, 160) : 'unreadable'})`);
    }
  }

  #begin(name: string, given: Readonly<Record<string, string>>): void {
    this.#waiting = 0;
    this.#depth += 1;
    if (this.#depth > depthLimit) throw new FeedFormatError(`it is nested deeper than ${depthLimit} elements`);
    if (this.#depth === 1) {
      if (!this.#wish.roots.includes(name))
        throw new FeedFormatError(`its root is <${name.slice(0, 40)}>, not <${this.#wish.roots.join('> or <')}>`);
      this.#ready.push({ name, attributes: attributesOf(given), text: '', children: [] });
      return;
    }
    if (this.#open.length === 0 && !this.#wish.wanted.includes(name)) return;
    const attributes = attributesOf(given);
    this.#grow(
      nodeCost + name.length + Object.entries(attributes).reduce((sum, [key, value]) => sum + nodeCost + key.length + value.length, 0),
    );
    const node: Growing = { name, attributes, text: '', children: [] };
    this.#open.at(-1)?.children.push(node);
    this.#open.push(node);
  }

  #finish(): void {
    this.#waiting = 0;
    this.#depth -= 1;
    const node = this.#open.pop();
    if (node === undefined || this.#open.length > 0) return;
    this.#ready.push(node);
    this.#size = 0;
  }

  #take(text: string): void {
    this.#waiting = 0;
    const node = this.#open.at(-1);
    if (node === undefined) return;
    this.#grow(text.length);
    node.text += text;
  }

  #grow(by: number): void {
    this.#size += by;
    if (this.#size > subtreeLimit) throw new FeedFormatError(`<${this.#open[0]?.name ?? ''}> is larger than ${subtreeLimit} characters`);
  }
}

function attributesOf(given: Readonly<Record<string, string>>): Record<string, string> {
  const attributes = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(given)) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    const local = localOf(name);
    // An attribute without a prefix is the element's own and wins over a foreign one of the same local name.
    if (local === name || !(local in attributes)) attributes[local] = value;
  }
  return attributes;
}

function localOf(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}
