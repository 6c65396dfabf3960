import { readFileSync } from 'node:fs';

/** A sample of this folder, as text. */
export function sample(name: string): string {
  return readFileSync(new URL(`samples/${name}`, import.meta.url), 'utf8');
}

/** A document as it comes from a file: in chunks of so many bytes. */
export async function* chunksOf(document: string | Uint8Array, size = 4096): AsyncGenerator<Uint8Array> {
  const bytes = typeof document === 'string' ? Buffer.from(document) : document;
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve();
    yield bytes.subarray(at, at + size);
  }
}

/** Everything a reader yields, and what it returns. */
export async function readAll<T, R>(reader: AsyncGenerator<T, R, void>): Promise<{ rows: T[]; end: R }> {
  const rows: T[] = [];
  for (;;) {
    const next = await reader.next();
    if (next.done === true) return { rows, end: next.value };
    rows.push(next.value);
  }
}

/** A sample with something else in place of `from`, which has to be there. */
export function altered(name: string, from: string, to: string): string {
  const text = sample(name);
  if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
  return text.replace(from, to);
}
