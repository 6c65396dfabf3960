import { basename, join } from 'node:path';
import type { Canary } from '../../checks/dependencies/ports.ts';
import { imageArguments, sourceArguments, type ScanPlaces } from './arguments.ts';
import { placeEmptyDatabases } from './databases.ts';
import type { Intake } from './intake.ts';
import { probePackages, writeInventory } from './inventory.ts';
import { runScanner, type FailedRun, type Run, type RunOptions } from './runs.ts';

/** What the runs that list packages gave. */
export interface Lists {
  readonly runs: readonly Run[];
  /** One for each image, in their order. A failed one is that file's fault alone. */
  readonly images: readonly (Run | FailedRun)[];
}

interface ListingWork {
  readonly places: ScanPlaces;
  readonly intake: Intake;
  readonly canary: Canary;
}

/** Lists the packages of stored files, a part at a time, while other files are still handed over. */
export class Listing {
  readonly #work: ListingWork;
  readonly #options: RunOptions;
  readonly #runs: Promise<Run | FailedRun>[] = [];

  private constructor(work: ListingWork, options: RunOptions) {
    this.#work = work;
    this.#options = options;
  }

  static async prepare(work: ListingWork, options: RunOptions): Promise<Listing> {
    await placeEmptyDatabases(work.places.emptyDatabases);
    // A run over files without any package would give no report.
    await writeInventory(work.places.inventory, probePackages({ canary: work.canary, ecosystem: 'npm', samples: [] }));
    return new Listing(work, options);
  }

  /** Begins with everything that was stored since the last time. */
  begin(): void {
    for (const folder of this.#work.intake.seal()) this.#runs.push(this.#list(folder));
  }

  /** Waits for all runs, whatever became of them. */
  async ended(): Promise<void> {
    await Promise.allSettled(this.#runs);
  }

  /** The lists, or the first run that gave none. */
  async end(): Promise<Lists | FailedRun> {
    const runs = await Promise.all(this.#runs);
    const failed = runs.find((run) => 'end' in run);
    if (failed !== undefined) return failed;
    const { places, intake } = this.#work;
    const images: (Run | FailedRun)[] = [];
    for (const { image } of intake.images) {
      const report = `${image}.json`;
      const args = imageArguments(image, { databases: places.emptyDatabases, config: places.config, report });
      images.push(await runScanner({ args, report, lists: true }, this.#options));
    }
    return { runs: runs.flatMap((run) => ('end' in run ? [] : run)), images };
  }

  async #list(folder: string): Promise<Run | FailedRun> {
    const { places } = this.#work;
    const report = join(places.reports, `${basename(folder)}.json`);
    const run = { databases: places.emptyDatabases, config: places.config, report };
    const args = sourceArguments({ ...run, folders: [folder], inventories: [places.inventory] });
    return await runScanner({ args, report, lists: true }, this.#options);
  }
}
