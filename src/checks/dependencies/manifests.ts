import { manifestRows } from './manifest-rows.ts';

/** Files whose components kenpin lists by itself; {@link listComponents} says how. */
export type ListKind =
  | 'node-package'
  | 'composer-installed'
  | 'deno-lock'
  | 'sbt-lock'
  | 'ivy'
  | 'libman'
  | 'nuspec'
  | 'gem-metadata'
  | 'conda-package'
  | 'sbom';

/** Package databases of operating systems. */
export type SystemKind = 'dpkg' | 'apk' | 'rpm';

/** How the check treats a kind of file. */
export type ManifestKind =
  /**
   * The scanner reads it: a lockfile, a list of fixed versions, an installed package's own data. `single`: it describes exactly one component, so that none found
   * means that it was not understood.
   */
  | {
      readonly kind: 'scanned';
      readonly scannerName: string;
      readonly ecosystem?: string;
      readonly pins?: 'requirements' | 'pom' | 'msbuild';
      readonly single?: true;
    }
  /** A packed component that the scanner identifies from its contents: jar, wheel. */
  | { readonly kind: 'artifact'; readonly scannerName: string; readonly ecosystem: string }
  /** Read here: an SBOM, an installed package. */
  | { readonly kind: 'listed'; readonly list: ListKind }
  /** The package database of an operating system; its release stands elsewhere in the same system. */
  | { readonly kind: 'system'; readonly system: SystemKind }
  /** Completes another file of its folder and is read with it. */
  | { readonly kind: 'companion'; readonly of: string; readonly scannerName: string }
  /** Names wanted packages, not versions: without one of these lockfiles beside or above it nobody knows what is delivered. */
  | { readonly kind: 'manifest'; readonly locks: readonly string[]; readonly declares: RegExp | 'package-json' | 'composer-json' }
  /** Known to list packages, but this version of the check cannot read it. */
  | { readonly kind: 'unsupported' };

/** One kind of file. */
export interface ManifestRow {
  readonly path: RegExp;
  readonly means: ManifestKind | ((base: string) => ManifestKind);
}

/** Matches whatever any row matches: most files are none of these, and one look tells. */
const anyRow = new RegExp(manifestRows.map(({ path }) => `(?:${path.source})`).join('|'), 'i');

/** What kind of manifest a census path is; null for every other file. Paths end at a container's border: `!/` counts as `/`. */
export function manifestOf(path: string): ManifestKind | null {
  const rooted = `/${path.replaceAll('!/', '/')}`;
  if (!anyRow.test(rooted)) return null;
  const row = manifestRows.find((each) => each.path.test(rooted));
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

/** The `package.json` of the npm package that a file belongs to, or null: `a/node_modules/x/dist/y.js` → `a/node_modules/x/package.json`. */
export function packageOf(path: string): string | null {
  const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(path)?.[0];
  return folder === undefined ? null : `${folder}package.json`;
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
