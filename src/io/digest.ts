import { createHash } from 'node:crypto';
import type { Digest } from '../gate/finding.ts';

/** SHA-256 of a text (UTF-8), lower-case hex. */
export const sha256Text: Digest = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** SHA-256 of bytes, lower-case hex. */
export function sha256Bytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** SHA-256 over the UTF-8 bytes of texts, one after the other, in lower-case hex. */
export function sha256Lines(lines: Iterable<string>): string {
  const hash = createHash('sha256');
  let waiting = '';
  for (const line of lines) {
    waiting += line;
    if (waiting.length < 65_536) continue;
    hash.update(waiting);
    waiting = '';
  }
  return hash.update(waiting).digest('hex');
}
