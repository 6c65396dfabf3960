import { ChunkReader, damaged, truncated, type Chunks } from './container.ts';
import { decodeBlock, type BitSource } from './bzip2-block.ts';
import type { Unpacking } from './frames.ts';

/** A block holds at most 900,000 bytes; packed it is never larger than this, with its tables. */
const longestBlock = 1_200_000;

/** bzip2, streams one after the other, every block's and stream's CRC checked. Holds one block in memory. */
export function unpackBzip2(packed: Chunks): Unpacking {
  const input = new Bits(packed);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    do {
      const level = await readHeader(input);
      let combined = 0;
      for (;;) {
        await input.fill(longestBlock);
        const magic = input.bits(24) * 0x1000000 + input.bits(24);
        const crc = input.bits(32);
        if (magic === 0x177245385090) {
          if (crc !== combined) throw damaged('bzip2 stream CRC');
          break;
        }
        if (magic !== 0x314159265359) throw damaged('bzip2 block');
        const block = decodeBlock(input, level * 100_000);
        if (bzip2Crc(block) !== crc) throw damaged('bzip2 block CRC');
        combined = (((combined << 1) | (combined >>> 31)) ^ crc) >>> 0;
        yield block;
      }
      input.align();
    } while (!(await input.ended()));
  }
  return { chunks, used: () => input.used };
}

async function readHeader(input: Bits): Promise<number> {
  await input.fill(14);
  if (input.bits(24) !== 0x425a68) throw damaged('bzip2 magic');
  const level = input.bits(8) - 0x30;
  if (level < 1 || level > 9) throw damaged('bzip2 level');
  return level;
}

/** Bits from a stream, most significant first. What a block may need is fetched before it is decoded, so that decoding is synchronous. */
class Bits implements BitSource {
  readonly #reader: ChunkReader;
  #bytes: Uint8Array = new Uint8Array();
  #at = 0;
  #held = 0;
  #count = 0;
  used = 0;

  constructor(chunks: Chunks) {
    this.#reader = new ChunkReader(chunks);
  }

  /** Fetches until `length` bytes lie ready or the stream ends. */
  async fill(length: number): Promise<void> {
    const parts: Uint8Array[] = [this.#bytes.subarray(this.#at)];
    let ready = this.#bytes.length - this.#at;
    if (ready >= length) return;
    for (; ready < length;) {
      const chunk = await this.#reader.takeSome(length - ready);
      if (chunk === null) break;
      parts.push(chunk);
      ready += chunk.length;
    }
    this.#bytes = Buffer.concat(parts);
    this.#at = 0;
  }

  bits(count: number): number {
    if (count > 24) return (this.bits(count - 16) * 65_536 + this.bits(16)) >>> 0;
    while (this.#count < count) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) throw truncated();
      this.#at += 1;
      this.used += 1;
      this.#held = ((this.#held << 8) | byte) & 0x7fffffff;
      this.#count += 8;
    }
    this.#count -= count;
    const value = (this.#held >>> this.#count) & ((1 << count) - 1);
    this.#held &= (1 << this.#count) - 1;
    return value;
  }

  align(): void {
    this.#count = 0;
    this.#held = 0;
  }

  async ended(): Promise<boolean> {
    return this.#at === this.#bytes.length && (await this.#reader.ended());
  }
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index << 24;
  for (let bit = 0; bit < 8; bit += 1) value = value & 0x80000000 ? (value << 1) ^ 0x04c11db7 : value << 1;
  return value >>> 0;
});

/** CRC-32 with the bits the other way round than zip's. */
function bzip2Crc(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = ((crc << 8) ^ (crcTable[(crc >>> 24) ^ byte] ?? 0)) >>> 0;
  return ~crc >>> 0;
}
