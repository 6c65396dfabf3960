import type { DependencyScanner, ScanEnd, ScanRequest, ScannedFile } from '../../checks/dependencies/ports.ts';
import { openKevShelf } from '../../io/feed-folder.ts';
import { withScratch } from '../../io/files.ts';
import type { ToolState } from '../tool.ts';
import type { ScanPlaces } from './arguments.ts';
import { Databases } from './databases.ts';
import { logOf, Paths, reportOf } from './evidence.ts';
import { osvScanner } from './install.ts';
import { Intake } from './intake.ts';
import { Listing, type Lists } from './listing.ts';
import { Matching } from './matching.ts';
import { imageResult, listedResult, storedResult } from './results.ts';
import { lineReasons, packagesNotSeen, toolReason } from './reasons.ts';
import type { Run, RunOptions } from './runs.ts';
import { makePlaces, placesIn } from './scratch.ts';

/** What the adapter works with. */
export interface OsvScannerOptions {
  /** Folder of the vulnerability feeds. */
  readonly feedFolder: string;
  readonly signal: AbortSignal;
  /** Finds the binary; every scan looks again. */
  readonly locate?: () => Promise<ToolState>;
  /** Milliseconds for one run of the scanner. Default 15 minutes. */
  readonly timeout?: number;
}

const quarterOfAnHour = 15 * 60 * 1000;

/** osv-scanner behind its port: offline, against the feed folder's databases. */
export function createOsvScanner(options: OsvScannerOptions): DependencyScanner {
  return { scan: (request) => scan(request, options) };
}

async function scan(request: ScanRequest, { feedFolder, signal, locate, timeout = quarterOfAnHour }: OsvScannerOptions): Promise<ScanEnd> {
  const tool = await (locate === undefined ? osvScanner.inspect() : locate());
  if (tool.state !== 'ok') return { end: 'failed', reasons: [toolReason(tool)], log: '' };
  return await withScratch('osv-scanner', async (folder) => {
    const places = placesIn(folder);
    await makePlaces(places);
    const databases = new Databases(feedFolder);
    const intake = new Intake(places, databases);
    const options = { command: tool.path, folder, timeout, signal };
    const listing = await Listing.prepare({ places, intake, canary: request.canary }, options);
    try {
      await request.handOver({ store: async (file) => await intake.add(file), begin: () => listing.begin() });
    } finally {
      // The scratch folder goes only when nobody reads in it any more.
      listing.begin();
      await listing.ended();
    }
    return await new Scan({ request, places, databases, intake }, options).run({ tool, feedFolder, listing });
  });
}

interface Course {
  readonly tool: Extract<ToolState, { state: 'ok' }>;
  readonly feedFolder: string;
  readonly listing: Listing;
}

interface Work {
  readonly request: ScanRequest;
  readonly places: ScanPlaces;
  readonly databases: Databases;
  readonly intake: Intake;
}

/**
 * Two steps. First the scanner lists the packages of every file, in parallel and against empty databases; meanwhile the feeds are verified. Then each different
 * package is matched once, against databases that hold the records of its name. The scanner by itself compares every record with every package of every file, and one
 * missing database makes it drop the findings of other ecosystems.
 */
class Scan {
  readonly #work: Work;
  readonly #options: RunOptions;

  constructor(work: Work, options: RunOptions) {
    this.#work = work;
    this.#options = options;
  }

  async run({ tool, feedFolder, listing }: Course): Promise<ScanEnd> {
    const lists = await listing.end();
    if ('end' in lists) return lists;
    const { request, places, databases, intake } = this.#work;
    const listed = {
      stored: intake.files.map((file) => ({ file, result: storedResult(file, lists.runs) })),
      images: intake.images.map((image, at) => ({ image, result: imageResult(image, lists.images[at]) })),
    };
    const matching = new Matching({ canary: request.canary, places, databases, options: this.#options });
    const matched = await matching.match(listed, intake.listed);
    if ('end' in matched) return matched;
    return {
      end: 'scanned',
      version: tool.version,
      proof: tool.proof.en,
      files: this.#withSame([...matched.files, ...intake.listed.map((file) => listedResult(file, matched.vulnerabilities))]),
      ...matched.probed,
      databases: matched.databases,
      kev: await openKevShelf(feedFolder).consult(),
      ...this.#said(lists, matched),
    };
  }

  /** Files with the same bytes hold the same packages. */
  #withSame(files: readonly ScannedFile[]): ScannedFile[] {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const same = [...this.#work.intake.same].flatMap(([path, as]) => {
      const other = byPath.get(as);
      return other === undefined ? [] : { ...other, path };
    });
    return [...files, ...same];
  }

  #said(listing: Lists, matched: { runs: readonly Run[]; missing: number }) {
    const { intake, places } = this.#work;
    const all = [...listing.runs, ...listing.images, ...matched.runs];
    const paths = new Paths(this.#options.folder, [
      ...intake.files.map(({ place, path }) => [place, path] as const),
      ...intake.images.map(({ image, path }) => [image, path] as const),
    ]);
    const ours = (path: string) => path === places.inventory || path === places.distributions;
    const sources = [
      ...listing.runs.flatMap((run) => run.sources),
      ...listing.images.flatMap((run, at) =>
        'end' in run ? [] : run.sources.map((source) => ({ ...source, path: intake.images[at]?.image ?? '' })),
      ),
    ].filter(({ path }) => !ours(path));
    const lines = [...listing.runs, ...matched.runs].flatMap((run) => run.log.runLines.map((line) => paths.inText(line)));
    return {
      problems: [...lineReasons(lines), ...(matched.missing === 0 ? [] : [packagesNotSeen(matched.missing)])],
      report: reportOf(sources, paths),
      matches: reportOf(
        matched.runs.flatMap((run) => run.sources),
        paths,
      ),
      log: logOf(
        all.map((run) => ('end' in run ? run.log : run.stderr)),
        paths,
      ),
    };
  }
}
