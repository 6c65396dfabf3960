import { reason } from '../../gate/reason.ts';
import type { FeedReport } from '../record.ts';
import { changesUnit } from '../store/records.ts';
import { Refusal, runStored, type StoredRun } from '../store/run.ts';
import type { StoredSource, StoredUpdatePorts } from '../stored-update.ts';
import { takeChanges, type NvdApi } from './api.ts';
import { fetchMeta, loadFile, type NvdFile, type NvdFileFacts } from './files.ts';

/** The first file; it has everything from 1999 on. */
const firstYear = 2002;
const day = 24 * 60 * 60 * 1000;
/** NVD writes its files one after the other: what changed while it did may stand in none. So much more is asked for, in milliseconds. */
const margin = day;
/** From so many milliseconds on, the yearly files are less work than the API. */
const apiReach = 365 * day;

/** Where NVD is fetched from. */
export interface NvdPlaces {
  /** `<files>/nvdcve-2.0-2024.json.gz` and `.meta`, `<files>/nvdcve-2.0-modified.json.gz` and `.meta`. */
  readonly files: string;
  readonly api: NvdApi;
}

/**
 * NVD: first all years, then what changed. The file of changes covers eight days; a longer pause is made up for by the API, or by the yearly files where there is no API.
 * A step counts only where it overlaps with what is held. https://nvd.nist.gov/vuln/data-feeds, https://nvd.nist.gov/developers/vulnerabilities
 */
export function nvdSource(places: NvdPlaces): StoredSource {
  return {
    feed: 'nvd',
    update: async (ports: StoredUpdatePorts): Promise<FeedReport> =>
      await runStored({ feed: 'nvd', source: places.files }, ports, async (run) => {
        const until = run.before === null ? undefined : run.unit(changesUnit)?.until;
        if (until === undefined) await begin(run, places, 'untried');
        else await goOn(run, places, until);
      }),
  };
}

/** Loads every year that is not held as it is now, and what changed since. */
async function begin(run: StoredRun, places: NvdPlaces, api: 'untried' | 'none'): Promise<void> {
  const newest = await loadYears(run, places.files);
  if ((await loadModified(run, places.files, newest)) !== 'gap') return;
  if (api === 'untried' && (await takeLater(run, places.api, newest)) === 'taken') return;
  await noteWhole(run, places.files, newest);
}

async function goOn(run: StoredRun, places: NvdPlaces, until: string): Promise<void> {
  const modified = await loadModified(run, places.files, until);
  if (modified === 'unchanged') await run.confirm(changesUnit);
  if (modified !== 'gap') return;
  const later = await takeLater(run, places.api, until);
  if (later !== 'taken') await begin(run, places, later === 'none' ? 'none' : 'untried');
}

async function takeLater(run: StoredRun, api: NvdApi, until: string): Promise<'taken' | 'none' | 'tooLong'> {
  if (run.ports.now().getTime() - Date.parse(until) > apiReach) return 'tooLong';
  return (await takeChanges(run, api, before(until))) ? 'taken' : 'none';
}

/** Answers the newest date in the years. */
async function loadYears(run: StoredRun, base: string): Promise<string> {
  const last = run.ports.now().getUTCFullYear();
  for (let year = firstYear; year <= last; year += 1) {
    const file: NvdFile = { base, name: `nvdcve-2.0-${year}`, unit: `year/${year}` };
    const held = run.unit(file.unit);
    const meta = await fetchMeta(run, file);
    const url = `${base}/${file.name}.meta`;
    // In the first days of a year its file is not there yet.
    if (meta === null && year === last && year > firstYear && held === null) continue;
    if (meta === null) throw run.noAnswer(url, { end: 'refused', status: 404 });
    if (meta.sha256 === held?.sha256) continue;
    run.notOlder(url, { held: held?.lastModified, found: meta.lastModified });
    run.notAhead(meta.lastModified, `${file.name}.meta`);
    const accept = ({ records }: NvdFileFacts) => run.notShrunk(held?.records, records);
    await loadFile(run, file, { meta, accept, whole: false });
  }
  const newest = run.ports.store.prepare('SELECT max(modified) AS newest FROM nvd').get()?.['newest'];
  if (typeof newest !== 'string') throw new Refusal('failed', emptyReason(base));
  return newest;
}

/** `gap`: the file does not reach back to `until`, or is not there. */
async function loadModified(run: StoredRun, base: string, until: string): Promise<'loaded' | 'unchanged' | 'gap'> {
  const file: NvdFile = { base, name: 'nvdcve-2.0-modified', unit: changesUnit };
  const meta = await fetchMeta(run, file);
  if (meta === null) return 'gap';
  const held = run.unit(changesUnit);
  if (held !== null && meta.sha256 === held.sha256 && run.before !== null) return 'unchanged';
  const url = `${base}/${file.name}.meta`;
  run.notOlder(url, { held: held?.lastModified, found: meta.lastModified });
  try {
    const accept = ({ oldest }: NvdFileFacts) => {
      if (oldest > before(until)) throw new NoOverlap();
    };
    await loadFile(run, file, { meta, accept, until: ({ newest }) => (newest > until ? newest : until), whole: true });
  } catch (error) {
    if (error instanceof NoOverlap) return 'gap';
    throw error;
  }
  return 'loaded';
}

/** Undoes the transaction of a file that leaves something out. */
class NoOverlap extends Error {}

/** The years are all there is: whole up to the margin before their newest entry. */
async function noteWhole(run: StoredRun, base: string, newest: string): Promise<void> {
  const fetchedAt = run.ports.now().toISOString();
  if (run.before !== null && run.unit(changesUnit)?.until === newest) return await run.confirm(changesUnit);
  const sha256 = run.ports.hash(new TextEncoder().encode(newest));
  await run.load(changesUnit, () => Promise.resolve({ url: base, fetchedAt, sha256, records: 0, until: newest }), { whole: true });
}

function before(time: string): string {
  return new Date(Date.parse(time) - margin).toISOString();
}

function emptyReason(url: string) {
  return reason(
    'feed-invalid',
    { ja: '{url} の NVD のファイルに1件も記録がありません。', en: 'The files of NVD at {url} hold no records.' },
    { url },
  );
}
