import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { DependencyScanner, ScanEnd, ScanRequest, ScannedFile } from '../../checks/dependencies/ports.ts';
import type { HeldOsvFeed } from '../../feeds/record.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import { isEcosystemName, openKevShelf, openOsvShelf } from '../../io/feed-folder.ts';
import { withScratch } from '../../io/files.ts';
import { runProgram } from '../../io/process.ts';
import type { ToolState } from '../tool.ts';
import { scanArguments, type ScanPlaces } from './arguments.ts';
import { osvScanner } from './install.ts';
import { databaseOf, parseLog, parseReport, type ReportedSource, type ScanLog } from './parse.ts';
import { endReasons, fileFailed, fileNotSeen, lineReasons, toolReason } from './reasons.ts';
import {
  canaryRecord,
  makeDatabase,
  placeDatabase,
  placesIn,
  samplesOf,
  storeFile,
  writeProbes,
  type Probes,
  type StoredFile,
} from './scratch.ts';

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

/** Greatest report that is read into memory, in bytes. */
const reportLimit = 512 * 1024 * 1024;
const quarterOfAnHour = 15 * 60 * 1000;

/** Ecosystems that osv-scanner matches from an inventory file and one of which serves as the canary's: the first that the delivery does not use. */
const canaryEcosystems = ['Pub', 'RubyGems', 'NuGet', 'crates.io', 'Packagist', 'PyPI', 'npm'];

/** osv-scanner behind its port: offline, against the feed folder's databases. */
export function createOsvScanner(options: OsvScannerOptions): DependencyScanner {
  return { scan: (request) => scan(request, options) };
}

async function scan(request: ScanRequest, options: OsvScannerOptions): Promise<ScanEnd> {
  const tool = await (options.locate === undefined ? osvScanner.inspect() : options.locate());
  if (tool.state !== 'ok') return { end: 'failed', reasons: [toolReason(tool)], log: '' };
  return await withScratch('osv-scanner', async (folder) => {
    const places = placesIn(folder);
    await mkdir(places.files, { recursive: true });
    // Every setting at its default: what lies beside the scanned files has no say.
    await writeFile(places.config, '');
    const files: StoredFile[] = [];
    await request.handOver(async (file) => {
      files.push(await storeFile(places.files, files.length + 1, file));
    });
    return await new Scan(request, { ...options, command: tool.path }, { folder, places, files }).run(tool);
  });
}

interface Workplace {
  readonly folder: string;
  readonly places: ScanPlaces;
  readonly files: readonly StoredFile[];
}

/** One run's raw results. */
interface Pass {
  readonly sources: readonly ReportedSource[];
  readonly log: ScanLog;
  readonly raw: string;
  readonly stderr: string;
}

class Scan {
  readonly #request: ScanRequest;
  readonly #options: OsvScannerOptions & { readonly command: string };
  readonly #work: Workplace;
  readonly #databases = new Map<string, HeldOsvFeed>();
  #probes: Probes | null = null;

  constructor(request: ScanRequest, options: OsvScannerOptions & { readonly command: string }, work: Workplace) {
    this.#request = request;
    this.#options = options;
    this.#work = work;
  }

  /**
   * Prepares the databases that the files are likely to need and runs the scanner; where it then reports packages of further ecosystems, prepares those too and
   * runs it again. One missing database makes the scanner drop the findings of other ecosystems, so only a run with all of them counts.
   */
  async run(tool: Extract<ToolState, { state: 'ok' }>): Promise<ScanEnd> {
    await this.#prepare(new Set(this.#work.files.flatMap(({ ecosystem }) => ecosystem ?? [])));
    let pass = await this.#pass();
    const found = 'end' in pass ? new Set<string>() : this.#ecosystemsOf(pass);
    if (!('end' in pass) && [...found].some((each) => !this.#databases.has(each))) {
      await this.#prepare(found);
      pass = await this.#pass();
    }
    if ('end' in pass) return pass;
    return await this.#conclude(pass, tool);
  }

  async #prepare(ecosystems: ReadonlySet<string>): Promise<void> {
    const { places } = this.#work;
    const shelf = openOsvShelf(this.#options.feedFolder);
    for (const ecosystem of [...ecosystems].sort()) {
      if (this.#databases.has(ecosystem)) continue;
      const feed: HeldOsvFeed = isEcosystemName(ecosystem) ? await shelf.consult(ecosystem) : notADatabase(ecosystem);
      this.#databases.set(ecosystem, feed);
      const data = feed.state === 'held' ? { file: feed.location } : { bytes: await makeDatabase({}) };
      if (isEcosystemName(ecosystem)) await placeDatabase(places.databases, ecosystem, data);
    }
    // Packages that are fixed by a commit ask for this one; the check reports each of them as not judged.
    await placeDatabase(places.databases, 'GIT', { bytes: await makeDatabase({}) });
    await this.#plantCanary();
  }

  async #plantCanary(): Promise<void> {
    const { canary } = this.#request;
    const ecosystem = canaryEcosystems.find((each) => !this.#databases.has(each));
    // With every ecosystem in use there is no room for a canary: none will be found, and the check says so.
    if (ecosystem === undefined) return;
    await placeDatabase(this.#work.places.databases, ecosystem, {
      bytes: await makeDatabase({ [canary.advisory]: canaryRecord(canary, ecosystem) }),
    });
    this.#probes = { canary, ecosystem, samples: samplesOf([...this.#databases.values()]) };
    await writeProbes(this.#work.places.probes, this.#probes);
  }

  async #pass(): Promise<Pass | Extract<ScanEnd, { end: 'failed' }>> {
    const { places, folder } = this.#work;
    const run = await runProgram({
      command: this.#options.command,
      args: scanArguments(places),
      cwd: folder,
      timeout: this.#options.timeout ?? quarterOfAnHour,
      signal: this.#options.signal,
    });
    if (run.end !== 'exited') return { end: 'failed', reasons: [endReasons.notExited(run)], log: 'stderr' in run ? run.stderr : '' };
    const failed = (why: Reason) => ({ end: 'failed' as const, reasons: [why, ...lineReasons(tail(run.stderr))], log: run.stderr });
    // 127 with a report can mean that a database was missing: the log decides, and a second run may follow.
    if (![0, 1, 127].includes(run.code)) return failed(endReasons.exitCode(run.code));
    const raw = await readReport(places.report);
    const sources = raw === null ? null : parseReport(raw);
    if (raw === null || sources === null) return failed(endReasons.noReport(run.code));
    const log = parseLog(run.stderr, folder);
    const code = run.code === 127 && log.runLines.length === 0 && log.fileLines.length === 0 ? [`exit code 127`] : [];
    return { sources, log: { ...log, runLines: [...log.runLines, ...code] }, raw, stderr: run.stderr };
  }

  #ecosystemsOf({ sources }: Pass): Set<string> {
    const scanned = sources.filter(({ path }) => path !== this.#work.places.probes);
    return new Set(scanned.flatMap(({ packages }) => packages.flatMap(({ ecosystem }) => (ecosystem === '' ? [] : databaseOf(ecosystem)))));
  }

  async #conclude(pass: Pass, tool: Extract<ToolState, { state: 'ok' }>): Promise<ScanEnd> {
    const used = this.#ecosystemsOf(pass);
    const unprepared = [...used].filter((each) => !this.#databases.has(each));
    return {
      end: 'scanned',
      version: tool.version,
      proof: tool.proof.en,
      files: this.#work.files.map((file) => this.#fileResult(file, pass)),
      probes: pass.sources.filter(({ path }) => path === this.#work.places.probes).flatMap(({ packages }) => packages),
      samples: this.#probes?.samples ?? [],
      databases: [...this.#databases.values(), ...unprepared.map((each) => notADatabase(each))],
      kev: await openKevShelf(this.#options.feedFolder).consult(),
      problems: lineReasons(pass.log.runLines.map((line) => this.#withoutScratch(line))),
      report: this.#withoutScratch(pass.raw),
      log: cleanLog(this.#withoutScratch(pass.stderr)),
    };
  }

  #fileResult({ path, place }: StoredFile, { sources, log }: Pass): ScannedFile {
    const packages = sources.filter((source) => source.path === place).flatMap((source) => source.packages);
    const counted = log.read.get(place);
    const line = log.fileLines.find((each) => each.includes(place.slice(1)));
    if (line !== undefined)
      return { path, state: 'failed', reason: fileFailed(this.#withoutScratch(line)), counted: counted ?? 0, packages };
    // A go.mod's own Go version is counted and then left out of the report: it is no package of the delivery.
    const vanished = counted !== undefined && counted > 0 && packages.length === 0 && !place.endsWith('/go.mod');
    if (counted === undefined || vanished) return { path, state: 'notSeen', reason: fileNotSeen(), counted: counted ?? 0, packages };
    return { path, state: 'read', counted, packages };
  }

  /** Replaces places of the scratch folder by census paths: evidence has the same bytes on every machine. */
  #withoutScratch(text: string): string {
    const byFolder = new Map(
      this.#work.files.map((file) => [file.place.slice(this.#work.places.files.length + 1).split('/')[0], file.path]),
    );
    const escaped = this.#work.folder.slice(1).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    return text
      .replace(new RegExp(`/?${escaped}/files/(\\d{6})(/[A-Za-z0-9_.-]+)*`, 'g'), (whole, number: string) => {
        const path = byFolder.get(number);
        return path === undefined ? whole : JSON.stringify(path).slice(1, -1);
      })
      .replace(new RegExp(`/?${escaped}/`, 'g'), 'kenpin:');
  }
}

function notADatabase(ecosystem: string): HeldOsvFeed {
  const feed = `osv/${ecosystem}`;
  return {
    state: 'notHeld',
    feed,
    reason: reason('feed-unknown', { ja: '「{feed}」に当たる脆弱性情報がありません。', en: 'There is no database for {feed}.' }, { feed }),
  };
}

async function readReport(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch(() => null);
  return bytes === null || bytes.length === 0 || bytes.length > reportLimit ? null : bytes.toString('utf8');
}

function tail(stderr: string): string[] {
  return stderr.trimEnd().split('\n').slice(-3);
}

/** The log without what differs from run to run: times, memory addresses and the order of parallel readers. */
function cleanLog(log: string): string {
  const lines = log
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('End status: '))
    .map((line) => line.replace(/0x[0-9a-f]{6,}/g, '0x…'));
  return `${lines.sort().join('\n')}\n`;
}
