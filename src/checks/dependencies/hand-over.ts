import type { FindingDraft } from '../../gate/finding.ts';
import type { CensusEntry } from '../../gate/census.ts';
import type { CheckInput } from '../../gate/check.ts';
import type { Content, Ports } from '../../gate/ports.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import { looseFinding, unlockedFinding } from './findings.ts';
import { hasLock, planFor, type EntryPlan, type ManifestKind } from './manifests.ts';
import type { DependenciesOptions } from './options.ts';
import { looseMavenVersions, looseRequirements } from './pins.ts';
import type { ScanFile } from './ports.ts';

/** Greatest manifest or lockfile that is held in memory, in bytes. Larger ones are not examined, and that blocks. */
const textLimit = 64 * 1024 * 1024;

/** What was learnt while the files were handed over. */
export interface HandedOver {
  readonly findings: readonly FindingDraft[];
  /** Census paths the scanner was given. */
  readonly scanned: ReadonlySet<string>;
  /** Manifests that were read here and are not for the scanner. */
  readonly read: ReadonlySet<string>;
  readonly failures: ReadonlyMap<string, Reason>;
}

/** Goes once through the deliverables: lockfiles and packed components go to the scanner, manifests are held against their lockfiles. */
export async function handOver(
  { census, contents }: CheckInput<DependenciesOptions>,
  ports: Ports,
  store: (file: ScanFile) => Promise<void>,
): Promise<HandedOver> {
  const plans = new Map<string, Extract<EntryPlan, { plan: 'handOver' }>>();
  for (const entry of census.entries) {
    const plan = planFor(entry);
    if (plan.plan === 'handOver') plans.set(entry.path, plan);
  }
  const paths = new Set(census.entries.map(({ path }) => path));
  const result = { findings: [] as FindingDraft[], scanned: new Set<string>(), read: new Set<string>() };
  let done = 0;
  const failed = await contents.visit({
    select: ({ path }) => plans.has(path),
    signal: ports.signal,
    visitor: async (entry, content) => {
      const plan = plans.get(entry.path);
      if (plan === undefined) return;
      await visitOne({ entry, content, manifest: plan.manifest, paths }, store, result);
      done += 1;
      ports.progress.report({ task: { ja: '依存部品の一覧を収集', en: 'Gathering lists of components' }, done, total: plans.size });
    },
  });
  return { ...result, failures: new Map(failed.map(({ path, reason: why }) => [path, why])) };
}

interface Visit {
  readonly entry: CensusEntry;
  readonly content: Content;
  readonly manifest: Exclude<ManifestKind, { kind: 'unsupported' }>;
  readonly paths: ReadonlySet<string>;
}

interface Gathered {
  readonly findings: FindingDraft[];
  readonly scanned: Set<string>;
  readonly read: Set<string>;
}

async function visitOne(
  { entry, content, manifest, paths }: Visit,
  store: (file: ScanFile) => Promise<void>,
  gathered: Gathered,
): Promise<void> {
  const { path } = entry;
  if (manifest.kind === 'manifest') {
    const text = decode(await read(content));
    if (declares(manifest.declares, text) && !hasLock(path, manifest.locks, paths))
      gathered.findings.push(unlockedFinding(path, manifest.locks));
    gathered.read.add(path);
    return;
  }
  const { scannerName } = manifest;
  const hint = manifest.ecosystem === undefined ? {} : { ecosystem: manifest.ecosystem };
  if (manifest.kind === 'artifact' || manifest.pins === undefined) {
    await store({ kind: 'file', path, scannerName, ...hint, chunks: content.stream() });
  } else {
    const bytes = await read(content);
    const text = decode(bytes);
    const loose =
      manifest.pins === 'pom' ? looseMavenVersions(text) : looseRequirements(text, (include) => paths.has(besides(path, include)));
    gathered.findings.push(...loose.map((line) => looseFinding(path, line)));
    await store({ kind: 'file', path, scannerName, ...hint, chunks: once(bytes) });
  }
  gathered.scanned.add(path);
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

/** The census path of a file named relative to another. */
function besides(path: string, name: string): string {
  const border = path.lastIndexOf('!/') + 2;
  const start = border === 1 ? 0 : border;
  const folders = path.slice(start).split('/').slice(0, -1);
  for (const part of name.split('/')) {
    if (part === '..') folders.pop();
    else if (part !== '.' && part !== '') folders.push(part);
  }
  return path.slice(0, start) + folders.join('/');
}

/** Whether a manifest asks for any package. One that cannot be parsed asks for something nobody knows: that throws, and the entry counts as not examined. */
function declares(how: Extract<ManifestKind, { kind: 'manifest' }>['declares'], text: string): boolean {
  if (how instanceof RegExp) return how.test(text);
  const manifest: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (typeof manifest !== 'object' || manifest === null) return false;
  const lists =
    how === 'package-json' ? ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] : ['require', 'require-dev'];
  return Object.entries(manifest).some(([key, list]: [string, unknown]) => lists.includes(key) && namesPackage(list));
}

/** `php` and `ext-…` in composer.json name the platform. */
function namesPackage(list: unknown): boolean {
  return typeof list === 'object' && list !== null && Object.keys(list).some((name) => name !== 'php' && !/^(ext|lib)-/.test(name));
}

/** Why an entry of a known but unsupported kind was not examined. */
export function unsupportedReason(): Reason {
  return reason('manifest-unsupported', {
    ja: '部品を列挙するファイルですが、この版の kenpin では読み取れません。',
    en: 'It lists components, but this version of kenpin cannot read it.',
  });
}
