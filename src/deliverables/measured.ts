import { createHash } from 'node:crypto';
import type { Chunks } from './containers/container.ts';
import { tailLength } from './containers/detect.ts';

/** Chunks that are counted and hashed while they pass, with a look ahead. Several readers may share it one after the other: each goes on where the last stopped. */
export class Measured {
  readonly #iterator: AsyncIterator<Uint8Array>;
  readonly #guard: (length: number, total: number) => void;
  readonly #hash = createHash('sha256');
  #waiting: Uint8Array[] = [];
  /** The last chunks: together no shorter than a tail, where there were so many bytes. */
  readonly #last: Uint8Array[] = [];
  #lastBytes = 0;
  #digest: string | null = null;
  #failed: { readonly error: unknown } | null = null;
  size = 0;

  /** `guard` may throw: it is told each chunk's length and the total so far. */
  constructor(chunks: Chunks, guard: (length: number, total: number) => void) {
    this.#iterator = chunks[Symbol.asyncIterator]();
    this.#guard = guard;
  }

  /** The first bytes, at least `length` of them unless there are fewer. They are not consumed. */
  async peek(length: number): Promise<Uint8Array> {
    let ready = this.#waiting.reduce((sum, chunk) => sum + chunk.length, 0);
    while (ready < length) {
      const chunk = await this.#pull();
      if (chunk === null) break;
      this.#waiting.push(chunk);
      ready += chunk.length;
    }
    if (this.#waiting.length > 1) this.#waiting = [Buffer.concat(this.#waiting)];
    return this.#waiting[0] ?? new Uint8Array();
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const chunk = this.#waiting.shift() ?? (await this.#pull());
      if (chunk === null) return;
      yield chunk;
    }
  }

  /** Lower-case hex over all bytes that have passed. */
  digest(): string {
    this.#digest ??= this.#hash.digest('hex');
    return this.#digest;
  }

  /** The last bytes that have passed. */
  tail(): Uint8Array {
    const [only] = this.#last;
    const bytes = this.#last.length === 1 && only !== undefined ? only : Buffer.concat(this.#last);
    return bytes.subarray(Math.max(0, bytes.length - tailLength));
  }

  #keep(chunk: Uint8Array): void {
    this.#last.push(chunk);
    this.#lastBytes += chunk.length;
    for (let first = this.#last[0]; first !== undefined && this.#lastBytes - first.length >= tailLength; first = this.#last[0]) {
      this.#lastBytes -= first.length;
      this.#last.shift();
    }
  }

  async #pull(): Promise<Uint8Array | null> {
    // A generator that threw looks ended when it is asked again: the fault must stay.
    if (this.#failed !== null) throw this.#failed.error;
    try {
      const next = await this.#iterator.next();
      if (next.done === true) return null;
      this.size += next.value.length;
      this.#guard(next.value.length, this.size);
      this.#hash.update(next.value);
      this.#keep(next.value);
      return next.value;
    } catch (error) {
      this.#failed = { error };
      throw error;
    }
  }
}
