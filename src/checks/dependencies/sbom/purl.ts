/** A package as OSV names it. */
export interface OsvPackage {
  /** Ecosystem with its release, as OSV writes it: `npm`, `Maven`, `Debian:12`, `Alpine:v3.17`. Empty for a component of no ecosystem. */
  readonly ecosystem: string;
  readonly name: string;
  /** Empty where it is not fixed. */
  readonly version: string;
}

/** The parts of a package URL before they are encoded. */
export interface PurlParts {
  readonly type: string;
  /** Segments joined by `/`; empty for none. */
  readonly namespace: string;
  readonly name: string;
  readonly version: string;
  readonly qualifiers?: Readonly<Record<string, string>>;
}

type Parts = Omit<PurlParts, 'type' | 'version'> & { readonly version?: string };

/** Turns an OSV name into the parts of a purl; null where the type demands a part that the name has not. */
type Rule = (name: string, version: string, release: string) => Parts | null;

const plain: Rule = (name) => ({ namespace: '', name });
const lower: Rule = (name) => ({ namespace: '', name: name.toLowerCase() });

/** The last segment is the name, all before it the namespace. */
const path: Rule = (name) => {
  const segments = name.split('/').filter((segment) => segment !== '');
  return { namespace: segments.slice(0, -1).join('/'), name: segments.at(-1) ?? '' };
};

const needsNamespace =
  (rule: Rule): Rule =>
  (...given) => {
    const parts = rule(...given);
    return parts === null || parts.namespace === '' ? null : parts;
  };

const maven: Rule = (name) => {
  const colon = name.indexOf(':');
  return { namespace: name.slice(0, Math.max(colon, 0)), name: name.slice(colon + 1) };
};

/** Module versions begin with `v`; OSV leaves it out. Releases of Go itself (`stdlib`) have none. */
const go: Rule = (name, version) => {
  const segments = name.toLowerCase().split('/');
  const isModule = name.includes('/') || name.includes('.');
  return {
    namespace: segments.slice(0, -1).join('/'),
    name: segments.at(-1) ?? '',
    version: isModule ? version.replace(/^(?=\d+\.\d)/, 'v') : version,
  };
};

const swift: Rule = (name, version) => path(name.replace(/^https?:\/\//, '').replace(/\.git$/, ''), version, '');

/** A distribution: its vendor is the namespace, its release the `distro` qualifier. An RPM's epoch is a qualifier of its own. */
const distribution =
  (vendor: string, epochs: boolean): Rule =>
  (name, version, release) => {
    // `v3.17`, `22.04:LTS`; what Red Hat gives there is the name of a product.
    const number = /^v?(\d[^:]*)/.exec(release)?.[1];
    const epoch = epochs ? /^(\d+):(.+)$/.exec(version) : null;
    return {
      namespace: vendor,
      name: epochs ? name : name.toLowerCase(),
      version: epoch?.[2] ?? version,
      qualifiers: {
        distro: number === undefined ? '' : `${vendor}-${number}`,
        epoch: epoch?.[1] ?? '',
      },
    };
  };

const types: Readonly<Record<string, readonly [type: string, rule: Rule]>> = {
  npm: ['npm', path],
  PyPI: ['pypi', (name) => ({ namespace: '', name: name.toLowerCase().replaceAll('_', '-') })],
  Maven: ['maven', needsNamespace(maven)],
  Go: ['golang', go],
  Packagist: ['composer', needsNamespace((name, version, release) => path(name.toLowerCase(), version, release))],
  RubyGems: ['gem', plain],
  NuGet: ['nuget', plain],
  'crates.io': ['cargo', plain],
  Hex: ['hex', (name, version, release) => path(name.toLowerCase(), version, release)],
  Pub: ['pub', (name) => ({ namespace: '', name: name.toLowerCase().replaceAll(/[^a-z0-9_]/g, '_') })],
  SwiftURL: ['swift', needsNamespace(swift)],
  ConanCenter: ['conan', plain],
  CRAN: ['cran', plain],
  Hackage: ['hackage', plain],
  Bitnami: ['bitnami', lower],
  opam: ['opam', plain],
  'GitHub Actions': [
    'github',
    needsNamespace((name, version, release) => path(name.toLowerCase().split('/').slice(0, 2).join('/'), version, release)),
  ],
  Debian: ['deb', distribution('debian', false)],
  Ubuntu: ['deb', distribution('ubuntu', false)],
  Echo: ['deb', distribution('echo', false)],
  Alpine: ['apk', distribution('alpine', false)],
  Wolfi: ['apk', distribution('wolfi', false)],
  Chainguard: ['apk', distribution('chainguard', false)],
  MinimOS: ['apk', distribution('minimos', false)],
  Alpaquita: ['apk', distribution('alpaquita', false)],
  AlmaLinux: ['rpm', distribution('almalinux', true)],
  'Red Hat': ['rpm', distribution('redhat', true)],
  'Rocky Linux': ['rpm', distribution('rocky-linux', true)],
  SUSE: ['rpm', distribution('suse', true)],
  openSUSE: ['rpm', distribution('opensuse', true)],
  Mageia: ['rpm', distribution('mageia', true)],
  openEuler: ['rpm', distribution('openeuler', true)],
};

/**
 * The package URL of a package that OSV names so; a component of no ecosystem is `pkg:generic`. Null where there is no purl type for the ecosystem, or where the
 * name lacks a part that the type demands. Types: https://github.com/package-url/purl-spec/tree/main/types, ecosystems: https://ossf.github.io/osv-schema/#defined-ecosystems
 */
export function purlOf({ ecosystem, name, version }: OsvPackage): string | null {
  const [system = '', ...release] = ecosystem.split(':');
  const known = system === '' ? (['generic', plain] as const) : Object.hasOwn(types, system) ? types[system] : undefined;
  if (known === undefined) return null;
  const [type, rule] = known;
  const parts = rule(name, version, release.join(':'));
  return parts === null || parts.name === '' ? null : buildPurl({ type, version, ...parts });
}

/** Writes a purl in its canonical form (https://github.com/package-url/purl-spec, "How to build a PURL"). Parts are normalised for their type already. */
export function buildPurl({ type, namespace, name, version, qualifiers = {} }: PurlParts): string {
  const folders = namespace.split('/').flatMap((segment) => (segment === '' ? [] : `${encode(segment)}/`));
  const sorted = Object.entries(qualifiers).sort(([a], [b]) => (a < b ? -1 : 1));
  const pairs = sorted.flatMap(([key, value]) => (value === '' ? [] : `${key.toLowerCase()}=${encode(value)}`));
  const suffix = pairs.length === 0 ? '' : `?${pairs.join('&')}`;
  return `pkg:${type}/${folders.join('')}${encode(name)}${version === '' ? '' : `@${encode(version)}`}${suffix}`;
}

/** Everything is percent-encoded except letters, digits, `.-_~` and the colon. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':');
}
