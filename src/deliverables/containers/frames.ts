import { Readable, type Transform } from 'node:stream';
import { ContainerFault, damaged, hiddenData, truncated, type Chunks } from './container.ts';

/** A decompressor of node:zlib: tells how many packed bytes it used. */
export type Engine = Transform & { readonly bytesWritten: number };

/** How a packed stream is unpacked, and how far it has come. */
export interface Unpacking {
  chunks(): Chunks;
  /** Packed bytes used so far. */
  used(): number;
}

/**
 * Unpacks frame after frame until the packed bytes end. Node's zstd decoder stops after the first frame without a word, and
 * `xxx.zst` made by several threads has many.
 */
export function unpackFrames(packed: Chunks, makeEngine: () => Engine): Unpacking {
  let before = 0;
  let engine: Engine | undefined;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const input = new Refeed(packed);
    do {
      engine = makeEngine();
      yield* runEngine(engine, input.chunks());
      if (engine.bytesWritten === 0) throw hiddenData();
      input.giveBack(engine.bytesWritten);
      before += engine.bytesWritten;
      engine = undefined;
    } while (!(await input.ended()));
  }
  return { chunks, used: () => before + (engine?.bytesWritten ?? 0) };
}

/** Unpacks exactly one deflate stream; what is left over after it is hidden data. */
export async function* unpackOne(engine: Engine, input: Chunks, length: number): AsyncGenerator<Uint8Array> {
  yield* runEngine(engine, input);
  if (engine.bytesWritten !== length) throw hiddenData();
}

/** Runs an engine over its input and turns its errors into faults of the container; faults of the input pass through. */
export async function* runEngine(engine: Engine, input: Chunks): AsyncGenerator<Uint8Array> {
  const source = Readable.from(input, { objectMode: false, highWaterMark: 1 });
  source.on('error', (error) => engine.destroy(error));
  source.pipe(engine);
  try {
    for await (const chunk of engine) yield chunk as Uint8Array;
  } catch (error) {
    throw asFault(error);
  } finally {
    source.destroy();
    engine.destroy();
  }
}

/** Z_BUF_ERROR is zlib's word for an input that ends too early. */
export function asFault(error: unknown): ContainerFault {
  if (error instanceof ContainerFault) return error;
  const code = (error as { code?: unknown }).code;
  if (code === 'Z_BUF_ERROR') return truncated();
  if (error instanceof Error && typeof code === 'string' && /^(?:Z_|ZSTD_|ERR_ZLIB|ERR_BUFFER_TOO_LARGE)/u.test(code)) return damaged(code);
  throw error;
}

/** Remembers the last chunks that were handed out, so that what an engine did not use can be read again. */
class Refeed {
  readonly #iterator: AsyncIterator<Uint8Array>;
  #waiting: Uint8Array[] = [];
  #handedOut: Uint8Array[] = [];
  #handedBytes = 0;

  constructor(chunks: Chunks) {
    this.#iterator = chunks[Symbol.asyncIterator]();
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    for (let chunk = await this.#next(); chunk !== null; chunk = await this.#next()) {
      this.#handedOut.push(chunk);
      this.#handedBytes += chunk.length;
      // An engine's buffers hold a few chunks at most; older ones are surely used.
      if (this.#handedOut.length > 16) this.#handedOut.shift();
      yield chunk;
    }
  }

  giveBack(used: number): void {
    let surplus = this.#handedBytes - used;
    const back: Uint8Array[] = [];
    while (surplus > 0) {
      const chunk = this.#handedOut.pop();
      if (chunk === undefined) throw damaged('frame boundaries');
      back.unshift(chunk.subarray(Math.max(0, chunk.length - surplus)));
      surplus -= chunk.length;
    }
    this.#waiting = [...back, ...this.#waiting];
    this.#handedOut = [];
    this.#handedBytes = 0;
  }

  async ended(): Promise<boolean> {
    const chunk = await this.#next();
    if (chunk === null) return true;
    this.#waiting.unshift(chunk);
    return false;
  }

  async #next(): Promise<Uint8Array | null> {
    for (;;) {
      const waiting = this.#waiting.shift();
      if (waiting !== undefined && waiting.length > 0) return waiting;
      if (waiting !== undefined) continue;
      const next = await this.#iterator.next();
      if (next.done === true) return null;
      if (next.value.length > 0) return next.value;
    }
  }
}
