import type { CensusEntry } from '../../gate/census.ts';
import type { CheckInput } from '../../gate/check.ts';
import type { CoverageState } from '../../gate/coverage.ts';
import type { FindingDraft } from '../../gate/finding.ts';
import type { Content, Ports } from '../../gate/ports.ts';
import type { Reason } from '../../gate/reason.ts';
import { looseFinding, unlockedFinding } from './findings.ts';
import { listComponents } from './lists.ts';
import { lookAt } from './look.ts';
import { hasLock } from './manifests.ts';
import { declares } from './manifest-declares.ts';
import type { DependenciesOptions } from './options.ts';
import { besides } from './paths.ts';
import { looseMavenVersions, looseNuGetVersions, looseRequirements, type LooseLine } from './pins.ts';
import { planFor, type EntryPlan, type ReadableManifest } from './plans.ts';
import type { HandedFile, Receiver } from './ports.ts';
import { releaseOf, systemPathOf, unknownRelease, type Releases } from './system.ts';

/** Greatest manifest or lockfile that is held in memory, in bytes. Larger ones are not examined, and that blocks. */
const textLimit = 64 * 1024 * 1024;

/** What was learnt while the files were handed over. */
export interface HandedOver {
  readonly findings: readonly FindingDraft[];
  /** What became of files that were read here and are not for the scanner. */
  readonly states: ReadonlyMap<string, CoverageState>;
  /** Programs without a sign that the scanner could read what they were built from. */
  readonly unmarked: ReadonlySet<string>;
  readonly failures: ReadonlyMap<string, Reason>;
}

/** Before anything was handed over. */
export const nothingHanded: HandedOver = { findings: [], states: new Map(), unmarked: new Set(), failures: new Map() };

/**
 * Goes through the deliverables: lockfiles and packed components go to the scanner, manifests are held against their lockfiles; while the scanner reads, all files whose
 * names say nothing are looked at. A file whose bytes were seen before under the same name is not read again.
 */
export async function handOver(input: CheckInput<DependenciesOptions>, ports: Ports, receiver: Receiver): Promise<HandedOver> {
  const paths = new Set(input.census.entries.map(({ path }) => path));
  const plans = new Map<string, EntryPlan>();
  const twins = new Twins();
  for (const entry of input.census.entries) {
    const plan = planFor(entry, paths);
    if (plan.plan !== 'handOver' && plan.plan !== 'look') continue;
    if (!twins.add(entry, plan)) plans.set(entry.path, plan);
  }
  const releases = await readReleases(input, ports, plans);
  const visitor = new Visitor({ paths, releases, store: receiver.store });
  const failures = new Map<string, Reason>();
  let done = 0;
  for (const kind of ['handOver', 'look'] as const) {
    const failed = await input.contents.visit({
      select: ({ path }) => plans.get(path)?.plan === kind,
      signal: ports.signal,
      // What lies beside a manifest comes after it; what is looked at comes in any order.
      parallel: kind === 'look' ? 4 : 1,
      visitor: async (entry, content) => {
        const plan = plans.get(entry.path);
        if (plan?.plan === 'handOver') await visitor.visit(entry, content, plan.manifest);
        else await visitor.look(entry, content);
        done += 1;
        ports.progress.report({ task: { ja: '依存部品の一覧を収集', en: 'Gathering lists of components' }, done, total: plans.size });
      },
    });
    for (const { path, reason: why } of failed) failures.set(path, why);
    receiver.begin();
  }
  for (const [path, as] of twins.all()) await visitor.repeat(path, as, failures);
  return { findings: visitor.findings, states: visitor.states, unmarked: visitor.unmarked, failures };
}

/** The `os-release` files that say of which release a package database is. */
async function readReleases(
  { contents }: CheckInput<DependenciesOptions>,
  ports: Ports,
  plans: ReadonlyMap<string, EntryPlan>,
): Promise<Releases> {
  const releases = new Map<string, string>();
  const wanted = [...plans.values()].some((plan) => plan.plan === 'handOver' && plan.manifest.kind === 'system');
  if (!wanted) return releases;
  // One that cannot be read is missing later, where it is needed.
  await contents.visit({
    select: ({ path, fate }) => fate.state === 'read' && /(^|\/)(etc|usr\/lib)\/os-release$/.test(path),
    signal: ports.signal,
    visitor: async ({ path }, content) => {
      releases.set(path, decode(await read(content)));
    },
  });
  return releases;
}

/** Files with the same bytes that would be treated the same: only the first is read. */
class Twins {
  readonly #first = new Map<string, string>();
  readonly #others = new Map<string, string>();

  /** Whether the entry is like one before it. */
  add(entry: CensusEntry, plan: EntryPlan): boolean {
    const key = likeness(entry, plan);
    if (key === null) return false;
    const first = this.#first.get(key);
    if (first === undefined) this.#first.set(key, entry.path);
    else this.#others.set(entry.path, first);
    return first !== undefined;
  }

  all(): Iterable<[path: string, as: string]> {
    return this.#others;
  }
}

function likeness({ path, sha256 }: CensusEntry, plan: EntryPlan): string | null {
  if (sha256 === null) return null;
  // A script's folder can name a version.
  if (plan.plan === 'look') return [sha256, 'look', ...path.split('/').slice(-4)].join('\0');
  if (plan.plan !== 'handOver') return null;
  const { manifest } = plan;
  if (manifest.kind === 'listed') return manifest.list === 'ivy' ? null : [sha256, manifest.list].join('\0');
  if (manifest.kind === 'artifact') return [sha256, manifest.scannerName].join('\0');
  // A go.mod is read together with what lies beside it.
  if (manifest.kind !== 'scanned' || manifest.pins !== undefined || manifest.scannerName === 'go.mod') return null;
  return [sha256, manifest.scannerName].join('\0');
}

interface VisitorPorts {
  readonly paths: ReadonlySet<string>;
  readonly releases: Releases;
  readonly store: (file: HandedFile) => Promise<void>;
}

class Visitor {
  readonly findings: FindingDraft[] = [];
  readonly states = new Map<string, CoverageState>();
  readonly unmarked = new Set<string>();
  readonly #ports: VisitorPorts;
  readonly #stored = new Set<string>();

  constructor(ports: VisitorPorts) {
    this.#ports = ports;
  }

  async visit({ path }: CensusEntry, content: Content, manifest: ReadableManifest): Promise<void> {
    switch (manifest.kind) {
      case 'manifest': {
        const text = decode(await read(content));
        if (declares(manifest.declares, text) && !hasLock(path, manifest.locks, this.#ports.paths))
          this.findings.push(unlockedFinding(path, manifest.locks));
        this.states.set(path, { state: 'examined' });
        return;
      }
      case 'listed': {
        const { components, loose } = listComponents(manifest.list, decode(await read(content)));
        this.findings.push(...loose.map((line) => looseFinding(path, line)));
        await this.#store({ kind: 'listed', path, components });
        return;
      }
      case 'system':
        return await this.#visitSystem(path, content);
      case 'companion':
        return await this.#visitCompanion(path, content, manifest);
      case 'artifact':
      case 'scanned':
        return await this.#visitScanned(path, content, manifest);
    }
  }

  async #visitScanned(
    path: string,
    content: Content,
    manifest: Extract<ReadableManifest, { kind: 'scanned' | 'artifact' }>,
  ): Promise<void> {
    const { scannerName, ecosystem } = manifest;
    const common = { kind: 'file', path, scannerName, ...(ecosystem === undefined ? {} : { ecosystem }) } as const;
    if (manifest.kind === 'artifact' || manifest.pins === undefined) return await this.#store({ ...common, chunks: content.stream() });
    const bytes = await read(content);
    this.findings.push(...this.#loose(path, decode(bytes), manifest.pins).map((line) => looseFinding(path, line)));
    await this.#store({ ...common, chunks: once(bytes) });
  }

  #loose(path: string, text: string, pins: 'requirements' | 'pom' | 'msbuild'): LooseLine[] {
    if (pins === 'pom') return looseMavenVersions(text);
    if (pins === 'msbuild') return looseNuGetVersions(text);
    return looseRequirements(text, (include) => this.#ports.paths.has(besides(path, include)));
  }

  async #visitSystem(path: string, content: Content): Promise<void> {
    const systemPath = systemPathOf(path);
    const release = releaseOf(path, this.#ports.releases);
    if (systemPath === null || release === null) this.states.set(path, { state: 'notExamined', reason: unknownRelease() });
    else await this.#store({ kind: 'system', path, systemPath, release, chunks: content.stream() });
  }

  async #visitCompanion(
    path: string,
    content: Content,
    { of, scannerName }: Extract<ReadableManifest, { kind: 'companion' }>,
  ): Promise<void> {
    const beside = besides(path, of);
    if (!this.#stored.has(beside)) {
      this.states.set(path, { state: 'notApplicable', rule: 'not-a-manifest' });
      return;
    }
    await this.#store({ kind: 'file', path, scannerName, beside, chunks: content.stream() });
  }

  async look({ path, size, fate }: CensusEntry, content: Content): Promise<void> {
    const look = await lookAt({ path, size, chunks: content.stream() });
    if (look.look === 'program') {
      if (!look.marked) this.unmarked.add(path);
      return await this.#store({ kind: 'file', path, scannerName: 'program', ecosystem: look.ecosystem, chunks: look.chunks });
    }
    const { state } = look;
    this.states.set(path, fate.state === 'opened' && state.state === 'notApplicable' ? { ...state, rule: 'container-opened' } : state);
    if (look.components.length > 0) await this.#store({ kind: 'listed', path, components: look.components });
  }

  /** A file like one before it: what became of that one became of it. */
  async repeat(path: string, as: string, failures: Map<string, Reason>): Promise<void> {
    const failure = failures.get(as);
    const state = this.states.get(as);
    if (failure !== undefined) failures.set(path, failure);
    if (state !== undefined) this.states.set(path, state);
    if (this.unmarked.has(as)) this.unmarked.add(path);
    if (this.#stored.has(as)) await this.#store({ kind: 'same', path, as });
  }

  async #store(file: HandedFile): Promise<void> {
    await this.#ports.store(file);
    this.#stored.add(file.path);
  }
}

async function read(content: Content): Promise<Uint8Array> {
  const bytes = await content.bytes(textLimit);
  if (bytes === null) throw new Error(`larger than ${textLimit} bytes`);
  return bytes;
}

/** Manifests are UTF-8 by their formats; a damaged character elsewhere in the file does not hide a package name. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
