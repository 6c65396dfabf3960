import { join } from 'node:path';
import type { Canary, ListedFile, ScanEnd, ScannedFile, ScannedPackage } from '../../checks/dependencies/ports.ts';
import type { HeldOsvFeed } from '../../feeds/record.ts';
import type { OsvRecord, OsvSample } from '../../feeds/osv/schema.ts';
import { imageArguments, sourceArguments, type ScanPlaces } from './arguments.ts';
import { notADatabase, samplesOf, type Databases, type Need } from './databases.ts';
import type { StoredImage } from './intake.ts';
import {
  byRoute,
  canaryEcosystems,
  databaseOf,
  keyOf,
  probePackages,
  routeOf,
  writeInventory,
  writePurls,
  type PackageKey,
  type Probes,
} from './inventory.ts';
import { imageResult, storedResult, withVulnerabilities, type Vulnerabilities } from './results.ts';
import { needsRpm, writeRpmImage } from './rpm-sample.ts';
import { runScanner, type FailedRun, type Run, type RunOptions } from './runs.ts';
import { canaryRecord, makeDatabase, moveFolder, placeDatabase, type StoredFile } from './scratch.ts';

type Scanned = Extract<ScanEnd, { end: 'scanned' }>;

/** What was found when the files were listed. */
export interface ListedResults {
  readonly stored: readonly { readonly file: StoredFile; readonly result: ScannedFile }[];
  readonly images: readonly { readonly image: StoredImage; readonly result: ScannedFile }[];
}

/** Packages and the records that match them. */
export interface Matched {
  /** Stored files and images. */
  readonly files: readonly ScannedFile[];
  readonly vulnerabilities: Vulnerabilities;
  readonly probed: Pick<Scanned, 'probes' | 'samples'>;
  readonly databases: readonly HeldOsvFeed[];
  readonly runs: readonly Run[];
  /** Packages that were asked about and do not stand in the report. */
  readonly missing: number;
}

interface MatchingWork {
  readonly canary: Canary;
  readonly places: ScanPlaces;
  readonly databases: Databases;
  readonly options: RunOptions;
}

/** What is asked, and of which databases. */
interface Plan {
  readonly inventory: Map<string, PackageKey>;
  readonly purls: Map<string, PackageKey>;
  /** Files some of whose packages can be matched only where they stand. */
  readonly again: ListedResults['stored'];
  readonly needs: Map<string, Need>;
}

/** Matches every different package once, whichever files it was found in. */
export class Matching {
  readonly #work: MatchingWork;

  constructor(work: MatchingWork) {
    this.#work = work;
  }

  async match(listed: ListedResults, recognised: readonly ListedFile[]): Promise<Matched | FailedRun> {
    const plan = planFor(listed, recognised);
    const { databases, places, canary } = this.#work;
    const feeds: HeldOsvFeed[] = [];
    for (const [ecosystem, need] of [...plan.needs].sort(([a], [b]) => (a < b ? -1 : 1)))
      feeds.push(await databases.place(places.databases, ecosystem, need));
    // Packages that are fixed by a commit ask for this one; the check reports each of them as not judged.
    await placeDatabase(places.databases, 'GIT', { bytes: await makeDatabase({}) });
    // With every ecosystem in use there is no room for a canary: none will be found, and the check says so.
    const ecosystem = canaryEcosystems.find((each) => !plan.needs.has(each)) ?? '';
    if (ecosystem !== '') await this.#plantCanary(ecosystem);
    const probes = { canary, ecosystem, samples: samplesOf(feeds) };
    const moved = await this.#moveAgain(plan);
    const run = await this.#run(plan, probes);
    if ('end' in run) return run;
    const images = await this.#matchImages(listed);
    const installed = await this.#matchRpmSamples(probes.samples.filter(needsRpm));
    return this.#conclude({ plan, listed, probes, feeds, moved, run, images, installed });
  }

  async #plantCanary(ecosystem: string): Promise<void> {
    const { canary, places } = this.#work;
    const bytes = await makeDatabase({ [canary.advisory]: canaryRecord(canary, ecosystem) });
    await placeDatabase(places.databases, ecosystem, { bytes });
  }

  async #moveAgain({ again }: Plan): Promise<ReadonlyMap<string, StoredFile>> {
    const moved = new Map<string, StoredFile>();
    for (const { file } of again) moved.set(file.path, { ...file, place: await moveFolder(file.place, this.#work.places) });
    return moved;
  }

  async #run({ inventory, purls, again }: Plan, probes: Probes): Promise<Run | FailedRun> {
    const { places, options } = this.#work;
    const asked = new Map([...inventory, ...purls, ...askedProbes(probes).map((each) => [keyOf(each), each] as const)]);
    const routed = byRoute(asked.values());
    await writeInventory(places.inventory, routed.inventory);
    await writePurls(places.distributions, routed.purls);
    const report = join(places.reports, 'match.json');
    const args = sourceArguments({
      databases: places.databases,
      config: places.config,
      report,
      folders: again.length === 0 ? [] : [places.again],
      inventories: [places.inventory, ...(routed.purls.length === 0 ? [] : [places.distributions])],
    });
    return await runScanner({ args, report }, options);
  }

  async #matchImages({ images }: ListedResults): Promise<(Run | FailedRun | undefined)[]> {
    const { places, options } = this.#work;
    const runs: (Run | FailedRun | undefined)[] = [];
    for (const { image, result } of images) {
      const report = `${image.image}.match.json`;
      const args = imageArguments(image.image, { databases: places.databases, config: places.config, report });
      runs.push(result.state === 'read' ? await runScanner({ args, report }, options) : undefined);
    }
    return runs;
  }

  /** Samples that only a database of RPM can ask about, as if they were installed; each with what was found. */
  async #matchRpmSamples(samples: readonly OsvSample[]): Promise<ScannedPackage[]> {
    const { places, options } = this.#work;
    const found: ScannedPackage[] = [];
    for (const [at, ecosystem] of [...new Set(samples.map((each) => each.ecosystem))].entries()) {
      const own = samples.filter((each) => each.ecosystem === ecosystem);
      const image = join(places.images, `sample-${at}.tar`);
      await writeRpmImage(image, own, `${image}.sqlite`);
      const report = `${image}.json`;
      const args = imageArguments(image, { databases: places.databases, config: places.config, report });
      const run = await runScanner({ args, report }, options);
      const packages = 'end' in run ? [] : run.sources.flatMap((source) => source.packages);
      // The scanner leaves out releases that its records do not tell apart.
      for (const sample of own)
        found.push(...packages.filter(({ name }) => name === sample.name).map((each) => ({ ...each, ...named(sample) })));
    }
    return found;
  }

  #conclude({ plan, listed, probes, feeds, moved, run, images, installed }: Conclusion): Matched {
    const { places } = this.#work;
    const asked = run.sources.filter(({ path }) => path === places.inventory || path === places.distributions);
    const vulnerabilities = new Map<string, readonly OsvRecord[]>();
    for (const each of asked.flatMap(({ packages }) => packages)) vulnerabilities.set(keyOf(each), each.vulnerabilities);
    const probeKeys = new Set(askedProbes(probes).map(keyOf));
    const wanted = [...probeKeys, ...plan.inventory.keys(), ...plan.purls.keys()];
    const stored = listed.stored.map(({ file, result }) => {
      const again = moved.get(file.path);
      return withVulnerabilities(again === undefined ? result : storedResult(again, [run]), vulnerabilities);
    });
    const systems = listed.images.map(({ image, result }, at) => (result.state === 'read' ? imageResult(image, images[at]) : result));
    const matchedImages = images.flatMap((each) => (each === undefined || 'end' in each ? [] : each));
    return {
      files: [...stored, ...systems],
      vulnerabilities,
      probed: {
        probes: [...asked.flatMap(({ packages }) => packages.filter((each) => probeKeys.has(keyOf(each)))), ...installed],
        samples: probes.samples,
      },
      databases: [...feeds, ...strangers([...run.sources, ...matchedImages.flatMap(({ sources }) => sources)], plan, probes)],
      runs: [run, ...matchedImages],
      missing: wanted.filter((key) => !vulnerabilities.has(key)).length,
    };
  }
}

interface Conclusion {
  readonly plan: Plan;
  readonly listed: ListedResults;
  readonly probes: Probes;
  readonly feeds: readonly HeldOsvFeed[];
  readonly moved: ReadonlyMap<string, StoredFile>;
  readonly run: Run;
  readonly images: readonly (Run | FailedRun | undefined)[];
  readonly installed: readonly ScannedPackage[];
}

/** All but the samples that must be installed to be asked about. */
function askedProbes(probes: Probes): PackageKey[] {
  return probePackages({ ...probes, samples: probes.samples.filter((each) => !needsRpm(each)) });
}

function named({ ecosystem, name, version }: OsvSample): PackageKey {
  return { ecosystem, name, version };
}

function planFor({ stored, images }: ListedResults, recognised: readonly ListedFile[]): Plan {
  const needs = new Map<string, Need>();
  const need = (ecosystem: string): Need => {
    const database = databaseOf(ecosystem);
    const known = needs.get(database) ?? { names: new Set(), whole: false };
    needs.set(database, known);
    return known;
  };
  const inventory = new Map<string, PackageKey>();
  const purls = new Map<string, PackageKey>();
  const ask = (each: PackageKey, list: Map<string, PackageKey>): void => {
    list.set(keyOf(each), each);
    need(each.ecosystem).names.add(each.name);
  };
  const again = new Set<ListedResults['stored'][number]>();
  for (const found of stored) {
    for (const each of found.result.packages) {
      if (each.ecosystem === '') continue;
      if (routeOf(each) === 'inventory') ask(each, inventory);
      else {
        need(each.ecosystem).whole ||= each.version !== '';
        if (each.version !== '') again.add(found);
      }
    }
  }
  for (const each of recognised.flatMap(({ components }) => components)) {
    const route = routeOf(each);
    if (route !== null) ask(each, route === 'inventory' ? inventory : purls);
  }
  for (const each of images.flatMap(({ result }) => result.packages)) if (each.ecosystem !== '') need(each.ecosystem).whole = true;
  return { inventory, purls, again: [...again], needs };
}

/** Ecosystems that showed only while packages were matched: nobody prepared their databases. */
function strangers(sources: Run['sources'], { needs }: Plan, { ecosystem }: Probes): HeldOsvFeed[] {
  const met = new Set(
    sources.flatMap(({ packages }) => packages.flatMap((each) => (each.ecosystem === '' ? [] : databaseOf(each.ecosystem)))),
  );
  return [...met].filter((each) => each !== ecosystem && !needs.has(each)).map((each) => notADatabase(each));
}
