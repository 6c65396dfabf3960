import type { FeedReport } from '../record.ts';
import { FeedFormatError, type JvnRow } from '../rows.ts';
import { changesUnit } from '../store/records.ts';
import { runStored, type StoredRun } from '../store/run.ts';
import { putJvn } from '../store/write-advisories.ts';
import type { StoredSource, StoredUpdatePorts } from '../stored-update.ts';
import { readJvnDetail } from './detail.ts';
import { Listing } from './listing.ts';
import { readJvnOverview } from './overview.ts';
import { listChanges, once, withDetails, type MyJvn } from './questions.ts';

/** JVN iPedia writes its files one after the other: what changed while it did may stand in none. So much more is asked for, in milliseconds. */
const margin = 24 * 60 * 60 * 1000;

/**
 * JVN iPedia: first the detailed feeds of all years, then what changed, by the rolling feeds, by MyJVN where those do not reach back, and by the years that changed where MyJVN
 * cannot be asked. https://jvndb.jvn.jp/ja/feed/, https://jvndb.jvn.jp/apis/myjvn/ The source asks for few requests a second and to be named: 出典 JVN iPedia.
 */
export function jvnSource(myJvn: MyJvn): StoredSource {
  return {
    feed: 'jvn',
    update: async (ports: StoredUpdatePorts): Promise<FeedReport> =>
      await runStored({ feed: 'jvn', source: `${myJvn.base}/ja/feed/checksum.txt` }, ports, async (run) => {
        const listing = new Listing(run, myJvn.base);
        await listing.read();
        await update(run, myJvn, listing);
      }),
  };
}

async function update(run: StoredRun, myJvn: MyJvn, listing: Listing): Promise<void> {
  const held = run.before === null ? null : run.unit(changesUnit);
  const whole = held?.until !== undefined && listing.years().every(({ unit }) => run.unit(unit) !== null);
  // Taken before anything is loaded: where the list changes meanwhile, the next update goes through it again.
  const fingerprint = listing.fingerprint();
  if (whole && held.sha256 === fingerprint) return await run.confirm(changesUnit);
  let until = whole ? held.until : await loadYears(run, listing);
  const changes = await changesSince(run, { myJvn, listing, until });
  if (changes === null && whole) until = await loadYears(run, listing);
  await loadChanges(run, { url: listing.url, fingerprint, rows: changes ?? [], until });
}

/** Loads every year that is not held as it is now. Answers the newest date in them. */
async function loadYears(run: StoredRun, listing: Listing): Promise<string> {
  for (const { unit, filename, sha256: listed, lastModified } of listing.years()) {
    const held = run.unit(unit);
    if (held?.sha256 === listed) continue;
    run.notOlder(listing.url, { held: held?.lastModified, found: lastModified });
    const { url, file, bytes } = await listing.fetch(filename);
    await run.load(
      unit,
      async () => {
        let records = 0;
        await run.reading(url, async () => {
          for await (const row of readJvnDetail(once(bytes))) {
            take(run, row);
            records += 1;
            if (records % 1000 === 0) progress(run, url, records);
          }
        });
        run.notShrunk(held?.records, records);
        return { url, fetchedAt: run.ports.now().toISOString(), sha256: file.sha256, records, lastModified: file.lastModified };
      },
      { whole: false },
    );
  }
  const newest = run.ports.store.prepare('SELECT max(modified) AS newest FROM jvn').get()?.['newest'];
  if (typeof newest !== 'string') throw new FeedFormatError('no records');
  return newest;
}

interface Change {
  readonly myJvn: MyJvn;
  readonly listing: Listing;
  readonly until: string;
}

/** What changed since, with versions. Null where neither rolling feeds nor MyJVN can say it. */
async function changesSince(run: StoredRun, { myJvn, listing, until }: Change): Promise<readonly JvnRow[] | null> {
  const since = new Date(Date.parse(until) - margin).toISOString();
  // OKA's list has the versions, the rolling feeds have not.
  const rolled = myJvn.form === 'oka' ? null : await rollingRows(run, listing, since);
  const listed = rolled ?? (await listChanges(run, myJvn, since));
  for (const { id, modified } of listed ?? []) run.notAhead(modified, id);
  // A list that does not reach back to what is held was cut to a week or so.
  if (listed === null || !listed.some(({ modified }) => modified <= until)) return null;
  const changed = listed.filter(({ id, modified }) => !isHeld(run, id, modified));
  if (rolled === null && myJvn.form === 'oka') return changed;
  return await withDetails(run, myJvn, changed);
}

/** Entries of the two rolling feeds. Null where one is not listed or does not reach back. */
async function rollingRows(run: StoredRun, listing: Listing, since: string): Promise<JvnRow[] | null> {
  const rows = new Map<string, JvnRow>();
  for (const [filename, date] of [
    ['jvndb.rdf', 'modified'],
    ['jvndb_new.rdf', 'published'],
  ] as const) {
    if (listing.find(filename) === null) return null;
    const { url, bytes } = await listing.fetch(filename);
    let reachesBack = false;
    await run.reading(url, async () => {
      for await (const row of readJvnOverview(once(bytes))) {
        const known = rows.get(row.id);
        if (known === undefined || known.modified < row.modified) rows.set(row.id, row);
        if (row[date] <= since) reachesBack = true;
      }
    });
    if (!reachesBack) return null;
  }
  return [...rows.values()];
}

function isHeld(run: StoredRun, id: string, modified: string): boolean {
  const held = run.ports.store.prepare('SELECT modified FROM jvn WHERE id = ?').get(id)?.['modified'];
  if (typeof held !== 'string') return false;
  // The rolling feeds leave the seconds out.
  return modified.endsWith(':00.000Z') ? held.slice(0, 16) >= modified.slice(0, 16) : held >= modified;
}

interface Changes {
  readonly url: string;
  readonly fingerprint: string;
  readonly rows: readonly JvnRow[];
  readonly until: string;
}

async function loadChanges(run: StoredRun, { url, fingerprint, rows, until }: Changes): Promise<void> {
  const newest = rows.reduce((latest, { modified }) => (modified > latest ? modified : latest), until);
  await run.load(
    changesUnit,
    () => {
      for (const row of rows) take(run, row);
      const fetchedAt = run.ports.now().toISOString();
      return Promise.resolve({ url, fetchedAt, sha256: fingerprint, records: rows.length, until: newest });
    },
    { whole: true, unchanged: rows.length === 0 },
  );
}

function take(run: StoredRun, row: JvnRow): void {
  run.notAhead(row.modified, row.id);
  run.notAborted(run.source);
  putJvn(run.ports.store, row);
}

function progress(run: StoredRun, url: string, done: number): void {
  run.ports.progress.report({ task: { ja: `JVN iPedia を保存: ${url}`, en: `Storing JVN iPedia: ${url}` }, done });
}
