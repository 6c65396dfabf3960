import { FeedFormatError } from '../rows.ts';
import { nvdTime } from './schema.ts';

/** The `.meta` file beside a yearly file. https://nvd.nist.gov/vuln/data-feeds */
export interface NvdMeta {
  /** RFC 3339, UTC. */
  readonly lastModified: string;
  /** Size of the uncompressed JSON, in bytes. */
  readonly size: number;
  /** Of the uncompressed JSON, lower-case hex. */
  readonly sha256: string;
}

/** Reads `key:value` lines. Throws {@link FeedFormatError}. */
export function readNvdMeta(text: string): NvdMeta {
  const values = new Map(
    text.split(/\r?\n/).flatMap((line) => {
      const colon = line.indexOf(':');
      return colon < 0 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const];
    }),
  );
  const [sha256, size, modified] = [
    values.get('sha256')?.toLowerCase() ?? '',
    values.get('size') ?? '',
    values.get('lastModifiedDate') ?? '',
  ];
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new FeedFormatError('the .meta file has no sha256');
  if (!/^\d{1,15}$/.test(size)) throw new FeedFormatError('the .meta file has no size');
  if (Number.isNaN(Date.parse(modified))) throw new FeedFormatError('the .meta file has no lastModifiedDate');
  return { sha256, size: Number(size), lastModified: nvdTime(modified) };
}
