import type { CensusEntry } from '../../gate/census.ts';

/** How the check treats a kind of file. */
export type ManifestKind =
  /** The scanner reads it: a lockfile, a list of fixed versions, an SBOM, an installed package's own data. */
  | { readonly kind: 'scanned'; readonly scannerName: string; readonly ecosystem?: string; readonly pins?: 'requirements' | 'pom' }
  /** A packed component that the scanner identifies from its contents: jar, wheel. */
  | { readonly kind: 'artifact'; readonly scannerName: string; readonly ecosystem: string }
  /** Names wanted packages, not versions: without one of these lockfiles beside or above it nobody knows what is delivered. */
  | { readonly kind: 'manifest'; readonly locks: readonly string[]; readonly declares: RegExp | 'package-json' | 'composer-json' }
  /** Known to list packages, but this version of the check cannot read it. */
  | { readonly kind: 'unsupported' };

interface Row {
  readonly path: RegExp;
  readonly means: ManifestKind | ((base: string) => ManifestKind);
}

const lock = (scannerName: string, ecosystem: string): ManifestKind => ({ kind: 'scanned', scannerName, ecosystem });
const keepName = (base: string, otherwise: string): string =>
  /^[A-Za-z0-9][A-Za-z0-9_.-]{0,150}$/.test(base) && !base.includes('..') ? base : otherwise;

const lowerExtension = (base: string): string => base.replace(/\.[^.]+$/, (extension) => extension.toLowerCase());

const npmLocks = ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock'];
const pythonLocks = ['poetry.lock', 'uv.lock', 'pdm.lock', 'pylock.toml', 'Pipfile.lock', 'requirements.txt'];

/** File kinds of osv-scanner 2.5 (docs/supported_languages_and_lockfiles), first match wins. Paths end at a container's border: `!/` counts as `/`. */
const rows: readonly Row[] = [
  { path: /\/node_modules\/(@[^/]+\/)?[^/]+\/package\.json$/, means: lock('package.json', 'npm') },
  { path: /\/(package-lock|npm-shrinkwrap)\.json$/, means: lock('package-lock.json', 'npm') },
  { path: /\/(yarn\.lock|pnpm-lock\.yaml|bun\.lock)$/, means: (base) => lock(base, 'npm') },
  { path: /\/composer\.lock$/, means: lock('composer.lock', 'Packagist') },
  { path: /\/(Pipfile|poetry|pdm|uv)\.lock$/, means: (base) => lock(base, 'PyPI') },
  { path: /\/pylock(\.[^/]+)?\.toml$/, means: lock('pylock.toml', 'PyPI') },
  {
    path: /\/([^/]*requirements[^/]*|requirements\/[^/]+)\.txt$/,
    means: { kind: 'scanned', scannerName: 'requirements.txt', ecosystem: 'PyPI', pins: 'requirements' },
  },
  { path: /\.dist-info\/METADATA$/, means: lock('package.dist-info/METADATA', 'PyPI') },
  { path: /\.egg-info\/PKG-INFO$/, means: lock('package.egg-info/PKG-INFO', 'PyPI') },
  {
    path: /\.(whl|egg)$/i,
    means: (base) => ({ kind: 'artifact', scannerName: keepName(lowerExtension(base), 'artifact.whl'), ecosystem: 'PyPI' }),
  },
  { path: /(\/pom\.xml|\.pom)$/, means: { kind: 'scanned', scannerName: 'pom.xml', ecosystem: 'Maven', pins: 'pom' } },
  { path: /\/(buildscript-)?gradle\.lockfile$/, means: (base) => lock(base, 'Maven') },
  { path: /\/gradle\/verification-metadata\.xml$/, means: lock('gradle/verification-metadata.xml', 'Maven') },
  {
    path: /\.(jar|jmod|par|sar|jpi|hpi|lpkg|nar)$/i,
    means: (base) => ({ kind: 'artifact', scannerName: keepName(lowerExtension(base), 'artifact.jar'), ecosystem: 'Maven' }),
  },
  { path: /\/go\.mod$/, means: lock('go.mod', 'Go') },
  { path: /\/(Gemfile\.lock|gems\.locked)$/, means: (base) => lock(base, 'RubyGems') },
  { path: /\/Cargo\.lock$/, means: lock('Cargo.lock', 'crates.io') },
  { path: /\/(packages\.lock\.json|packages\.config|Directory\.Packages\.props)$/, means: (base) => lock(base, 'NuGet') },
  { path: /\.deps\.json$/, means: lock('app.deps.json', 'NuGet') },
  { path: /\.(cs|vb|fs)proj$/, means: lock('project.csproj', 'NuGet') },
  { path: /\/(pubspec|mix|conan|renv)\.lock$/, means: (base) => ({ kind: 'scanned', scannerName: base }) },
  { path: /\/(Package\.resolved|cabal\.project\.freeze|stack\.yaml\.lock)$/, means: (base) => ({ kind: 'scanned', scannerName: base }) },
  { path: /(\/bom|\.cdx)\.json$/, means: { kind: 'scanned', scannerName: 'bom.json' } },
  { path: /(\/bom|\.cdx)\.xml$/, means: { kind: 'scanned', scannerName: 'bom.xml' } },
  {
    path: /\.spdx(\.(json|yml|yaml|rdf))?$/,
    means: (base) => ({ kind: 'scanned', scannerName: `sbom${base.slice(base.lastIndexOf('.spdx'))}` }),
  },
  {
    path: /\/(lib\/apk\/db\/installed|var\/lib\/dpkg\/status|var\/lib\/rpm\/(Packages|rpmdb\.sqlite)|vendor\/composer\/installed\.json)$/,
    means: { kind: 'unsupported' },
  },
  { path: /\/package\.json$/, means: { kind: 'manifest', locks: npmLocks, declares: 'package-json' } },
  { path: /\/composer\.json$/, means: { kind: 'manifest', locks: ['composer.lock'], declares: 'composer-json' } },
  { path: /\/Pipfile$/, means: { kind: 'manifest', locks: ['Pipfile.lock'], declares: /./ } },
  {
    path: /\/pyproject\.toml$/,
    means: {
      kind: 'manifest',
      locks: pythonLocks,
      declares: /^\s*dependencies\s*=\s*\[\s*(#.*\s*)*["']|^\s*\[tool\.poetry\.(dependencies|group\.)|^\s*\[dependency-groups\]/m,
    },
  },
  { path: /\/setup\.(py|cfg)$/, means: { kind: 'manifest', locks: pythonLocks, declares: /install_requires/ } },
  { path: /\/(Gemfile|gems\.rb)$/, means: { kind: 'manifest', locks: ['Gemfile.lock', 'gems.locked'], declares: /^\s*gem\s/m } },
  { path: /\/Cargo\.toml$/, means: { kind: 'manifest', locks: ['Cargo.lock'], declares: /^\s*\[(.*\.)?dependencies/m } },
  {
    path: /\/build\.gradle(\.kts)?$/,
    means: {
      kind: 'manifest',
      locks: ['gradle.lockfile'],
      declares: /^\s*(api|implementation|compile|compileOnly|runtime|runtimeOnly|classpath)\b/m,
    },
  },
  { path: /\/pubspec\.yaml$/, means: { kind: 'manifest', locks: ['pubspec.lock'], declares: /^dependencies:/m } },
  { path: /\/mix\.exs$/, means: { kind: 'manifest', locks: ['mix.lock'], declares: /\{:/ } },
  { path: /\/Package\.swift$/, means: { kind: 'manifest', locks: ['Package.resolved'], declares: /\.package\(/ } },
  { path: /\/conanfile\.(txt|py)$/, means: { kind: 'manifest', locks: ['conan.lock'], declares: /requires/ } },
];

/** What kind of manifest a census path is; null for every other file. */
export function manifestOf(path: string): ManifestKind | null {
  const rooted = `/${path.replaceAll('!/', '/')}`;
  const row = rows.find((each) => each.path.test(rooted));
  if (row === undefined) return null;
  return typeof row.means === 'function' ? row.means(rooted.slice(rooted.lastIndexOf('/') + 1)) : row.means;
}

/**
 * Build data inside a packed component describes that component (the scanner reads it there) and what it was built with, not what is delivered:
 * `META-INF/maven/…` of a jar or war, `.dist-info` of a wheel.
 */
export function isInsideArtifact(path: string): boolean {
  return /!\/(.*\/)?META-INF\/maven\/.*(pom\.xml|pom\.properties)$/.test(path) || /\.(whl|egg)!\/[^!]*(METADATA|PKG-INFO)$/i.test(path);
}

/** Whether one of these lockfiles lies beside the manifest or in a folder above it, within the same container. */
export function hasLock(path: string, locks: readonly string[], paths: ReadonlySet<string>): boolean {
  const border = path.lastIndexOf('!/') + 2;
  const start = border === 1 ? 0 : border;
  for (let end = path.lastIndexOf('/') + 1; end >= start; end = path.lastIndexOf('/', end - 2) + 1) {
    const folder = path.slice(0, end);
    if (locks.some((name) => paths.has(`${folder}${name}`))) return true;
    if (end <= start) break;
  }
  return false;
}

/** A file that may be a manifest, or hide one. */
export type EntryPlan =
  | { readonly plan: 'handOver'; readonly manifest: Exclude<ManifestKind, { kind: 'unsupported' }> }
  | { readonly plan: 'notApplicable'; readonly rule: 'not-a-manifest' | 'container-opened' | 'inside-artifact' }
  | { readonly plan: 'notExamined'; readonly because: 'fate' | 'unsupported' };

/** What the check does with one census entry. */
export function planFor(entry: CensusEntry): EntryPlan {
  if (entry.fate.state === 'unread' || entry.fate.state === 'unopened') return { plan: 'notExamined', because: 'fate' };
  if (isInsideArtifact(entry.path)) return { plan: 'notApplicable', rule: 'inside-artifact' };
  const manifest = manifestOf(entry.path);
  if (manifest?.kind === 'unsupported') return { plan: 'notExamined', because: 'unsupported' };
  if (manifest !== null) return { plan: 'handOver', manifest };
  return { plan: 'notApplicable', rule: entry.fate.state === 'opened' ? 'container-opened' : 'not-a-manifest' };
}
