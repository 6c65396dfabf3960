import type { FeedSource, UpdatePorts } from '../update.ts';
import { fetchDeadline, fetchReason, invalidReason } from '../update.ts';
import type { FeedFacts } from '../record.ts';

/** The bucket of osv.dev. A mirror serves the same paths. https://google.github.io/osv.dev/data/#data-dumps */
export const osvBucket = 'https://osv-vulnerabilities.storage.googleapis.com';

const mebibyte = 1024 * 1024;
/** npm's archive has some 150 MB; it is held in memory while it is checked. */
const archiveLimit = 512 * mebibyte;

/** One ecosystem's database below a base address: `<base>/<Ecosystem>/all.zip`, held against `modified_id.csv`. */
export function osvSource(
  { base, ecosystem }: { base: string; ecosystem: string },
  read: (bytes: Uint8Array, ecosystem: string) => Promise<{ readonly facts: FeedFacts }>,
  ports: Pick<UpdatePorts, 'fetch' | 'signal'>,
): FeedSource {
  const feed = `osv/${ecosystem}`;
  const folder = `${base.replace(/\/+$/, '')}/${encodeURIComponent(ecosystem)}`;
  return {
    feed,
    url: `${folder}/all.zip`,
    file: 'all.zip',
    limit: archiveLimit,
    read: async (bytes) => (await read(bytes, ecosystem)).facts,
    also: async (facts) => {
      const index = { feed, url: `${folder}/modified_id.csv` };
      const end = await ports.fetch({ url: index.url, deadline: fetchDeadline, limit: 64 * mebibyte, signal: ports.signal });
      if (end.end !== 'fetched')
        return { refused: end.end === 'notModified' ? invalidReason(index, 'not modified') : fetchReason(index, end) };
      const listed = countIndex(new TextDecoder().decode(end.bytes));
      if (listed === null) return { refused: invalidReason(index, 'not a list of date,id') };
      // The list and the archive are made one after the other; a tenth apart, one of them is not whole.
      if (Math.abs(listed - facts.records) > Math.max(listed, facts.records) / 10)
        return { refused: invalidReason(index, `it lists ${listed} records, the archive holds ${facts.records}`) };
      return { files: { 'modified_id.csv': end.bytes } };
    },
  };
}

/** Number of rows of a `modified_id.csv`, or null where a row is something else. */
export function countIndex(text: string): number | null {
  const rows = text.split('\n').filter((row) => row !== '');
  return rows.every((row) => /^\d{4}-\d\d-\d\dT[\d:.]+Z?,[^,\s]+\r?$/.test(row)) ? rows.length : null;
}
