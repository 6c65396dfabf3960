import { writeFile } from 'node:fs/promises';
import type { Canary } from '../../checks/dependencies/ports.ts';
import { purlOf } from '../../checks/dependencies/sbom/purl.ts';
import type { OsvSample } from '../../feeds/osv/schema.ts';

/** What is asked about a package. */
export interface PackageKey {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
}

/**
 * Ecosystems that osv-scanner 2.5.1 matches from an inventory (internal/scalibrextract/language/osv/osvscannerjson). Others it lists under the right name and
 * matches against nothing.
 */
const inventoryEcosystems = new Set(['npm', 'PyPI', 'Maven', 'Go', 'Packagist', 'crates.io', 'RubyGems', 'NuGet', 'Pub']);
/** Databases of ecosystems that it matches from an SBOM by the type of the package URL (osv-scalibr, extractor/convert.go and purl/ecosystem). */
const purlDatabases = new Set([
  'Debian',
  'Ubuntu',
  'Alpine',
  'Wolfi',
  'Chainguard',
  'Hex',
  'ConanCenter',
  'CRAN',
  'SwiftURL',
  'GitHub Actions',
]);

/** One of the ecosystems in which the canary can live. */
export const canaryEcosystems = ['Pub', 'RubyGems', 'NuGet', 'crates.io', 'Packagist', 'PyPI', 'npm'] as const;

/** How a package can be looked up without the file it was found in: by the inventory, by its package URL in an SBOM, or not at all. */
export function routeOf({ ecosystem, name, version }: PackageKey): 'inventory' | 'purl' | null {
  if (ecosystem === '' || name === '' || version === '') return null;
  if (inventoryEcosystems.has(ecosystem)) return 'inventory';
  return purlDatabases.has(databaseOf(ecosystem)) ? 'purl' : null;
}

/** The ecosystem as databases are named: `Alpine:v3.17` lies in `Alpine`. */
export function databaseOf(ecosystem: string): string {
  return ecosystem.split(':')[0] ?? ecosystem;
}

/** Names a package in maps. */
export function keyOf({ ecosystem, name, version }: PackageKey): string {
  return [ecosystem, name, version].join('\0');
}

/** What is to be found, and what is not, in one run. */
export interface Probes {
  readonly canary: Canary;
  readonly ecosystem: string;
  readonly samples: readonly OsvSample[];
}

/** The probes as packages. */
export function probePackages({ canary, ecosystem, samples }: Probes): PackageKey[] {
  return [
    { name: canary.name, version: canary.vulnerable, ecosystem },
    { name: canary.name, version: canary.mended, ecosystem },
    ...samples.map(({ name, version, ecosystem: of }) => ({ name, version, ecosystem: of })),
  ];
}

/** Divides packages by the way they are looked up. What can be looked up in neither stands in the inventory, is not found, and is said not to be. */
export function byRoute(packages: Iterable<PackageKey>): { readonly inventory: PackageKey[]; readonly purls: PackageKey[] } {
  const inventory: PackageKey[] = [];
  const purls: PackageKey[] = [];
  for (const each of packages) (routeOf(each) === 'purl' ? purls : inventory).push(each);
  return { inventory, purls };
}

/** Writes an inventory in the scanner's own format. */
export async function writeInventory(path: string, packages: readonly PackageKey[]): Promise<void> {
  const list = packages.map(({ name, version, ecosystem }) => ({ package: { name, version, ecosystem } }));
  await writeFile(path, JSON.stringify({ results: [{ packages: list }] }), { mode: 0o600 });
}

/** Writes packages that are matched by their package URL as an SBOM. */
export async function writePurls(path: string, packages: readonly PackageKey[]): Promise<void> {
  const components = packages.map((each) => ({ type: 'library', name: nameInSbom(each), version: each.version, purl: purlOf(each) }));
  await writeFile(path, JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components }), { mode: 0o600 });
}

/** The scanner puts the namespace of the URL before the name by itself. */
function nameInSbom({ ecosystem, name }: PackageKey): string {
  return ecosystem === 'SwiftURL' || ecosystem === 'GitHub Actions' ? name.slice(name.lastIndexOf('/') + 1) : name;
}
