import { randomBytes } from 'node:crypto';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { memorySource } from '../deliverables/containers/container.ts';
import type { Spool } from '../deliverables/explore.ts';
import { fileSource } from './census-file.ts';

/** A nested archive up to this size stays in memory: most jars within a war do. */
const inMemory = 4_194_304;

/** Spools nested containers to memory, and larger ones to files without a name of the deliverable in `folder` (private, removed by its owner). */
export function spoolTo(folder: string): Spool {
  return async (chunks) => {
    const held: Uint8Array[] = [];
    let size = 0;
    let descriptor: number | null = null;
    const path = join(folder, randomBytes(8).toString('hex'));
    const dispose = async () => {
      if (descriptor === null) return;
      closeSync(descriptor);
      descriptor = null;
      rmSync(path, { force: true });
    };
    try {
      for await (const chunk of chunks) {
        size += chunk.length;
        held.push(chunk);
        if (size <= inMemory) continue;
        descriptor ??= openSync(path, 'wx+', 0o600);
        for (const part of held.splice(0)) writeFully(descriptor, part);
      }
    } catch (error) {
      await dispose();
      throw error;
    }
    return { source: descriptor === null ? memorySource(Buffer.concat(held)) : fileSource(descriptor, size), dispose };
  };
}

function writeFully(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
}
