import xzDecompress from 'xz-decompress';
import { damaged, fault, truncated, type Chunks, type ContainerFault } from './container.ts';
import type { Unpacking } from './frames.ts';

/**
 * xz through xz-decompress (XZ Embedded in WebAssembly, 20 kB, no native code): several streams and blocks, padding, CRC-32 and CRC-64.
 * SHA-256 checks and BCJ filters are refused by it, and dictionaries above 64 MiB: such a file stays unopened.
 */
export function unpackXz(packed: Chunks): Unpacking {
  let used = 0;
  let passed: unknown;
  async function* counted(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of packed) {
        used += chunk.length;
        yield Uint8Array.from(chunk);
      }
    } catch (error) {
      passed = error;
      throw error;
    }
  }
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const stream = new xzDecompress.XzReadableStream(ReadableStream.from(counted()));
    try {
      // The decoder hands out views into its own memory: they are copied before it runs on.
      for await (const chunk of stream) yield Uint8Array.from(chunk);
    } catch (error) {
      throw passed ?? xzFault(error);
    }
  }
  return { chunks, used: () => used };
}

/** Codes of XZ Embedded (linux/xz.h): 3, 4 memory; 5 format; 6 options; 7 data; 8 buffer (ends too early). */
function xzFault(error: unknown): ContainerFault {
  const code = /error code ([0-9]+)/u.exec(error instanceof Error ? error.message : '')?.[1];
  if (code === '8') return truncated();
  if (code === '3' || code === '4' || code === '6') {
    return fault(
      'container-method',
      'この xz の方式（フィルターまたは検査値）は読めません。',
      'This xz uses a filter, a check or a dictionary that is not read.',
    );
  }
  return damaged(`xz ${code ?? 'stream'}`);
}
