import type { OsvPackage } from './purl.ts';

/** A package URL taken apart (https://github.com/package-url/purl-spec). */
export interface ParsedPurl {
  readonly type: string;
  /** Segments joined by `/`; empty for none. */
  readonly namespace: string;
  readonly name: string;
  /** Empty for none. */
  readonly version: string;
  readonly qualifiers: ReadonlyMap<string, string>;
  readonly subpath: string;
}

/** Reads a package URL; null where it is none. */
export function parsePurl(text: string): ParsedPurl | null {
  const match = /^pkg:\/{0,2}([A-Za-z.+-][A-Za-z0-9.+-]*)\/([^?#]+)(?:\?([^#]*))?(?:#(.*))?$/.exec(text.trim());
  if (match === null) return null;
  const [, type = '', path = '', query = '', subpath = ''] = match;
  // An @ may stand unescaped in the scope of an npm package; the version's comes last.
  const at = path.lastIndexOf('@');
  const [before, version] = at > 0 && !path.slice(at).includes('/') ? [path.slice(0, at), path.slice(at + 1)] : [path, ''];
  const segments = before.split('/').filter((segment) => segment !== '');
  try {
    const pairs = query.split('&').flatMap((pair): [string, string][] => {
      const [key = '', ...value] = pair.split('=');
      return key === '' ? [] : [[key.toLowerCase(), decodeURIComponent(value.join('='))]];
    });
    const name = decodeURIComponent(segments.at(-1) ?? '');
    if (name === '') return null;
    return {
      type: type.toLowerCase(),
      namespace: segments.slice(0, -1).map(decodeURIComponent).join('/'),
      name,
      version: decodeURIComponent(version),
      qualifiers: new Map(pairs),
      subpath: decodeURIComponent(subpath),
    };
  } catch {
    return null;
  }
}

type Naming = (purl: ParsedPurl) => Omit<OsvPackage, 'version'> & { readonly version?: string };

const simple =
  (ecosystem: string, join = '/'): Naming =>
  ({ namespace, name }) => ({ ecosystem, name: namespace === '' ? name : `${namespace}${join}${name}` });

const go: Naming = ({ namespace, name, version, subpath }) => {
  const major = /^v\d+$/.exec(subpath)?.[0];
  const whole = namespace === '' ? name : `${namespace}/${name}`;
  return { ecosystem: 'Go', name: major === undefined ? whole : `${whole}/${major}`, version: version.replace(/^v(?=\d)/, '') };
};

const pypi: Naming = ({ name }) => ({ ecosystem: 'PyPI', name: name.toLowerCase().replaceAll(/[-_.]+/g, '-') });

/** Codenames (osv-scalibr, purl/ecosystem, and https://wiki.debian.org/DebianReleases). */
const debianReleases: Readonly<Record<string, string>> = {
  wheezy: '7',
  jessie: '8',
  stretch: '9',
  buster: '10',
  bullseye: '11',
  bookworm: '12',
  trixie: '13',
  forky: '14',
  duke: '15',
};
const ubuntuReleases: Readonly<Record<string, string>> = {
  trusty: '14.04',
  xenial: '16.04',
  bionic: '18.04',
  focal: '20.04',
  jammy: '22.04',
  noble: '24.04',
  resolute: '26.04',
};

/** OSV lists packages of distributions by their source. `upstream`: `openssl` or `openssl@1.1.1`. */
function sourceOf({ name, version, qualifiers }: ParsedPurl): { name: string; version: string } {
  const upstream = qualifiers.get('upstream') ?? '';
  const at = upstream.lastIndexOf('@');
  if (upstream === '') return { name, version };
  return at > 0 ? { name: upstream.slice(0, at), version: upstream.slice(at + 1) } : { name: upstream, version };
}

const deb: Naming = (purl) => {
  const distro = (purl.qualifiers.get('distro') ?? '').toLowerCase();
  const ubuntu = purl.namespace.toLowerCase() === 'ubuntu' || distro.startsWith('ubuntu');
  const debian = purl.namespace.toLowerCase() === 'debian' || distro.startsWith('debian');
  if (!ubuntu && !debian) return { ecosystem: '', name: purl.name };
  const said = distro.slice(distro.lastIndexOf('-') + 1);
  const release = (ubuntu ? ubuntuReleases : debianReleases)[said] ?? said;
  // Ubuntu's even years' April releases have long-term support, and OSV says so in the ecosystem.
  const longTerm = ubuntu && /^\d[02468]\.04$/.test(release) ? ':LTS' : '';
  const base = ubuntu ? 'Ubuntu' : 'Debian';
  return { ecosystem: release === '' ? base : `${base}:${release}${longTerm}`, ...sourceOf(purl) };
};

const apk: Naming = (purl) => {
  const vendor = purl.namespace.toLowerCase();
  const source = sourceOf(purl);
  if (vendor === 'wolfi') return { ecosystem: 'Wolfi', ...source };
  if (vendor === 'chainguard') return { ecosystem: 'Chainguard', ...source };
  const release = /(?:^|[-v])(\d+\.\d+)/.exec(purl.qualifiers.get('distro') ?? '')?.[1];
  return { ecosystem: release === undefined ? 'Alpine' : `Alpine:v${release}`, ...source };
};

const namings: Readonly<Record<string, Naming>> = {
  npm: simple('npm'),
  pypi,
  maven: simple('Maven', ':'),
  golang: go,
  composer: ({ namespace, name }) => ({ ecosystem: 'Packagist', name: `${namespace}/${name}`.toLowerCase() }),
  gem: simple('RubyGems'),
  nuget: simple('NuGet'),
  cargo: simple('crates.io'),
  pub: simple('Pub'),
  hex: simple('Hex'),
  conan: ({ name }) => ({ ecosystem: 'ConanCenter', name }),
  cran: simple('CRAN'),
  swift: simple('SwiftURL'),
  github: simple('GitHub Actions'),
  deb,
  apk,
};

/** The package as OSV names it; with an empty ecosystem where the type has no database that osv-scanner matches by package URL (rpm, generic, …). */
export function osvPackageOf(purl: ParsedPurl): OsvPackage {
  const naming = Object.hasOwn(namings, purl.type) ? namings[purl.type] : undefined;
  const named = naming?.(purl);
  if (named === undefined || named.ecosystem === '')
    return { ecosystem: '', name: `${purl.type}:${purl.namespace === '' ? '' : `${purl.namespace}/`}${purl.name}`, version: purl.version };
  return { version: purl.version, ...named };
}
