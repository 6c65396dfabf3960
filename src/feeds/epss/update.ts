import type { FeedReport } from '../record.ts';
import { FeedFormatError } from '../rows.ts';
import { runStored, type StoredRun } from '../store/run.ts';
import { EpssWriter } from '../store/write-nvd.ts';
import type { StoredSource, StoredUpdatePorts } from '../stored-update.ts';
import { unpacked } from '../unpack.ts';
import { readEpss, type EpssModel } from './read.ts';

/** The one unit: a file that replaces all that is held. */
const unit = 'current';
/** Greatest size as fetched and unpacked; the file of 2026 has some 2 MB and 10 MB. */
const packedLimit = 64 * 1024 * 1024;
const unpackedLimit = 512 * 1024 * 1024;

/** Rows between two words of progress. */
const progressStep = 10_000;

/**
 * EPSS: `<base>/epss_scores-current.csv.gz`, all scores at once. https://www.first.org/epss/data_stats
 * The day of the scores is the one in the file; a file of an earlier day than that held is refused, and so is one that lost more than a tenth of its CVEs.
 */
export function epssSource({ base }: { readonly base: string }): StoredSource {
  const url = `${base}/epss_scores-current.csv.gz`;
  return {
    feed: 'epss',
    update: async (ports: StoredUpdatePorts): Promise<FeedReport> =>
      await runStored({ feed: 'epss', source: url }, ports, async (run) => {
        const held = run.before === null ? null : run.unit(unit);
        const end = await run.ask({ url, limit: packedLimit, etag: held?.etag, lastModified: held?.lastModified });
        if (end.end === 'notModified' && held !== null) return await run.confirm(unit);
        if (end.end !== 'fetched') throw run.noAnswer(url, end);
        const sha256 = run.ports.hash(end.bytes);
        if (held?.sha256 === sha256) return await run.confirm(unit);
        const { etag, lastModified } = end;
        await run.load(
          unit,
          async () => {
            const { model, scoredAt, records } = await run.reading(url, async () => await replaceScores(run, end.bytes));
            run.notAhead(scoredAt, 'score_date');
            run.notOlder(url, { held: held?.until, found: scoredAt });
            run.notShrunk(run.before?.records, records);
            const fetchedAt = run.ports.now().toISOString();
            const condition = { ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) };
            return { url, fetchedAt, sha256, records, until: scoredAt, model, ...condition };
          },
          { whole: true },
        );
      }),
  };
}

async function replaceScores(run: StoredRun, bytes: Uint8Array): Promise<EpssModel & { readonly records: number }> {
  const { store } = run.ports;
  const writer = new EpssWriter(store);
  const scores = readEpss(unpacked(bytes, unpackedLimit));
  let records = 0;
  for (;;) {
    const next = await scores.next();
    if (next.done === true) {
      const kept = store.number('SELECT count(*) FROM epss');
      if (kept !== records) throw new FeedFormatError(`it names ${records - kept} CVEs twice`);
      return { ...next.value, records };
    }
    run.notAborted(run.source);
    for (const row of next.value) writer.put(row);
    const before = records;
    records += next.value.length;
    if (Math.floor(before / progressStep) < Math.floor(records / progressStep))
      run.ports.progress.report({ task: { ja: `EPSS を保存: ${run.source}`, en: `Storing EPSS: ${run.source}` }, done: records });
  }
}
