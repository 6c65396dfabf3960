import { parse as parseYaml } from 'yaml';
import * as z from 'zod/mini';
import type { ListKind } from './manifests.ts';
import { attributeOf, elementsOf, textOf, withoutComments } from './markup.ts';
import type { LooseLine } from './pins.ts';
import type { ListedComponent } from './ports.ts';
import { osvPackageOf, parsePurl } from './sbom/from-purl.ts';
import { billFormOf, readBill, type BillComponent } from './sbom/read.ts';

/** What a file lists. */
export interface ComponentList {
  readonly components: readonly ListedComponent[];
  /** Entries that fix no version, with the line they stand in. */
  readonly loose: readonly LooseLine[];
}

/** Reads a file that names components with their versions. Throws where it cannot be parsed: then nobody knows what it names. */
export function listComponents(kind: ListKind, text: string): ComponentList {
  const components = readers[kind](text.replace(/^\uFEFF/, ''));
  return 'components' in components ? components : { components, loose: [] };
}

type Reader = (text: string) => ListedComponent[] | ComponentList;

const readers: Readonly<Record<ListKind, Reader>> = {
  'node-package': (text) => [installed('npm', nodePackage.parse(JSON.parse(text)))],
  'conda-package': (text) => {
    const { name = '', version } = nodePackage.parse(JSON.parse(text));
    // No database of vulnerabilities names packages as conda does.
    return [installed('', { name: `conda:${name}`, version })];
  },
  'composer-installed': readComposer,
  'deno-lock': readDenoLock,
  'sbt-lock': (text) =>
    sbtLock.parse(JSON.parse(text)).dependencies.map(({ org, name, version }) => locked('Maven', `${org}:${name}`, version)),
  libman: readLibman,
  ivy: readIvy,
  nuspec: (text) => [installed('NuGet', { name: textOf(text, 'id')?.value, version: textOf(text, 'version')?.value })],
  'gem-metadata': readGem,
  sbom: (text) => {
    const form = billFormOf(text);
    if (form === null) throw new Error('not a CycloneDX or SPDX document of a known form');
    return readBill(form, text).map(billComponent);
  },
};

const word = z.optional(z.string());
const nodePackage = z.object({ name: word, version: word });
const sbtLock = z.object({ dependencies: z.array(z.object({ org: z.string(), name: z.string(), version: z.string() })) });

function installed(
  ecosystem: string,
  { name = '', version = '' }: { name?: string | undefined; version?: string | undefined },
): ListedComponent {
  if (name === '') throw new Error('it has no name');
  return { ecosystem, name, version, evidence: 'installed' };
}

function locked(ecosystem: string, name: string, version: string): ListedComponent {
  return { ecosystem, name, version, evidence: 'lockfile' };
}

/** A component of an SBOM as OSV names it. Without a package URL it cannot be looked up, and has no ecosystem. */
export function billComponent({ name, version, purl, cpe }: BillComponent): ListedComponent {
  const parsed = purl === null ? null : parsePurl(purl);
  if (parsed === null) return { ecosystem: '', name: name === '' ? (purl ?? cpe ?? '?') : name, version, evidence: 'sbom' };
  const named = osvPackageOf(parsed);
  return { ...named, version: named.version === '' ? version : named.version, evidence: 'sbom' };
}

const composerPackage = z.object({ name: z.string(), version: z.string() });
const composerInstalled = z.union([z.array(composerPackage), z.object({ packages: z.array(composerPackage) })]);

/** `vendor/composer/installed.json` of Composer 1 (a list) and 2 (https://getcomposer.org/doc/07-runtime.md). */
function readComposer(text: string): ListedComponent[] {
  const parsed = composerInstalled.parse(JSON.parse(text));
  const packages = Array.isArray(parsed) ? parsed : parsed.packages;
  return packages.map(({ name, version }) =>
    installed('Packagist', { name: name.toLowerCase(), version: version.replace(/^v(?=\d)/, '') }),
  );
}

const anything = z.record(z.string(), z.unknown());
const denoLock = z.object({
  version: z.string(),
  npm: z.optional(anything),
  jsr: z.optional(anything),
  remote: z.optional(anything),
  packages: z.optional(z.object({ npm: z.optional(anything), jsr: z.optional(anything) })),
});

/** `deno.lock` of versions 2 to 5 (https://docs.deno.com/runtime/fundamentals/modules/#integrity-checking-and-lock-files). JSR and plain addresses have no database. */
function readDenoLock(text: string): ListedComponent[] {
  const { version, npm = {}, jsr = {}, remote = {}, packages = {} } = denoLock.parse(JSON.parse(text));
  if (!/^[2-5]$/.test(version)) throw new Error(`version ${version} of deno.lock is not known`);
  // Version 2 keeps the packages one level deeper, beside the wishes.
  const npmNames = Object.keys({ ...anything.parse(npm['packages'] ?? {}), ...(version === '2' ? {} : npm), ...packages.npm });
  const jsrNames = Object.keys({ ...jsr, ...packages.jsr });
  return [
    ...npmNames.map((name) => versioned('npm', name)),
    ...jsrNames.map((name) => ({ ...versioned('', name), name: `jsr:${versioned('', name).name}` })),
    ...Object.keys(remote).map((address) => locked('', address, '')),
  ];
}

/** `@scope/name@1.2.3_peer@4.5.6` */
function versioned(ecosystem: string, text: string): ListedComponent {
  const at = text.indexOf('@', 1);
  return at < 0 ? locked(ecosystem, text, '') : locked(ecosystem, text.slice(0, at), text.slice(at + 1).split('_')[0] ?? '');
}

const libman = z.object({
  defaultProvider: word,
  libraries: z.array(z.object({ library: z.string(), provider: word })),
});

/** `libman.json` (https://learn.microsoft.com/aspnet/core/client-side/libman/libman-vs): every provider but `filesystem` names libraries about as npm does. */
function readLibman(text: string): ListedComponent[] {
  const { defaultProvider = 'cdnjs', libraries } = libman.parse(JSON.parse(text));
  return libraries.map(({ library, provider = defaultProvider }) => versioned(provider === 'filesystem' ? '' : 'npm', library));
}

/** `<dependency org= name= rev=>` (https://ant.apache.org/ivy/history/latest-milestone/ivyfile/dependency.html). */
function readIvy(text: string): ComponentList {
  const components: ListedComponent[] = [];
  const loose: LooseLine[] = [];
  const ivy = withoutComments(text);
  if (elementsOf(ivy, ['ivy-module']).length === 0) throw new Error('no <ivy-module>');
  for (const each of elementsOf(ivy, ['dependency'])) {
    const [name, rev] = [`${attributeOf(each, 'org') ?? ''}:${attributeOf(each, 'name') ?? ''}`, attributeOf(each, 'rev') ?? ''];
    if (rev === '' || /^latest\.|[+[\](),$]/.test(rev))
      loose.push({ line: ivy.slice(0, each.at).split('\n').length, text: `${name} ${rev}`, kind: 'version' });
    else components.push(locked('Maven', name, rev));
  }
  return { components, loose };
}

const gem = z.object({ name: z.string(), version: z.object({ version: z.string() }) });

/** `metadata.gz` of a gem: a Gem::Specification in YAML, whose tags name Ruby classes. */
function readGem(text: string): ListedComponent[] {
  const { name, version } = gem.parse(
    parseYaml(text.replaceAll(/!ruby\/\S+/g, ''), { maxAliasCount: 100, version: '1.1', schema: 'failsafe' }),
  );
  return [installed('RubyGems', { name, version: version.version })];
}
