import { FeedFormatError, type JvnRow } from '../rows.ts';
import { doubtfulReason } from '../store/reasons.ts';
import { Refusal, type StoredRun } from '../store/run.ts';
import { readJvnDetail } from './detail.ts';
import { readJvnOka } from './oka.ts';
import { readJvnOverview } from './overview.ts';
import type { MyJvnStatus } from './status.ts';

/** Most entries of a list, and of a request for details: https://jvndb.jvn.jp/apis/myjvn/ */
const [listSize, detailSize] = [50, 10];
const answerLimit = 64 * 1024 * 1024;
/** From so many entries on, the yearly feeds are less work for JVN iPedia and for us. */
const mostEntries = 1000;
const japan = 9 * 60 * 60 * 1000;

/** MyJVN at `<base>/myjvn`. `hnd`: API 3.2, XML. `oka`: API 4.0, JSON. */
export interface MyJvn {
  readonly base: string;
  readonly form: 'hnd' | 'oka';
}

/** Entries that were listed, with what the list says of itself. */
interface Page {
  readonly rows: readonly JvnRow[];
  readonly status: MyJvnStatus;
}

/**
 * Lists the entries that changed since a day. Null where MyJVN cannot be asked (a mirror of the files), or lists so many, or so few, that the yearly feeds must say it.
 * Throws `Refusal` where the pages do not fit together.
 */
export async function listChanges(run: StoredRun, myJvn: MyJvn, since: string): Promise<readonly JvnRow[] | null> {
  // Entries that change meanwhile move: the pages are then asked for once more.
  const first = await listOnce(run, myJvn, since);
  const rows = first === 'moved' ? await listOnce(run, myJvn, since) : first;
  if (rows === 'moved') throw doubtful(run, myJvn, 'totalRes changed from page to page, twice');
  return rows;
}

async function listOnce(run: StoredRun, myJvn: MyJvn, since: string): Promise<readonly JvnRow[] | 'moved' | null> {
  const rows = new Map<string, JvnRow>();
  let total: number | null = null;
  for (let start = 1; total === null || start <= total; start += listSize) {
    const url = listAddress(myJvn, { since, now: run.ports.now(), start });
    const page = await ask(run, url, async (bytes) => (myJvn.form === 'oka' ? readJvnOka(text(bytes)) : await overviewPage(bytes)));
    if (page === null && start === 1) return null;
    if (page === null) throw doubtful(run, myJvn, `the page from ${start} does not come`);
    const { totalRes, firstRes } = page.status;
    if (total !== null && totalRes !== total) return 'moved';
    total = totalRes ?? 0;
    if (total === 0) throw doubtful(run, myJvn, `no entry changed since ${since}`);
    if (total > mostEntries) return null;
    const wanted = Math.min(listSize, total - start + 1);
    if (firstRes !== start) throw doubtful(run, myJvn, `firstRes is ${firstRes ?? 'empty'}, asked for was ${start}`);
    if (page.rows.length !== wanted)
      throw doubtful(run, myJvn, `the page from ${start} has ${page.rows.length} entries instead of ${wanted}`);
    for (const row of page.rows) rows.set(row.id, row);
    if (rows.size !== start + wanted - 1) throw doubtful(run, myJvn, `the page from ${start} repeats entries`);
  }
  return [...rows.values()];
}

/** Without the three `range…=n`, MyJVN answers only with the last week and does not say so. Days are those of Japan. */
function listAddress({ base, form }: MyJvn, { since, now, start }: { since: string; now: Date; start: number }): string {
  const [from, to] = [new Date(since), now].map((time) => new Date(time.getTime() + japan).toISOString().slice(0, 10));
  const common = `${base}/myjvn?method=getVulnOverviewList&feed=${form}&startItem=${start}&maxCountItem=${listSize}&lang=ja`;
  if (form === 'oka') return `${common}&lastModStartDate=${from?.replaceAll('-', '')}&lastModEndDate=${to?.replaceAll('-', '')}`;
  const bound = (name: string, day = '') => {
    const [year, month, date] = day.split('-').map(Number);
    return `datePublished${name}Y=${year}&datePublished${name}M=${month}&datePublished${name}D=${date}`;
  };
  return `${common}&rangeDatePublic=n&rangeDatePublished=n&rangeDateFirstPublished=n&${bound('Start', from)}&${bound('End', to)}`;
}

async function overviewPage(bytes: Uint8Array): Promise<Page> {
  const rows: JvnRow[] = [];
  const reader = readJvnOverview(once(bytes));
  for (;;) {
    const next = await reader.next();
    if (next.done === true) {
      if (next.value === null) throw new FeedFormatError('it has no status');
      return { rows, status: next.value };
    }
    rows.push(next.value);
  }
}

/**
 * The same entries with the versions that lists leave out. Null where MyJVN cannot be asked, or for too many of them.
 * Throws `Refusal` where an entry does not come; one that was withdrawn may be gone.
 */
export async function withDetails(run: StoredRun, myJvn: MyJvn, listed: readonly JvnRow[]): Promise<readonly JvnRow[] | null> {
  if (listed.length > mostEntries) return null;
  const found = new Map<string, JvnRow>();
  const size = myJvn.form === 'oka' ? 1 : detailSize;
  for (let at = 0; at < listed.length; at += size) {
    const ids = listed.slice(at, at + size).map(({ id }) => id);
    const rows = await ask(run, detailAddress(myJvn, ids), async (bytes) =>
      myJvn.form === 'oka' ? readJvnOka(text(bytes)).rows : await detailRows(bytes),
    );
    if (rows === null && at === 0) return null;
    for (const row of rows ?? []) {
      if (!ids.includes(row.id) || found.has(row.id)) throw doubtful(run, myJvn, `details of ${row.id}, which were not asked for`);
      found.set(row.id, row);
    }
    for (const { id, state, modified } of listed.slice(at, at + size)) {
      const detail = found.get(id);
      if (detail === undefined && state !== 'withdrawn') throw doubtful(run, myJvn, `the details of ${id} do not come`);
      // To the minute: the rolling feeds leave the seconds out.
      if (detail !== undefined && detail.modified.slice(0, 16) < modified.slice(0, 16))
        throw doubtful(run, myJvn, `the details of ${id} are older than the list`);
    }
  }
  return listed.map((row) => found.get(row.id) ?? row);
}

function detailAddress({ base, form }: MyJvn, ids: readonly string[]): string {
  const common = `${base}/myjvn?method=getVulnDetailInfo&feed=${form}&vulnId=${ids.join('+')}&lang=ja`;
  return form === 'oka' ? `${common}&ft=jvncsaf` : `${common}&startItem=1&maxCountItem=${detailSize}`;
}

async function detailRows(bytes: Uint8Array): Promise<JvnRow[]> {
  const rows: JvnRow[] = [];
  for await (const row of readJvnDetail(once(bytes))) rows.push(row);
  return rows;
}

async function ask<Result>(run: StoredRun, url: string, read: (bytes: Uint8Array) => Promise<Result>): Promise<Result | null> {
  const end = await run.ask({ url, limit: answerLimit });
  if (end.end === 'aborted') throw run.noAnswer(url, end);
  return end.end === 'fetched' ? await run.reading(url, async () => await read(end.bytes)) : null;
}

function doubtful(run: StoredRun, { base }: MyJvn, why: string): Refusal {
  return new Refusal('partial', doubtfulReason(run.feed, `${base}/myjvn`, why));
}

function text(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FeedFormatError('it is not UTF-8');
  }
}

/** Bytes that are there already, for a reader of what arrives. */
// oxlint-disable-next-line typescript/require-await -- readers take what arrives over time.
export async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
