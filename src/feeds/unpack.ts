import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { FeedFormatError } from './rows.ts';

/** Bytes that are unpacked at once. */
const pieceSize = 64 * 1024;

/**
 * Unpacks gzip piece by piece; bytes that are no gzip are handed on as they are, for servers that unpack on their way (`Content-Encoding: gzip` on a `.gz`).
 * Ends with {@link FeedFormatError} as soon as there are more than `limit` bytes, and where the stream is cut off or broken. https://www.rfc-editor.org/rfc/rfc1952
 */
export async function* unpacked(bytes: Uint8Array, limit: number): AsyncGenerator<Uint8Array> {
  const tooMany = new FeedFormatError(`it unpacks to more than ${limit} bytes`);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) {
    if (bytes.length > limit) throw tooMany;
    yield* pieces(bytes);
    return;
  }
  const unpacking = Readable.from(pieces(bytes), { objectMode: false, highWaterMark: pieceSize }).pipe(
    createGunzip({ chunkSize: pieceSize }),
  );
  let size = 0;
  try {
    for await (const chunk of unpacking) {
      size += (chunk as Uint8Array).length;
      if (size > limit) throw tooMany;
      yield chunk as Uint8Array;
    }
  } catch (error) {
    if (error instanceof Error && 'errno' in error) throw new FeedFormatError(`it is no whole gzip (${error.message.slice(0, 80)})`);
    throw error;
  } finally {
    unpacking.destroy();
  }
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
}

/** What went by: to be compared with what the source says. */
export class Measure {
  readonly #hash = createHash('sha256');
  size = 0;

  async *of(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.#hash.update(chunk);
      this.size += chunk.length;
      yield chunk;
    }
  }

  /** Lower-case hex; once, at the end. */
  sha256(): string {
    return this.#hash.digest('hex');
  }
}
