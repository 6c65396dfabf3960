import { FeedFormatError, type NvdRow } from '../rows.ts';
import type { UnitRecord } from '../store/records.ts';
import type { StoredRun } from '../store/run.ts';
import { NvdWriter } from '../store/write-nvd.ts';
import { Measure, unpacked } from '../unpack.ts';
import { readNvdMeta, type NvdMeta } from './meta.ts';
import { readNvd } from './read.ts';

/** Greatest size of a file as it is fetched, and unpacked. The largest year has some 25 MB and 300 MB. */
const packedLimit = 512 * 1024 * 1024;
const unpackedLimit = 4 * 1024 * 1024 * 1024;
const metaLimit = 64 * 1024;
/** Rows between two words of progress. */
const progressStep = 5000;

/** One of NVD's files: `nvdcve-2.0-2024`, `nvdcve-2.0-modified`. https://nvd.nist.gov/vuln/data-feeds */
export interface NvdFile {
  readonly base: string;
  readonly name: string;
  readonly unit: string;
}

/** What a file held. Dates are RFC 3339, UTC. */
export interface NvdFileFacts {
  readonly records: number;
  readonly oldest: string;
  readonly newest: string;
}

/** The `.meta` file beside it; null where the server has none. */
export async function fetchMeta(run: StoredRun, { base, name }: NvdFile): Promise<NvdMeta | null> {
  const url = `${base}/${name}.meta`;
  const end = await run.ask({ url, limit: metaLimit });
  if (end.end === 'refused' && (end.status === 404 || end.status === 410)) return null;
  if (end.end !== 'fetched') throw run.noAnswer(url, end);
  return await run.reading(url, () => readNvdMeta(new TextDecoder().decode(end.bytes)));
}

/** How a file is taken. */
export interface Taking {
  /** Throws where the file is not to be taken after all: nothing of it stays then. */
  readonly accept: (facts: NvdFileFacts) => void;
  /** Up to when the feed is whole with it. */
  readonly until?: (facts: NvdFileFacts) => string;
  readonly whole: boolean;
}

/** Another file than the one that its `.meta` describes. */
class OtherFile extends FeedFormatError {}

/** Fetches a file and loads it as one unit. NVD may replace both files between two requests: the `.meta` is then read once more. */
export async function loadFile(
  run: StoredRun,
  file: NvdFile,
  taking: Taking & { readonly meta: NvdMeta; readonly again?: boolean },
): Promise<void> {
  const url = `${file.base}/${file.name}.json.gz`;
  const { bytes } = await run.fetch({ url, limit: packedLimit });
  const { meta } = taking;
  let other: OtherFile;
  try {
    await run.load(file.unit, async () => await readInto(run, { url, bytes, meta }, taking), taking);
    return;
  } catch (error) {
    if (!(error instanceof OtherFile)) throw error;
    other = error;
  }
  const newer = taking.again === true ? null : await fetchMeta(run, file);
  if (newer === null || newer.sha256 === meta.sha256) await run.reading(url, () => Promise.reject(other));
  else await loadFile(run, file, { ...taking, meta: newer, again: true });
}

interface Arrived {
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly meta: NvdMeta;
}

async function readInto(run: StoredRun, { url, bytes, meta }: Arrived, { accept, until }: Taking): Promise<UnitRecord> {
  const measure = new Measure();
  const limit = Math.min(meta.size, unpackedLimit);
  const facts = await readAs(run, url, async () => await takeRows(run, url, measure.of(unpacked(bytes, limit))));
  if (measure.size !== meta.size) throw new OtherFile(`it has ${measure.size} bytes, its .meta says ${meta.size}`);
  if (measure.sha256() !== meta.sha256) throw new OtherFile('its SHA-256 is not the one in its .meta');
  accept(facts);
  return {
    url,
    fetchedAt: run.ports.now().toISOString(),
    sha256: meta.sha256,
    records: facts.records,
    lastModified: meta.lastModified,
    ...(until === undefined ? {} : { until: until(facts) }),
  };
}

/** A file that is not the one of its `.meta` may break anywhere: its faults are then not its own. */
async function readAs<Result>(run: StoredRun, url: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof FeedFormatError) throw new OtherFile(error.message);
    throw error;
  }
}

async function takeRows(run: StoredRun, url: string, chunks: AsyncIterable<Uint8Array>): Promise<NvdFileFacts> {
  const pages = readNvd(chunks);
  const taken = new RowTaker(run, url);
  for (;;) {
    const next = await pages.next();
    if (next.done === true) {
      const { startIndex, totalResults, records } = next.value;
      if (startIndex !== 0 || totalResults !== records)
        throw new FeedFormatError(`it holds ${records} of ${totalResults} CVEs, from ${startIndex}`);
      return taken.end();
    }
    taken.take(next.value);
  }
}

/** Writes rows and follows their dates. */
export class RowTaker {
  readonly #run: StoredRun;
  readonly #url: string;
  readonly #writer: NvdWriter;
  #records = 0;
  #oldest = '';
  #newest = '';

  constructor(run: StoredRun, url: string) {
    this.#run = run;
    this.#url = url;
    this.#writer = new NvdWriter(run.ports.store);
  }

  take(rows: readonly NvdRow[]): void {
    this.#run.notAborted(this.#url);
    const before = this.#records;
    for (const row of rows) {
      if (this.#oldest === '' || row.modified < this.#oldest) this.#oldest = row.modified;
      if (row.modified > this.#newest) this.#newest = row.modified;
      this.#writer.put(row);
    }
    this.#records += rows.length;
    const newest = rows.find(({ modified }) => modified === this.#newest);
    if (newest !== undefined) this.#run.notAhead(newest.modified, newest.cve);
    if (Math.floor(before / progressStep) === Math.floor(this.#records / progressStep)) return;
    const task = { ja: `NVD を保存: ${this.#url}`, en: `Storing NVD: ${this.#url}` };
    this.#run.ports.progress.report({ task, done: this.#records });
  }

  end(): NvdFileFacts {
    this.#writer.finish();
    if (this.#records === 0) throw new FeedFormatError('no records');
    return { records: this.#records, oldest: this.#oldest, newest: this.#newest };
  }
}
