import * as z from 'zod/mini';

/**
 * The parts of an OSV record that kenpin reads. Everything else passes through untouched.
 * Schema 1.7.5, https://ossf.github.io/osv-schema/
 */
const severity = z.object({ type: z.string(), score: z.string() });

const event = z.object({
  introduced: z.optional(z.string()),
  fixed: z.optional(z.string()),
  last_affected: z.optional(z.string()),
  limit: z.optional(z.string()),
});

const range = z.object({ type: z.string(), events: z._default(z.array(event), []) });

const affected = z.object({
  package: z.optional(z.object({ ecosystem: z.string(), name: z.string() })),
  severity: z.optional(z.array(severity)),
  ranges: z.optional(z.array(range)),
  versions: z.optional(z.array(z.string())),
});

/** One vulnerability of the OSV database, as far as kenpin reads it. */
export const osvRecord = z.object({
  id: z.string().check(z.minLength(1)),
  modified: z.iso.datetime({ offset: true }),
  withdrawn: z.optional(z.string()),
  aliases: z.optional(z.array(z.string())),
  summary: z.optional(z.string()),
  severity: z.optional(z.array(severity)),
  affected: z.optional(z.array(affected)),
  references: z.optional(z.array(z.object({ type: z.string(), url: z.string() }))),
  database_specific: z.optional(z.record(z.string(), z.unknown())),
});
/** A parsed {@link osvRecord}. */
export type OsvRecord = z.infer<typeof osvRecord>;
/** One `affected` element of a record. */
export type OsvAffected = z.infer<typeof affected>;

/** Keys of the top level and of `affected` in schema 1.7.5. */
const topLevelKeys = new Set(
  'schema_version id modified published withdrawn aliases upstream related summary details severity affected references credits database_specific'.split(
    ' ',
  ),
);
const affectedKeys = new Set('package severity ranges versions ecosystem_specific database_specific'.split(' '));

/**
 * Whether a record has fields that the pinned osv-scanner does not know. It reads records as protobuf JSON and silently drops such a record
 * (osv-scalibr, enricher/vulnmatch/osvlocal), although the OSV schema says that unknown fields are to be ignored.
 */
export function hasUnknownFields(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null) return true;
  if (Object.keys(raw).some((key) => !topLevelKeys.has(key))) return true;
  const list: unknown = 'affected' in raw ? raw.affected : [];
  if (!Array.isArray(list)) return list !== undefined && list !== null;
  return list.some((each) => typeof each === 'object' && each !== null && Object.keys(each).some((key) => !affectedKeys.has(key)));
}

/** A package version that a database must report as vulnerable: proof, in the same run, that the scanner consulted this very database. */
export interface OsvSample {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  readonly id: string;
}

/** Releases of a distribution that a package URL can name: `Debian:12`, `Ubuntu:22.04:LTS`, `Alpine:v3.17`, `AlmaLinux:9`. */
const plainRelease = /^v?\d+(\.\d+)?(:LTS)?$/;

/**
 * The sample a record yields, or null. Only versions that the record lists by name are taken: they match without any version arithmetic. `ecosystem`: as the database
 * is named; the records of a distribution name its releases.
 */
export function sampleOf(record: OsvRecord, ecosystem: string): OsvSample | null {
  if (record.withdrawn !== undefined) return null;
  for (const each of record.affected ?? []) {
    const { ecosystem: own, name } = each.package ?? { ecosystem: '', name: '' };
    const released = own.startsWith(`${ecosystem}:`) && plainRelease.test(own.slice(ecosystem.length + 1));
    if (own !== ecosystem && !released) continue;
    const plain = released ? /^[0-9A-Za-z.+~:-]+$/ : /^\d+(\.\d+){1,3}$/;
    const version = each.versions?.find((listed) => plain.test(listed)) ?? startOfRange(each, released);
    if (version !== undefined) return { ecosystem: own, name, version, id: record.id };
  }
  return null;
}

/** A record without a version list (Go, Packagist, many npm ones) is affected at the version that introduced the fault, where that is a plain one. */
function startOfRange({ ranges }: OsvAffected, released: boolean): string | undefined {
  const range = ranges?.[0];
  if (range?.type !== 'SEMVER' && range?.type !== 'ECOSYSTEM') return undefined;
  const introduced = range.events.find((each) => each.introduced !== undefined)?.introduced;
  const fixed = range.events.find((each) => each.fixed !== undefined)?.fixed;
  if (introduced !== '0') return introduced !== undefined && /^\d+(\.\d+){2,3}$/.test(introduced) ? introduced : undefined;
  // Versions of a distribution's packages begin at will; none that mends a fault lies before this one.
  if (released) return fixed !== undefined && /[1-9]/.test(fixed) ? '0.0.0' : undefined;
  // `0.0.0-2020…`, as Go has it, lies before 0.0.0.
  return fixed !== undefined && /^[1-9]\d*(\.\d+){2,3}$/.test(fixed) ? '0.0.0' : undefined;
}
