import { heldNotice, takeRolling } from '../jvn/rolling.ts';
import type { FeedReport } from '../record.ts';
import { FeedFormatError } from '../rows.ts';
import { pagesReason } from '../store/reasons.ts';
import { Refusal, runStored, type StoredRun } from '../store/run.ts';
import { putNotice } from '../store/write-advisories.ts';
import type { StoredSource, StoredUpdatePorts } from '../stored-update.ts';
import { readAlertPage } from './alert-page.ts';
import { readJpcertNotices } from './notices.ts';

const pageLimit = 4 * 1024 * 1024;
const prefix = 'alert/';

/**
 * JPCERT/CC: `<base>/rss/jpcert.rdf`, the newest alerts, weekly reports and news, and once for each alert its page `<base>/at/2026/at260024.html`, since the feed rarely names the
 * CVE ids. A page that does not come makes the feed `partial` until it has come. https://www.jpcert.or.jp/rss/
 */
export function jpcertSource({ base }: { readonly base: string }): StoredSource {
  const url = `${base}/rss/jpcert.rdf`;
  return {
    feed: 'jpcert',
    update: async (ports: StoredUpdatePorts): Promise<FeedReport> =>
      await runStored({ feed: 'jpcert', source: url }, ports, async (run) => {
        const { gap } = await takeRolling(run, { url, read: readJpcertNotices });
        // A gap is seen once; pages that are missing are missing the next time too.
        const missing = await readPages(run, base);
        const partial = gap ?? missing;
        if (partial !== null) throw partial;
      }),
  };
}

/** Reads the page of every alert that is newer than its page as it was read. Answers what is missing. */
async function readPages(run: StoredRun, base: string): Promise<Refusal | null> {
  const alerts = run.ports.store
    .prepare("SELECT id, modified FROM notice WHERE source = 'jpcert' AND id LIKE 'JPCERT-AT-%' ORDER BY id DESC")
    .all()
    .map((row) => ({ id: String(row['id']), modified: String(row['modified']) }))
    .filter(({ id, modified }) => (run.unit(`${prefix}${id}`)?.until ?? '') < modified);
  const failures: { readonly url: string; readonly why: string }[] = [];
  for (const alert of alerts) {
    const url = addressOf(base, alert.id);
    const why = await readPage(run, { ...alert, url });
    if (why !== null) failures.push({ url, why });
  }
  const [first] = failures;
  if (first === undefined) return null;
  return new Refusal('partial', pagesReason(run.feed, { count: failures.length, first: first.url, why: first.why }));
}

/** Answers why the page was not taken, or null. */
async function readPage(run: StoredRun, { id, modified, url }: { id: string; modified: string; url: string }): Promise<string | null> {
  const end = await run.ask({ url, limit: pageLimit, webPage: true });
  if (end.end === 'aborted') throw run.noAnswer(url, end);
  if (end.end !== 'fetched') return end.end === 'refused' ? `HTTP ${end.status}` : end.end === 'broken' ? end.message : end.end;
  try {
    const cves = readAlertPage(new TextDecoder().decode(end.bytes), id);
    await run.load(
      `${prefix}${id}`,
      () => {
        const held = heldNotice(run, { source: 'jpcert', id });
        if (held !== null) putNotice(run.ports.store, { ...held, cves: [...new Set([...held.cves, ...cves])] });
        const fetchedAt = run.ports.now().toISOString();
        return Promise.resolve({ url, fetchedAt, sha256: run.ports.hash(end.bytes), records: cves.length, until: modified });
      },
      { whole: false },
    );
    return null;
  } catch (error) {
    if (error instanceof FeedFormatError) return error.message;
    throw error;
  }
}

function addressOf(base: string, alert: string): string {
  const [, , year = '', number = ''] = alert.split('-');
  return `${base}/at/${year}/at${year.slice(2)}${number}.html`;
}
