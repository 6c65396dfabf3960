import * as z from 'zod/mini';
import { FeedFormatError } from '../rows.ts';
import { japanTime } from './time.ts';

/** What JVN iPedia says about one of its feeds. */
export interface FeedChecksum {
  /** As the list says it: a claim, for the caller to compare with the address it knows. */
  readonly url: string;
  /** A bare file name, the last part of the address. */
  readonly filename: string;
  /** Lower-case hex. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** RFC 3339, UTC; the list has Japan time without a zone. */
  readonly lastModified: string;
}

const list = z
  .array(
    z.object({
      url: z.string().check(z.regex(/^https?:\/\/[^\s?#]+$/)),
      filename: z.string().check(z.regex(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/)),
      sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/i)),
      size: z.int().check(z.positive()),
      lastModified: z.string(),
    }),
  )
  .check(z.minLength(1));

/**
 * Reads `checksum.txt`, which is JSON: https://jvndb.jvn.jp/ja/feed/checksum.txt
 * Throws {@link FeedFormatError} with the place where anything is amiss, two lines for one file included.
 */
export function readChecksums(text: string): FeedChecksum[] {
  const parsed = list.safeParse(parseJson(text));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new FeedFormatError(`checksum.txt: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not conform'}`);
  }
  const seen = new Set<string>();
  return parsed.data.map(({ url, filename, sha256, size, lastModified }) => {
    const place = `checksum.txt: ${filename}`;
    if (!URL.canParse(url) || !new URL(url).pathname.endsWith(`/${filename}`))
      throw new FeedFormatError(`${place}: the address has another name`);
    if (seen.has(filename)) throw new FeedFormatError(`${place}: it is listed twice`);
    seen.add(filename);
    return { url, filename, sha256: sha256.toLowerCase(), size, lastModified: japanTime(lastModified, place) };
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new FeedFormatError('checksum.txt: it is not JSON, or cut off');
  }
}
