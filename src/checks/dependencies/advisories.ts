import type { OsvRecord } from '../../feeds/osv/schema.ts';
import type { ScannedPackage } from './ports.ts';

/** Records that mean the same vulnerability. */
export interface AdvisoryGroup {
  readonly records: readonly OsvRecord[];
  /** Ids of the records, sorted. */
  readonly ids: readonly string[];
  /** Ids and aliases, sorted. */
  readonly names: readonly string[];
}

/** Joins records by the transitive closure of `aliases`, and of nothing else: `related` and `upstream` are other vulnerabilities. Withdrawn records are left out. */
export function groupAdvisories(records: readonly OsvRecord[]): AdvisoryGroup[] {
  const groups: { records: OsvRecord[]; names: Set<string> }[] = [];
  for (const record of records.filter(({ withdrawn }) => withdrawn === undefined)) {
    const names = new Set([record.id, ...(record.aliases ?? [])]);
    const met = groups.filter((group) => [...names].some((name) => group.names.has(name)));
    for (const group of met) groups.splice(groups.indexOf(group), 1);
    groups.push({
      records: [...met.flatMap((group) => group.records), record],
      names: new Set([...met.flatMap((group) => [...group.names]), ...names]),
    });
  }
  return groups.map((group) => ({ records: group.records, ids: group.records.map(({ id }) => id).sort(), names: [...group.names].sort() }));
}

/** The CVE ids first: they are what people look for. */
export function readableNames({ names }: AdvisoryGroup): string {
  const cves = names.filter((name) => name.startsWith('CVE-'));
  return [...cves, ...names.filter((name) => !cves.includes(name))].join(', ');
}

/**
 * The version to go to: for each record the least fixed version above the present one, and of these the greatest. A proposal for people; nothing is judged by it,
 * so a plain comparison of the numbers in the versions is enough. Null where some record names no such version.
 */
export function proposedFix(group: AdvisoryGroup, { ecosystem, name, version }: ScannedPackage): string | null {
  const perRecord = group.records.map((record) => {
    const ranges = (record.affected ?? []).filter((each) => each.package?.ecosystem === ecosystem && each.package.name === name);
    const fixed = ranges.flatMap((each) => (each.ranges ?? []).filter(({ type }) => type !== 'GIT').flatMap(({ events }) => events));
    const above = fixed.flatMap((event) => (event.fixed !== undefined && compareNumbers(event.fixed, version) > 0 ? event.fixed : []));
    return above.toSorted(compareNumbers)[0];
  });
  if (perRecord.length === 0 || perRecord.includes(undefined)) return null;
  return (
    perRecord
      .filter((each) => each !== undefined)
      .toSorted(compareNumbers)
      .at(-1) ?? null
  );
}

function compareNumbers(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => (version.match(/\d+/g) ?? []).map(Number));
  for (let i = 0; i < Math.max(left?.length ?? 0, right?.length ?? 0); i += 1) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}
