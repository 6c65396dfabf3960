import { gunzipSync, gzipSync } from 'node:zlib';
import { FeedFormatError } from '../rows.ts';
import { doubtfulReason } from '../store/reasons.ts';
import { changesUnit } from '../store/records.ts';
import { Refusal, type StoredRun } from '../store/run.ts';
import { RowTaker } from './files.ts';
import { readNvd } from './read.ts';

/** Most CVEs that a page may have: https://nvd.nist.gov/developers/vulnerabilities */
const pageSize = 2000;
/** Milliseconds of the longest window that the API takes: 120 days. */
const windowLimit = 120 * 24 * 60 * 60 * 1000;
/** Greatest size of a page; CVEs of the largest kind have some hundred KiB. */
const pageLimit = 256 * 1024 * 1024;
/** Greatest number of CVEs of a window: all that there are, and as many again. */
const windowResults = 1_000_000;

/** The NVD API 2.0. */
export interface NvdApi {
  /** `https://services.nvd.nist.gov/rest/json/cves/2.0` */
  readonly url: string;
  /** Goes as the header `apiKey` to this address and nowhere else. */
  readonly key?: string;
}

/**
 * Takes all that changed since `since`, window by window, each as one unit. Answers false where there is no API to be had (a mirror of the files only).
 * A window counts only when all its pages fit together. Throws `Refusal`; what was taken up to then stays.
 */
export async function takeChanges(run: StoredRun, api: NvdApi, since: string): Promise<boolean> {
  const [start, end] = [Date.parse(since), run.ports.now().getTime()];
  const count = Math.max(1, Math.ceil((end - start) / windowLimit));
  const edge = (index: number) => new Date(start + ((end - start) * index) / count).toISOString();
  for (let index = 0; index < count; index += 1) {
    const window = { from: edge(index), to: edge(index + 1) };
    // CVEs that change meanwhile leave the window: the pages are then asked for once more.
    const first = await fetchWindow(run, api, window);
    if (first === 'none') return false;
    const pages = first === 'moved' ? await fetchWindow(run, api, window) : first;
    if (pages === 'none' || pages === 'moved') throw doubtful(run, api, 'totalResults changed from page to page, twice');
    await loadWindow(run, api, { pages, to: window.to, whole: index === count - 1 });
  }
  return true;
}

interface Window {
  /** RFC 3339, UTC. */
  readonly from: string;
  readonly to: string;
}

/** Pages as they came, packed, so that a hundred of them fit into memory. `moved`: the total changed between them. `none`: there is no API here. */
async function fetchWindow(run: StoredRun, api: NvdApi, window: Window): Promise<readonly Uint8Array[] | 'moved' | 'none'> {
  const pages: Uint8Array[] = [];
  const seen = new Set<string>();
  let total: number | null = null;
  for (let startIndex = 0; total === null || startIndex < total; startIndex += pageSize) {
    const url = addressOf(api, window, startIndex);
    const end = await run.ask({ url, limit: pageLimit, ...(api.key === undefined ? {} : { headers: { apiKey: api.key } }) });
    if (end.end !== 'fetched') {
      if (pages.length === 0 && end.end !== 'aborted') return 'none';
      throw run.noAnswer(url, end);
    }
    const page = await run.reading(url, async () => await idsOf(end.bytes));
    if (total !== null && page.totalResults !== total) return 'moved';
    total = page.totalResults;
    if (total === 0) throw doubtful(run, api, `no CVE changed between ${window.from} and ${window.to}`);
    if (total > windowResults) throw doubtful(run, api, `${total} CVEs in one window`);
    const wanted = Math.min(pageSize, total - startIndex);
    if (page.startIndex !== startIndex) throw doubtful(run, api, `startIndex is ${page.startIndex}, asked for was ${startIndex}`);
    if (page.ids.length !== wanted)
      throw doubtful(run, api, `the page from ${startIndex} has ${page.ids.length} CVEs instead of ${wanted}`);
    for (const id of page.ids) seen.add(id);
    if (seen.size !== startIndex + wanted) throw doubtful(run, api, `the page from ${startIndex} repeats CVEs`);
    pages.push(gzipSync(end.bytes, { level: 1 }));
  }
  return pages;
}

/** Times in UTC without a zone, and their colons as they are: the API does not take them encoded. */
function addressOf({ url }: NvdApi, { from, to }: Window, startIndex: number): string {
  const [start, end] = [from, to].map((time) => time.replace('Z', ''));
  return `${url}?lastModStartDate=${start}&lastModEndDate=${end}&startIndex=${startIndex}&resultsPerPage=${pageSize}`;
}

async function idsOf(bytes: Uint8Array): Promise<{ startIndex: number; totalResults: number; ids: string[] }> {
  const ids: string[] = [];
  const pages = readNvd(once(bytes));
  for (;;) {
    const next = await pages.next();
    if (next.done === true) return { startIndex: next.value.startIndex, totalResults: next.value.totalResults, ids };
    ids.push(...next.value.map(({ cve }) => cve));
  }
}

async function loadWindow(
  run: StoredRun,
  api: NvdApi,
  { pages, to, whole }: { pages: readonly Uint8Array[]; to: string; whole: boolean },
): Promise<void> {
  await run.load(
    changesUnit,
    async () => {
      const taker = new RowTaker(run, api.url);
      for (const page of pages) for await (const rows of readNvd(once(gunzipSync(page, { maxOutputLength: pageLimit })))) taker.take(rows);
      const { records, newest } = taker.end();
      if (newest > to) throw new FeedFormatError(`a CVE changed at ${newest}, after the end of its window ${to}`);
      const sha256 = run.ports.hash(Buffer.concat(pages));
      return { url: api.url, fetchedAt: run.ports.now().toISOString(), sha256, records, until: newest };
    },
    { whole },
  );
}

function doubtful(run: StoredRun, { url }: NvdApi, why: string): Refusal {
  return new Refusal('partial', doubtfulReason(run.feed, url, why));
}

// oxlint-disable-next-line typescript/require-await -- readers take what arrives over time; this is there already.
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
