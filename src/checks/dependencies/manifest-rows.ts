import type { ManifestKind, ManifestRow } from './manifests.ts';

const lock = (scannerName: string, ecosystem?: string): ManifestKind => ({
  kind: 'scanned',
  scannerName,
  ...(ecosystem === undefined ? {} : { ecosystem }),
});
const one = (scannerName: string, ecosystem: string): ManifestKind => ({ kind: 'scanned', scannerName, ecosystem, single: true });
const listed = (list: Extract<ManifestKind, { kind: 'listed' }>['list']): ManifestKind => ({ kind: 'listed', list });
const unsupported: ManifestKind = { kind: 'unsupported' };
const wanting = (declares: Extract<ManifestKind, { kind: 'manifest' }>['declares'], ...locks: readonly string[]): ManifestKind => ({
  kind: 'manifest',
  locks,
  declares,
});

const keepName = (base: string, otherwise: string): string =>
  /^[A-Za-z0-9][A-Za-z0-9_.-]{0,150}$/.test(base) && !base.includes('..') ? base : otherwise;
const lowerExtension = (base: string): string => base.replace(/\.[^.]+$/, (extension) => extension.toLowerCase());

const npmLocks = ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock'];
const pythonLocks = ['poetry.lock', 'uv.lock', 'pdm.lock', 'pylock.toml', 'Pipfile.lock', 'requirements.txt'];
const gradleLocks = ['gradle.lockfile', 'gradle/verification-metadata.xml'];
/** Where a system has no lockfile of its own, an SBOM says what is delivered. */
const sboms = ['bom.json', 'bom.xml'];

const javascript: readonly ManifestRow[] = [
  { path: /\/node_modules\/(@[^/]+\/)?[^/]+\/package\.json$/, means: listed('node-package') },
  { path: /\/node_modules\/\.package-lock\.json$/, means: lock('node_modules/.package-lock.json', 'npm') },
  { path: /\/(package-lock|npm-shrinkwrap)\.json$/, means: lock('package-lock.json', 'npm') },
  { path: /\/(yarn\.lock|pnpm-lock\.yaml|bun\.lock)$/, means: (base) => lock(base, 'npm') },
  { path: /\/deno\.lock$/, means: listed('deno-lock') },
  { path: /\/libman\.json$/, means: listed('libman') },
  { path: /\/(bun\.lockb|shrinkwrap\.yaml)$/, means: unsupported },
  { path: /\/package\.json$/, means: wanting('package-json', ...npmLocks) },
  { path: /\/deno\.jsonc?$/, means: wanting(/"(npm|jsr|https?):/, 'deno.lock') },
  { path: /\/bower\.json$/, means: wanting(/"(dev)?[dD]ependencies"\s*:\s*\{\s*"/, ...sboms) },
];

const python: readonly ManifestRow[] = [
  { path: /\/(Pipfile|poetry|pdm|uv)\.lock$/, means: (base) => lock(base, 'PyPI') },
  { path: /\/pylock(\.[^/]+)?\.toml$/, means: lock('pylock.toml', 'PyPI') },
  {
    path: /\/([^/]*(requirements|constraints)[^/]*|requirements\/[^/]+)\.txt$/,
    means: { kind: 'scanned', scannerName: 'requirements.txt', ecosystem: 'PyPI', pins: 'requirements' },
  },
  { path: /\.dist-info\/METADATA$/, means: one('package.dist-info/METADATA', 'PyPI') },
  { path: /\.egg-info\/PKG-INFO$/, means: one('package.egg-info/PKG-INFO', 'PyPI') },
  { path: /\.egg-info$/, means: one('package.egg-info', 'PyPI') },
  {
    path: /\.(whl|egg)$/i,
    means: (base) => ({ kind: 'artifact', scannerName: keepName(lowerExtension(base), 'artifact.whl'), ecosystem: 'PyPI' }),
  },
  { path: /\/Pipfile$/, means: wanting(/./, 'Pipfile.lock') },
  {
    path: /\/pyproject\.toml$/,
    means: wanting(
      /^\s*(dependencies|optional-dependencies)\s*=\s*[[{]\s*(#.*\s*)*["'\w]|^\s*\[tool\.poetry\.(dependencies|dev-dependencies|group\.)|^\s*\[(dependency-groups|project\.optional-dependencies|tool\.pdm\.dev-dependencies)\]/m,
      ...pythonLocks,
    ),
  },
  { path: /\/setup\.(py|cfg)$/, means: wanting(/install_requires|extras_require/, ...pythonLocks) },
  { path: /\/[^/]*requirements[^/]*\.in$/, means: wanting(/^\s*[A-Za-z0-9]/m, 'requirements.txt') },
  { path: /\/conda-meta\/[^/]+\.json$/, means: listed('conda-package') },
  { path: /\/(conda-lock\.ya?ml|pixi\.lock)$/, means: unsupported },
  { path: /\/environment\.ya?ml$/, means: wanting(/^dependencies:/m, 'conda-lock.yml', 'pixi.lock') },
];

const java: readonly ManifestRow[] = [
  { path: /(\/pom\.xml|\.pom)$/, means: { kind: 'scanned', scannerName: 'pom.xml', ecosystem: 'Maven', pins: 'pom' } },
  { path: /\/(buildscript-)?gradle\.lockfile$/, means: (base) => lock(base, 'Maven') },
  { path: /\/gradle\/verification-metadata\.xml$/, means: lock('gradle/verification-metadata.xml', 'Maven') },
  {
    path: /\.(jar|jmod|par|sar|jpi|hpi|lpkg|nar)$/i,
    means: (base) => ({ kind: 'artifact', scannerName: keepName(lowerExtension(base), 'artifact.jar'), ecosystem: 'Maven' }),
  },
  { path: /\/ivy\.xml$/, means: listed('ivy') },
  { path: /\/build\.sbt\.lock$/, means: listed('sbt-lock') },
  {
    path: /\/build\.gradle(\.kts)?$/,
    means: wanting(
      /^\s*(\w*[aA]pi|\w*[iI]mplementation|\w*[cC]ompile(Only)?|\w*[rR]untime(Only)?|classpath|kapt|ksp|annotationProcessor)(\s*['"]|\s*\((?!\s*project)|\s+libs\.)/m,
      ...gradleLocks,
    ),
  },
  { path: /\.versions\.toml$/, means: wanting(/^\s*\[libraries\]/m, ...gradleLocks, '../gradle.lockfile') },
  { path: /\/[^/]*\.sbt$/, means: wanting(/libraryDependencies/, 'build.sbt.lock') },
  { path: /\/build\.sc$/, means: wanting(/ivy"/, ...sboms) },
  { path: /\/project\.clj$/, means: wanting(/:dependencies\s*\[\s*\[/, ...sboms) },
  { path: /\/deps\.edn$/, means: wanting(/:deps\s*\{\s*[^}\s]/, ...sboms) },
];

const dotnet: readonly ManifestRow[] = [
  { path: /\/(packages\.lock\.json|packages\.config|project\.assets\.json|paket\.lock)$/, means: (base) => lock(base, 'NuGet') },
  { path: /\.deps\.json$/, means: lock('app.deps.json', 'NuGet') },
  {
    path: /\/Directory\.(Packages|Build)\.props$/,
    means: (base) => ({ ...lock(base, 'NuGet'), kind: 'scanned', scannerName: base, pins: 'msbuild' }),
  },
  { path: /\.(cs|vb|fs)proj$/, means: { kind: 'scanned', scannerName: 'project.csproj', ecosystem: 'NuGet', pins: 'msbuild' } },
  { path: /\.nupkg\/[^/]+\.nuspec$/i, means: listed('nuspec') },
  { path: /\/paket\.dependencies$/, means: wanting(/^\s*nuget\s/m, 'paket.lock') },
];

const others: readonly ManifestRow[] = [
  { path: /\/composer\.lock$/, means: lock('composer.lock', 'Packagist') },
  { path: /\/composer\/installed\.json$/, means: listed('composer-installed') },
  { path: /\/composer\.json$/, means: wanting('composer-json', 'composer.lock') },
  { path: /\/go\.mod$/, means: lock('go.mod', 'Go') },
  { path: /\/go\.sum$/, means: { kind: 'companion', of: 'go.mod', scannerName: 'go.sum' } },
  { path: /\/vendor\/modules\.txt$/, means: lock('vendor/modules.txt', 'Go') },
  { path: /\/(Gemfile\.lock|gems\.locked)$/, means: (base) => lock(base, 'RubyGems') },
  { path: /\/specifications\/([^/]+\/)*[^/]+\.gemspec$/, means: one('installed.gemspec', 'RubyGems') },
  { path: /\.gem\/metadata\.gz\/[^/]+$/, means: listed('gem-metadata') },
  { path: /\/(Gemfile|gems\.rb)$/, means: wanting(/^\s*gem[\s(]/m, 'Gemfile.lock', 'gems.locked') },
  { path: /\.gemspec$/, means: wanting(/\.add_(runtime_)?dependency/, 'Gemfile.lock', 'gems.locked') },
  { path: /\/Cargo\.lock$/, means: lock('Cargo.lock', 'crates.io') },
  { path: /\/Cargo\.toml$/, means: wanting(/^\s*\[(.*\.)?(dev-|build-)?dependencies/m, 'Cargo.lock') },
  { path: /\/(pubspec|mix|conan|renv)\.lock$/, means: (base) => lock(base) },
  { path: /\/(Package\.resolved|cabal\.project\.freeze|stack\.yaml\.lock|Podfile\.lock)$/, means: (base) => lock(base) },
  {
    path: /\/(Cartfile\.resolved|rebar\.lock|packrat\.lock|cpanfile\.snapshot|maven_install\.json|gleam\/manifest\.toml)$/,
    means: unsupported,
  },
  { path: /\/pubspec\.yaml$/, means: wanting(/^(dev_)?dependencies:\s*\n\s+\w/m, 'pubspec.lock') },
  { path: /\/mix\.exs$/, means: wanting(/\{:/, 'mix.lock') },
  { path: /\/rebar\.config$/, means: wanting(/\{deps,\s*\[\s*[^\]\s]/, 'rebar.lock') },
  { path: /\/Package\.swift$/, means: wanting(/\.package\(/, 'Package.resolved') },
  { path: /\/Podfile$/, means: wanting(/^\s*pod\s/m, 'Podfile.lock') },
  { path: /\/Cartfile(\.private)?$/, means: wanting(/^\s*(github|git|binary)\s/m, 'Cartfile.resolved') },
  { path: /\/conanfile\.(txt|py)$/, means: wanting(/requires/, 'conan.lock') },
  { path: /\/vcpkg\.json$/, means: wanting(/"dependencies"\s*:\s*\[\s*["{]/, 'vcpkg.spdx.json', ...sboms) },
  { path: /\/\.gitmodules$/, means: wanting(/^\s*\[submodule/m, ...sboms) },
  { path: /\/stack\.yaml$/, means: wanting(/^\s*(extra-deps|resolver|snapshot):/m, 'stack.yaml.lock') },
  { path: /\.cabal$/, means: wanting(/^\s*build-depends:/im, 'cabal.project.freeze', 'stack.yaml.lock') },
  { path: /\/cpanfile$/, means: wanting(/^\s*(requires|recommends)\s/m, 'cpanfile.snapshot') },
];

const systems: readonly ManifestRow[] = [
  { path: /\/var\/lib\/dpkg\/(status|status\.d\/(?![^/]+\.md5sums$)[^/]+)$/, means: { kind: 'system', system: 'dpkg' } },
  { path: /\/lib\/apk\/db\/installed$/, means: { kind: 'system', system: 'apk' } },
  { path: /\/(var\/lib|usr\/lib\/sysimage)\/rpm\/(Packages|Packages\.db|rpmdb\.sqlite)$/, means: { kind: 'system', system: 'rpm' } },
  { path: /\/(var\/lib\/pacman\/local\/[^/]+\/desc|usr\/lib\/opkg\/status)$/, means: unsupported },
];

const bills: readonly ManifestRow[] = [
  { path: /\.cdx\.(json|xml)$/i, means: listed('sbom') },
  { path: /\.spdx(\.(json|yml|yaml|rdf|xml))?$/i, means: listed('sbom') },
];

/** Kinds of files, first match wins. Those that the scanner reads: osv-scanner 2.5 (docs/supported_languages_and_lockfiles) and, by name, further extractors of osv-scalibr. */
export const manifestRows: readonly ManifestRow[] = [...javascript, ...python, ...java, ...dotnet, ...others, ...systems, ...bills];
