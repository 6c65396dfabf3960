import * as z from 'zod/mini';
import type { ScannedPackage } from '../../checks/dependencies/ports.ts';
import { osvRecord } from '../../feeds/osv/schema.ts';
import { effectOf } from './known-errors.ts';

/** osv-scanner's JSON, as far as kenpin reads it (pkg/models/results.go of v2). Unknown keys are kept for the evidence. */
const scanReport = z.object({
  results: z.array(
    z.looseObject({
      source: z.looseObject({ path: z.string(), type: z.string() }),
      packages: z.array(
        z.object({
          package: z.object({
            name: z.string(),
            version: z.string(),
            ecosystem: z.string(),
            commit: z.optional(z.string()),
          }),
          dependency_groups: z.optional(z.array(z.string())),
          vulnerabilities: z.optional(z.nullable(z.array(osvRecord))),
        }),
      ),
    }),
  ),
});

/** What one report says about one source path. */
export interface ReportedSource {
  readonly path: string;
  /** `lockfile`, `sbom`, `artifact`, `os`, … */
  readonly type: string;
  readonly packages: readonly ScannedPackage[];
}

/** Reads a report. Null where it is not whole or not of the known shape: then nothing in it counts. */
export function parseReport(text: string): readonly ReportedSource[] | null {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = scanReport.safeParse(raw);
  if (!parsed.success) return null;
  return parsed.data.results.map(({ source, packages }) => ({
    path: source.path,
    type: source.type,
    packages: packages.map((each) => ({
      ecosystem: each.package.ecosystem,
      name: each.package.name,
      version: each.package.version,
      commit: each.package.commit ?? null,
      groups: each.dependency_groups ?? [],
      vulnerabilities: each.vulnerabilities ?? [],
    })),
  }));
}

/** What the log says. */
export interface ScanLog {
  /** Path → number of packages the scanner counted while reading it. */
  readonly read: ReadonlyMap<string, number>;
  /** Lines that concern one file each. */
  readonly fileLines: readonly string[];
  /** Lines for which the whole result cannot be relied on. */
  readonly runLines: readonly string[];
}

/** Lines about databases: in a run that only lists packages they mean nothing. */
const matching = /^could not load db for |^Error during extraction: \(extracting as (vulnmatch|enricher)/;

/**
 * Reads the log (stderr). Paths in it begin with our random scratch folder, so nothing inside a scanned file can pretend to be such a line. `lists`: the run was
 * to list packages, not to match them.
 */
export function parseLog(text: string, scratch: string, lists = false): ScanLog {
  const read = new Map<string, number>();
  const fileLines: string[] = [];
  const runLines: string[] = [];
  for (const line of text.split('\n')) {
    const scanned = /^Scanned (.+) file and found (\d+) packages?$/.exec(line);
    if (scanned?.[1]?.startsWith(scratch) === true) read.set(scanned[1], Number(scanned[2]));
    const effect = lists && matching.test(line) ? 'ordinary' : effectOf(line);
    // Some messages name paths relative to the root of the file system.
    if (effect === 'file') (line.includes(scratch.slice(1)) ? fileLines : runLines).push(line);
    if (effect === 'run') runLines.push(line);
  }
  return { read, fileLines, runLines };
}
