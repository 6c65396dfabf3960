import { FeedFormatError } from './rows.ts';

/** Greatest size of one element, in bytes. The largest CVEs of NVD have some hundred KiB. */
const elementLimit = 16 * 1024 * 1024;
/** Greatest size of everything outside the array, in bytes. */
const envelopeLimit = 1024 * 1024;
/** Elements are parsed together up to this size: one call of JSON.parse for many small ones. */
const batchSize = 64 * 1024;
/** Longest run of bytes between two elements, the first key of the second included. */
const separatorLimit = 200;

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
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
    for (const batch of splitter.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length))) yield batch;
  }
  for (const batch of splitter.finish()) yield batch;
  return splitter.end();
}

/**
 * Where the last bytes stand: inside a string or not, and how deep. Everything above ASCII lies inside strings and needs no decoding for that.
 * Stops at what `stop` says, so that the caller decides what a place means.
 */
class Walker {
  depth = 0;
  inString = false;
  #escaped = false;

  /** Goes on from `from` to the next place where a string outside the array ends or a bracket or comma at depth 1 or 2 stands; else to the end. */
  next(chunk: Uint8Array, from: number): number {
    for (let i = from; i < chunk.length; i += 1) {
      const byte = chunk[i] ?? 0;
      if (this.inString) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === backslash) this.#escaped = true;
        else if (byte === quote) {
          this.inString = false;
          if (this.depth === 1) return i;
        }
      } else if (byte === quote) {
        this.inString = true;
        if (this.depth === 1) return i;
      } else if (byte === comma) {
        if (this.depth === 2) return i;
      } else if (byte === openBrace || byte === openBracket) {
        this.depth += 1;
        if (this.depth === 2 && byte === openBracket) return i;
      } else if (byte === closeBrace || byte === closeBracket) {
        this.depth -= 1;
        if (this.depth === 1) return i;
      }
    }
    return chunk.length;
  }

  /** Between two elements of the array. */
  reset(): void {
    this.depth = 2;
    this.inString = false;
    this.#escaped = false;
  }
}

class ElementSplitter {
  readonly #key: string;
  readonly #walker = new Walker();
  #place: 'before' | 'inside' | 'after' = 'before';
  /** Bytes outside the array, and the text at depth 1 that began last: the key before the array. */
  readonly #outside: Uint8Array[] = [];
  #outsideSize = 0;
  #text: Buffer[] | null = null;
  #lastText = '';
  #elements = 0;
  /** Bytes of whole elements and of the one that is not whole yet; the walker has seen the first `walked` of these pieces. */
  #pending: Buffer[] = [];
  #pendingSize = 0;
  #walked = 0;
  /** What stands between two elements, with the first key of the second (`},{"cve":`): found by search instead of walking. Null while unknown, or of no use. */
  #separator: Buffer | null = null;
  #searching = true;

  constructor(key: string) {
    this.#key = key;
  }

  *push(chunk: Buffer): Generator<unknown[]> {
    const rest = this.#place === 'before' ? this.#before(chunk) : chunk;
    if (rest === null) return;
    if (this.#place === 'after') {
      this.#keepOutside(rest);
      return;
    }
    this.#pendingSize += rest.length;
    this.#pending.push(rest);
    if (this.#pendingSize < batchSize) return;
    const found = this.#search();
    if (found !== null) {
      yield found;
      return;
    }
    yield* this.#walk();
    if (this.#pendingSize > elementLimit + batchSize)
      throw new FeedFormatError(`an element of "${this.#key}" is larger than ${elementLimit} bytes`);
  }

  /** Looks for the array; answers what stands behind its bracket, or null. */
  #before(chunk: Buffer): Buffer | null {
    for (let at = 0; at < chunk.length; at += 1) {
      const next = this.#walker.next(chunk, at);
      this.#text?.push(chunk.subarray(at, next));
      const byte = chunk[next];
      if (byte === quote) this.#note();
      else if (byte === openBracket && this.#walker.depth === 2 && this.#lastText === this.#key) {
        this.#keepOutside(chunk.subarray(0, next + 1));
        this.#place = 'inside';
        return chunk.subarray(next + 1);
      }
      at = next;
    }
    this.#keepOutside(chunk);
    return null;
  }

  #note(): void {
    if (this.#text === null) this.#text = [];
    else {
      this.#lastText = Buffer.concat(this.#text).toString('utf8');
      this.#text = null;
    }
  }

  /** Cuts at the last separator of the newest piece. JSON.parse proves that the cut is one: any other would leave something open. */
  #search(): unknown[] | null {
    const piece = this.#pending.at(-1);
    if (this.#separator === null || piece === undefined) return null;
    const at = piece.lastIndexOf(this.#separator);
    if (at < 0) return null;
    try {
      const list = listOf([...this.#pending.slice(0, -1), piece.subarray(0, at + 1)]);
      this.#elements += list.length;
      const rest = piece.subarray(piece.indexOf(comma, at) + 1);
      this.#pending = [rest];
      this.#pendingSize = rest.length;
      this.#walked = 0;
      this.#walker.reset();
      return list;
    } catch {
      this.#separator = null;
      this.#searching = false;
      return null;
    }
  }

  /** Walks through what is pending. Yields what is whole, once it is enough or the array ends. */
  *#walk(): Generator<unknown[]> {
    for (; this.#walked < this.#pending.length; this.#walked += 1) {
      const piece = this.#pending[this.#walked] ?? Buffer.alloc(0);
      let whole = -1;
      for (let at = this.#walker.next(piece, 0); at < piece.length; at = this.#walker.next(piece, at + 1)) {
        if (piece[at] === comma) whole = at;
        else if (piece[at] === closeBracket || piece[at] === closeBrace) {
          const behind = [piece.subarray(at), ...this.#pending.slice(this.#walked + 1)];
          yield this.#take(piece.subarray(0, at));
          this.#place = 'after';
          for (const each of behind) this.#keepOutside(each);
          return;
        }
      }
      if (whole < 0) continue;
      if (this.#separator === null && this.#searching) this.#separator = separatorAt(piece, whole);
      const later = this.#pending.slice(this.#walked + 1);
      yield this.#take(piece.subarray(0, whole));
      this.#pending = [piece.subarray(whole + 1), ...later];
      this.#pendingSize = this.#pending.reduce((sum, each) => sum + each.length, 0);
      this.#walked = 0;
    }
  }

  /** The pieces before the walker's, and `last`. */
  #take(last: Buffer): unknown[] {
    const parts = [...this.#pending.slice(0, this.#walked), last];
    this.#pending = [];
    this.#pendingSize = 0;
    const list = parsed(() => listOf(parts), `element ${this.#elements + 1} of "${this.#key}" or one after it`);
    this.#elements += list.length;
    return list;
  }

  #keepOutside(bytes: Uint8Array): void {
    this.#outsideSize += bytes.length;
    if (this.#outsideSize > envelopeLimit) throw new FeedFormatError(`it is no document with a list "${this.#key}"`);
    this.#outside.push(Uint8Array.prototype.slice.call(bytes));
  }

  /** No more bytes will come. */
  *finish(): Generator<unknown[]> {
    if (this.#place === 'inside') yield* this.#walk();
  }

  end(): JsonEnvelope {
    if (this.#place === 'inside')
      throw new FeedFormatError(`the document ends inside "${this.#key}", after ${this.#elements} whole elements`);
    if (this.#place === 'before') throw new FeedFormatError(`it has no list "${this.#key}"`);
    const envelope = parsed(() => JSON.parse(decode(this.#outside)) as unknown, 'the document around the list');
    return { envelope, elements: this.#elements };
  }
}

/** From the brace that closes the element before the comma to the first key of the one behind it. Null where it does not look like that. */
function separatorAt(piece: Buffer, at: number): Buffer | null {
  const before = piece
    .subarray(Math.max(0, at - separatorLimit), at)
    .toString('latin1')
    .trimEnd();
  const start = Math.max(0, at - separatorLimit) + before.length - 1;
  const end = piece.indexOf(colon, at) + 1;
  if (piece[start] !== closeBrace || end === 0 || end - start > separatorLimit) return null;
  const separator = piece.subarray(start, end);
  return /^\}\s*,\s*\{\s*"[^"\\]*"\s*:$/.test(separator.toString('latin1')) ? Buffer.from(separator) : null;
}

function listOf(parts: readonly Uint8Array[]): unknown[] {
  const list = JSON.parse(`[${decode(parts)}]`) as unknown;
  if (!Array.isArray(list)) throw new SyntaxError('it is no list');
  return list as unknown[];
}

function decode(parts: readonly Uint8Array[]): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(parts.length === 1 ? parts[0] : Buffer.concat(parts));
  } catch {
    throw new FeedFormatError('it is not UTF-8');
  }
}

function parsed<Result>(read: () => Result, place: string): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof FeedFormatError) throw error;
    throw new FeedFormatError(`${place}: ${error instanceof Error ? error.message.slice(0, 120) : 'not JSON'}`);
  }
}
