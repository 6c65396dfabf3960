import { FeedFormatError } from './rows.ts';

/** Greatest size of one element, in bytes. The largest CVEs of NVD have some hundred KiB. */
const elementLimit = 16 * 1024 * 1024;
/** Greatest size of everything outside the array, in bytes. */
const envelopeLimit = 1024 * 1024;
/** Elements are parsed together up to this size: one call of JSON.parse for many small ones. */
const batchSize = 256 * 1024;

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** What stands around the array. */
export interface JsonEnvelope {
  /** The top-level object with an empty list in place of the array. */
  readonly envelope: unknown;
  readonly elements: number;
}

/**
 * Reads the elements of one array of a top-level object (`{"totalResults": 2, "vulnerabilities": [ … ]}`) without ever holding the whole document.
 * Yields them in batches; returns the envelope. Throws {@link FeedFormatError} for anything that is not such a document, whole.
 */
export async function* jsonElements(chunks: AsyncIterable<Uint8Array>, key: string): AsyncGenerator<unknown[], JsonEnvelope> {
  const splitter = new ElementSplitter(key);
  for await (const chunk of chunks) {
    for (const batch of splitter.push(chunk)) yield batch;
  }
  return splitter.end();
}

/** Follows the document byte by byte: strings, their escapes, and depth. Everything above ASCII lies inside strings and needs no decoding for that. */
class ElementSplitter {
  readonly #key: string;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #inArray = false;
  /** Bytes outside the array. */
  readonly #outside: Uint8Array[] = [];
  #outsideSize = 0;
  /** The string that began last at depth 1, to know the key before the array. */
  #text: number[] | null = null;
  #lastText = '';
  #elements = 0;
  /** Bytes of whole elements and of the one that is not whole yet. */
  #pending: Uint8Array[] = [];
  #pendingSize = 0;
  #found = false;
  /** Index of the last comma between two elements of the present chunk, or -1. */
  #whole = -1;

  constructor(key: string) {
    this.#key = key;
  }

  *push(chunk: Uint8Array): Generator<unknown[]> {
    let start = 0;
    this.#whole = -1;
    for (let at = this.#scan(chunk, 0); at < chunk.length; at = this.#scan(chunk, at + 1)) {
      if (this.#inArray) {
        this.#keepPending(chunk.subarray(start, at));
        yield this.#take();
        start = at;
      } else {
        this.#keepOutside(chunk.subarray(start, at + 1));
        this.#found = true;
        start = at + 1;
      }
      this.#inArray = !this.#inArray;
      this.#whole = -1;
    }
    if (!this.#inArray) {
      this.#keepOutside(chunk.subarray(start));
      return;
    }
    // Cut at the last comma between two elements: what stands before it is whole.
    if (this.#whole >= start && this.#pendingSize + this.#whole - start >= batchSize) {
      this.#keepPending(chunk.subarray(start, this.#whole));
      yield this.#take();
      start = this.#whole + 1;
    }
    this.#keepPending(chunk.subarray(start));
  }

  /** Goes to the next place where the array begins or ends, or to the end of the chunk. Notes the last comma between two elements. */
  #scan(chunk: Uint8Array, from: number): number {
    for (let i = from; i < chunk.length; i += 1) {
      const byte = chunk[i] ?? 0;
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === backslash) this.#escaped = true;
        else if (byte === quote) this.#endString();
        if (this.#text !== null) this.#text.push(byte);
      } else if (byte === quote) {
        this.#inString = true;
        if (this.#depth === 1) this.#text = [];
      } else if (byte === comma) {
        if (this.#depth === 2 && this.#inArray) this.#whole = i;
      } else if (byte === openBrace || byte === openBracket) {
        this.#depth += 1;
        if (byte === openBracket && this.#depth === 2 && !this.#found && this.#lastText === this.#key) return i;
      } else if (byte === closeBrace || byte === closeBracket) {
        this.#depth -= 1;
        if (this.#inArray && this.#depth === 1) return i;
      }
    }
    return chunk.length;
  }

  #endString(): void {
    this.#inString = false;
    if (this.#text === null) return;
    this.#lastText = Buffer.from(this.#text).toString('utf8');
    this.#text = null;
  }

  #keepOutside(bytes: Uint8Array): void {
    this.#outsideSize += bytes.length;
    if (this.#outsideSize > envelopeLimit) throw new FeedFormatError(`it is no document with a list "${this.#key}"`);
    this.#outside.push(Uint8Array.prototype.slice.call(bytes));
  }

  #keepPending(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#pendingSize += bytes.length;
    if (this.#pendingSize > elementLimit + batchSize)
      throw new FeedFormatError(`an element of "${this.#key}" is larger than ${elementLimit} bytes`);
    this.#pending.push(bytes);
  }

  #take(): unknown[] {
    const text = decode(this.#pending);
    this.#pending = [];
    this.#pendingSize = 0;
    const list = parse(`[${text}]`, `element ${this.#elements + 1} of "${this.#key}" or one after it`);
    if (!Array.isArray(list)) throw new FeedFormatError(`"${this.#key}" is no list`);
    this.#elements += list.length;
    return list as unknown[];
  }

  end(): JsonEnvelope {
    if (this.#inArray) throw new FeedFormatError(`the document ends inside "${this.#key}", after ${this.#elements} whole elements`);
    if (!this.#found) throw new FeedFormatError(`it has no list "${this.#key}"`);
    return { envelope: parse(decode(this.#outside), 'the document around the list'), elements: this.#elements };
  }
}

function decode(parts: readonly Uint8Array[]): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(parts.length === 1 ? parts[0] : Buffer.concat(parts));
  } catch {
    throw new FeedFormatError('it is not UTF-8');
  }
}

function parse(text: string, place: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new FeedFormatError(`${place}: ${error instanceof Error ? error.message.slice(0, 120) : 'not JSON'}`);
  }
}
