import type { OsvRecord } from '../../feeds/osv/schema.ts';
import { compareIds } from './facts.ts';
import type { ScannedPackage } from './ports.ts';

/** Records that mean the same vulnerability. */
export interface AdvisoryGroup {
  readonly records: readonly OsvRecord[];
  /** Ids of the records, sorted. */
  readonly ids: readonly string[];
  /** Ids and aliases, sorted. */
  readonly names: readonly string[];
}

/**
 * Joins records by the transitive closure of `aliases`, and of nothing else: `related` and `upstream` are other vulnerabilities. Withdrawn records are left out before
 * anything is joined: they neither join others nor silence one that lives. Of several records with the same id the newest speaks.
 */
export function groupAdvisories(records: readonly OsvRecord[]): AdvisoryGroup[] {
  const live = newestOfEach(records.filter(({ withdrawn }) => withdrawn === undefined));
  const roots = new Map<string, string>();
  for (const { id, aliases = [] } of live) for (const alias of aliases) join(roots, id, alias);
  const members = Map.groupBy(live, ({ id }) => rootOf(roots, id));
  return [...members.values()]
    .map((group) => ({
      records: group,
      ids: group.map(({ id }) => id),
      names: [...new Set(group.flatMap(({ id, aliases = [] }) => [id, ...aliases]))].sort(),
    }))
    .toSorted((a, b) => (String(a.ids[0]) < String(b.ids[0]) ? -1 : 1));
}

/** Sorted by id. The same record comes once for each package that it names. */
function newestOfEach(records: readonly OsvRecord[]): OsvRecord[] {
  const newest = new Map<string, OsvRecord>();
  for (const record of records) {
    const known = newest.get(record.id);
    if (known === undefined || isNewer(record, known)) newest.set(record.id, record);
  }
  return [...newest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
}

/** At equal dates the text decides, so that the order of the records does not. */
function isNewer(one: OsvRecord, other: OsvRecord): boolean {
  if (one === other) return false;
  const difference = Date.parse(one.modified) - Date.parse(other.modified);
  return difference > 0 || (difference === 0 && JSON.stringify(one) > JSON.stringify(other));
}

function join(roots: Map<string, string>, one: string, other: string): void {
  const [a, b] = [rootOf(roots, one), rootOf(roots, other)];
  if (a !== b) roots.set(a, b);
}

function rootOf(roots: Map<string, string>, name: string): string {
  let root = name;
  for (let next = roots.get(root); next !== undefined; next = roots.get(root)) root = next;
  for (let at = name; at !== root;) {
    const next = roots.get(at) ?? root;
    roots.set(at, root);
    at = next;
  }
  return root;
}

/**
 * The group without names that NVD rejected: a record under such a CVE id alone is dropped, one under another id lives on. Null where nothing is left.
 * What a rejected id joined stays joined: a decision about one of them must not be lost when NVD changes its mind.
 */
export function withoutRejected(group: AdvisoryGroup, isRejected: (cve: string) => boolean): AdvisoryGroup | null {
  if (!group.names.some((name) => isRejected(name))) return group;
  const records = group.records.filter(({ id }) => !isRejected(id));
  if (records.length === 0) return null;
  return { records, ids: records.map(({ id }) => id), names: group.names.filter((name) => !isRejected(name)) };
}

/** The CVE ids of a group, by year and number. */
export function cvesOf({ names }: Pick<AdvisoryGroup, 'names'>): string[] {
  return names.filter((name) => /^CVE-\d{4}-\d{4,12}$/.test(name)).toSorted(compareIds);
}

/** The CVE ids first: they are what people look for. */
export function readableNames({ names }: Pick<AdvisoryGroup, 'names'>): string {
  return names.toSorted(compareIds).join(', ');
}

/**
 * The version to go to: for each record the least fixed version above the present one, and of these the greatest. A proposal for people; nothing is judged by it,
 * so a plain comparison of the numbers in the versions is enough. Null where some record names no such version.
 */
export function proposedFix(records: readonly OsvRecord[], { ecosystem, name, version }: ScannedPackage): string | null {
  const perRecord = records.map((record) => {
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
