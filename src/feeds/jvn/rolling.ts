import type { NoticeRow } from '../rows.ts';
import { FeedFormatError } from '../rows.ts';
import { gapReason } from '../store/reasons.ts';
import { Refusal, type StoredRun } from '../store/run.ts';
import { unsealed } from '../store/store.ts';
import { putNotice } from '../store/write-advisories.ts';
import { once } from './questions.ts';

/** The one unit of a rolling feed: what was listed last, and up to when. */
const unit = 'feed';
const feedLimit = 32 * 1024 * 1024;

/** A feed that lists the newest items only. */
export interface RollingFeed {
  readonly url: string;
  readonly read: (chunks: AsyncIterable<Uint8Array>) => AsyncGenerator<NoticeRow, void, void>;
}

/**
 * Takes what a rolling feed lists; what it no longer lists is kept. Answers where it does not reach back to what was seen last: the items in between cannot be had any more, so that
 * the new ones are taken all the same, and the caller says that the update was partial.
 */
export async function takeRolling(run: StoredRun, { url, read }: RollingFeed): Promise<{ readonly gap: Refusal | null }> {
  const held = run.before === null ? null : run.unit(unit);
  const end = await run.ask({ url, limit: feedLimit, etag: held?.etag, lastModified: held?.lastModified });
  const unchanged = end.end === 'notModified' || (end.end === 'fetched' && run.ports.hash(end.bytes) === held?.sha256);
  if (held !== null && unchanged) {
    await run.confirm(unit);
    return { gap: null };
  }
  if (end.end !== 'fetched') throw run.noAnswer(url, end);
  const rows = await run.reading(url, async () => await allOf(read(once(end.bytes))));
  for (const { modified, id } of rows) run.notAhead(modified, id);
  const dates = rows.map(({ modified }) => modified).toSorted();
  const [oldest = '', newest = ''] = [dates[0], dates.at(-1)];
  run.notOlder(url, { held: held?.until, found: newest });
  const sha256 = run.ports.hash(end.bytes);
  await run.load(
    unit,
    () => {
      for (const row of rows) putNotice(run.ports.store, withHeldCves(run, row));
      const condition = {
        ...(end.etag === undefined ? {} : { etag: end.etag }),
        ...(end.lastModified === undefined ? {} : { lastModified: end.lastModified }),
      };
      return Promise.resolve({ url, fetchedAt: run.ports.now().toISOString(), sha256, records: rows.length, until: newest, ...condition });
    },
    { whole: true },
  );
  const from = held?.until;
  if (from === undefined || oldest <= from) return { gap: null };
  return { gap: new Refusal('partial', gapReason(run.feed, { url, from, to: oldest })) };
}

async function allOf(reader: AsyncGenerator<NoticeRow, void, void>): Promise<NoticeRow[]> {
  const rows: NoticeRow[] = [];
  for await (const row of reader) rows.push(row);
  if (rows.length === 0) throw new FeedFormatError('no records');
  return rows;
}

/** CVE ids that the pages of a notice named stay with it: the feed has only those of its titles. */
function withHeldCves(run: StoredRun, row: NoticeRow): NoticeRow {
  const held = heldNotice(run, row);
  return held === null ? row : { ...row, cves: [...new Set([...row.cves, ...held.cves])] };
}

/** The notice as it is held, or null. Throws `StoreError` where it is damaged. */
export function heldNotice(run: StoredRun, { source, id }: Pick<NoticeRow, 'source' | 'id'>): NoticeRow | null {
  const row = run.ports.store.prepare('SELECT crc, body FROM notice WHERE source = ? AND id = ?').get(source, id);
  return row === undefined ? null : unsealed<NoticeRow>(row, id);
}
