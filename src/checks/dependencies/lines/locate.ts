import type { Census } from '../../../gate/census.ts';
import type { FindingDraft } from '../../../gate/finding.ts';
import type { Contents } from '../../../gate/ports.ts';
import { nameOf } from '../findings.ts';
import { manifestOf } from '../manifests.ts';
import type { ScannedFile } from '../ports.ts';
import type { AskedPackage } from './asked.ts';
import { placesOf, type Place } from './places.ts';

/** Greatest file that is read once more for the lines of its findings, in bytes. */
const textLimit = 32 * 1024 * 1024;

/** What findings are located by. */
export interface LocateInput {
  readonly findings: readonly FindingDraft[];
  /** What was found in each file. */
  readonly files: readonly ScannedFile[];
  readonly census: Census;
  readonly contents: Contents;
  readonly signal: AbortSignal;
}

/**
 * The findings, each about a package with the line and column where the package stands in its file. Only files with such findings are read, once more. Where a place
 * is not found, or the file cannot be read again, the finding stays without one.
 */
export async function withPlaces({ findings, files, census, contents, signal }: LocateInput): Promise<FindingDraft[]> {
  const wanted = wantedPlaces(findings, files);
  const small = new Set(census.entries.flatMap(({ path, size }) => (wanted.has(path) && size <= textLimit && isText(path) ? path : [])));
  const places = new Map<string, ReadonlyMap<AskedPackage, Place>>();
  if (small.size > 0) {
    await contents.visit({
      select: ({ path }) => small.has(path),
      signal,
      visitor: async ({ path }, content) => {
        const bytes = await content.bytes(textLimit);
        if (bytes !== null) places.set(path, placesOf(path, new TextDecoder().decode(bytes), new Set(wanted.get(path)?.values())));
      },
    });
  }
  return findings.map((finding) => {
    const asked = wanted.get(finding.location.path)?.get(keyOf(finding));
    const place = asked === undefined ? undefined : places.get(finding.location.path)?.get(asked);
    return place === undefined || finding.location.line !== undefined
      ? finding
      : { ...finding, location: { ...finding.location, ...place } };
  });
}

/** Path → finding's key → the package it is about. */
function wantedPlaces(findings: readonly FindingDraft[], files: readonly ScannedFile[]): Map<string, Map<string, AskedPackage>> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const wanted = new Map<string, Map<string, AskedPackage>>();
  for (const { path } of findings.map(({ location }) => location)) {
    const file = byPath.get(path);
    if (file === undefined || wanted.has(path)) continue;
    const own = new Map<string, AskedPackage>();
    for (const each of file.packages) {
      own.set(`${nameOf(each)}\0${each.version}`, each);
      // A finding about a package that has no version, or that nobody could look up, does not name one.
      if (!own.has(`${nameOf(each)}\0`)) own.set(`${nameOf(each)}\0`, each);
    }
    wanted.set(path, own);
  }
  return wanted;
}

function keyOf({ parameters }: FindingDraft): string {
  return `${parameters['package'] ?? ''}\0${parameters['version'] ?? ''}`;
}

/** Packed components and programs have no lines. */
function isText(path: string): boolean {
  const manifest = manifestOf(path);
  return manifest === null ? !/\.(exe|dll|so|dylib|bin|node)$/i.test(path) : manifest.kind !== 'artifact' && !/rpm\/|\.lockb$/.test(path);
}
