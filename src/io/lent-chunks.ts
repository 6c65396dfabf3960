import { readSync } from 'node:fs';
import { truncated } from '../deliverables/containers/container.ts';

/** Bytes of a chunk. */
const SIZE = 262_144;
/** Memory that nobody reads from now. As much as files are read at the same time. */
const free: Buffer[] = [];

/** An open file from its first byte to its last, always in the same memory: whoever reads is done with a chunk when it asks for the next. Memory of its own for each costs more than the reading. */
export async function* lentChunks(descriptor: number, size: number): AsyncGenerator<Uint8Array> {
  const memory = free.pop() ?? Buffer.allocUnsafeSlow(SIZE);
  try {
    for (let at = 0; at < size;) {
      const length = readSync(descriptor, memory, 0, Math.min(SIZE, size - at), at);
      if (length === 0) throw truncated();
      yield memory.subarray(0, length);
      at += length;
    }
  } finally {
    free.push(memory);
  }
}
