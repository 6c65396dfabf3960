import { FRAME_HEADER } from './protocol.ts';

/** Frames of a stream, one after the other: their length, then their bytes. */
export class Frames {
  readonly #source: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The length of the next frame, or null where the stream ends before one. Its bytes must then be read to their end. */
  async next(): Promise<number | null> {
    if (this.#rest.length === 0 && !(await this.#more())) return null;
    const header = await this.bytes(FRAME_HEADER);
    return Number(header.readBigUInt64BE(0));
  }

  /** The next `size` bytes as one buffer. */
  async bytes(size: number): Promise<Buffer> {
    const whole = Buffer.allocUnsafe(size);
    let at = 0;
    for await (const chunk of this.chunks(size)) at += chunk.copy(whole, at);
    return whole;
  }

  /** The next `size` bytes as they come. Throws where the stream ends in them. */
  async *chunks(size: number): AsyncGenerator<Buffer> {
    let left = size;
    while (left > 0) {
      if (this.#rest.length === 0 && !(await this.#more())) throw new Error('the stream ends within a frame');
      const part = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(part.length);
      left -= part.length;
      yield part;
    }
  }

  async #more(): Promise<boolean> {
    for (;;) {
      const next = await this.#source.next();
      if (next.done === true) return false;
      if (next.value.length === 0) continue;
      this.#rest = next.value;
      return true;
    }
  }
}

/** The bytes before a frame of this length. */
export function frameHeader(size: number): Buffer {
  const header = Buffer.alloc(FRAME_HEADER);
  header.writeBigUInt64BE(BigInt(size));
  return header;
}
