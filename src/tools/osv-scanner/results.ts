import type { ListedFile, ScannedFile, ScannedPackage } from '../../checks/dependencies/ports.ts';
import type { OsvRecord } from '../../feeds/osv/schema.ts';
import type { StoredImage } from './intake.ts';
import { keyOf } from './inventory.ts';
import { fileFailed, fileNotSeen } from './reasons.ts';
import type { FailedRun, Run } from './runs.ts';
import type { StoredFile } from './scratch.ts';

/** {@link keyOf} → the records that match the package. */
export type Vulnerabilities = ReadonlyMap<string, readonly OsvRecord[]>;

/** What became of one stored file: `read` only where the log says so. */
export function storedResult({ path, place, readWith }: StoredFile, runs: readonly Run[]): ScannedFile {
  const packages = runs.flatMap(({ sources }) => sources.filter((source) => source.path === place).flatMap((source) => source.packages));
  const counted = runs.map(({ log }) => log.read.get(readWith ?? place)).find((count) => count !== undefined);
  const line = runs.flatMap(({ log }) => log.fileLines).find((each) => each.includes((readWith ?? place).slice(1)));
  if (line !== undefined)
    return { path, state: 'failed', reason: fileFailed(line.replace(place.slice(1), '')), counted: counted ?? 0, packages };
  if (counted !== undefined && readWith !== undefined) return { path, state: 'read', counted: packages.length, packages };
  // A go.mod's own Go version is counted and then left out of the report: it is no package of the delivery.
  const vanished = counted !== undefined && counted > 0 && packages.length === 0 && !place.endsWith('/go.mod');
  if (counted === undefined || vanished) return { path, state: 'notSeen', reason: fileNotSeen(), counted: counted ?? 0, packages };
  return { path, state: 'read', counted, packages };
}

/** What became of an image. The scanner says in no log that it read a package database; one without packages is not believed. */
export function imageResult({ path, inside }: StoredImage, run: Run | FailedRun | undefined): ScannedFile {
  const failed = { path, state: 'failed', counted: 0, packages: [] } as const;
  if (run === undefined || 'end' in run) return { ...failed, reason: run?.reasons[0] ?? fileNotSeen() };
  const line = [...run.log.fileLines, ...run.log.runLines][0];
  if (line !== undefined) return { ...failed, reason: fileFailed(line) };
  const packages = run.sources.filter((source) => source.path === inside).flatMap((source) => source.packages);
  if (packages.length === 0) return { ...failed, state: 'notSeen', reason: fileNotSeen() };
  return { path, state: 'read', counted: packages.length, packages };
}

/** The components that kenpin recognised in a file, with what is known about them. */
export function listedResult({ path, components }: ListedFile, vulnerabilities: Vulnerabilities): ScannedFile {
  const packages = components.map((each): ScannedPackage => {
    return { ...each, commit: null, groups: [], vulnerabilities: vulnerabilities.get(keyOf(each)) ?? [] };
  });
  return { path, state: 'read', counted: packages.length, packages };
}

/** The same packages with the records that match them. */
export function withVulnerabilities(file: ScannedFile, vulnerabilities: Vulnerabilities): ScannedFile {
  const packages = file.packages.map((each) => ({ ...each, vulnerabilities: vulnerabilities.get(keyOf(each)) ?? each.vulnerabilities }));
  return { ...file, packages };
}
