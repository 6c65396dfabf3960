import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeedFormatError } from '../../src/feeds/rows.ts';
import { Measure, unpacked } from '../../src/feeds/unpack.ts';
import { sha256Bytes } from '../../src/io/digest.ts';

async function whole(bytes: Uint8Array, limit = 1_000_000): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of unpacked(bytes, limit)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe('unpacking', () => {
  it('gives back what was packed, and what was not packed as it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
        expect(await whole(gzipSync(bytes))).toEqual(Buffer.from(bytes));
      }),
    );
    expect((await whole(Buffer.from('{"plain":1}'))).toString()).toBe('{"plain":1}');
    expect(await whole(Buffer.alloc(0))).toEqual(Buffer.alloc(0));
  });

  it('stops at its limit, bombs included, before they are unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000));
    const before = process.memoryUsage().arrayBuffers;
    await expect(whole(bomb, 1_000_000)).rejects.toThrow('more than 1000000 bytes');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100_000_000);
    await expect(whole(Buffer.from('0123456789'), 9)).rejects.toBeInstanceOf(FeedFormatError);
    expect((await whole(gzipSync('0123456789'), 10)).toString()).toBe('0123456789');
  });

  it('refuses what is cut off or changed, anywhere', async () => {
    const bytes = Buffer.from('the same words, the same words, and others');
    const packed = gzipSync(bytes);
    for (let length = 2; length < packed.length; length += 1)
      await expect(whole(packed.subarray(0, length)), String(length)).rejects.toBeInstanceOf(FeedFormatError);
    for (let at = 10; at < packed.length; at += 1) {
      const changed = Buffer.from(packed);
      changed[at] = (changed[at] ?? 0) ^ 0x40;
      const read = await whole(changed).catch((error: unknown) => error);
      // Some bits between the last block and the checksum are of no use.
      if (!(read instanceof FeedFormatError)) expect(read, String(at)).toEqual(bytes);
    }
  });

  it('measures what goes by', async () => {
    const measure = new Measure();
    const bytes = Buffer.from('measured');
    for await (const chunk of measure.of(unpacked(gzipSync(bytes), 100))) expect(chunk.length).toBeGreaterThan(0);
    expect([measure.size, measure.sha256()]).toEqual([bytes.length, sha256Bytes(bytes)]);
  });
});
