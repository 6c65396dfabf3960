import type { Census, CensusEntry } from '../../gate/census.ts';
import type { FindingDraft } from '../../gate/finding.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import type { CacheChoice, EarlierScan, KeptContents, OpenCache, VerdictBasis } from './cache.ts';
import type { RunningEngine } from './engine.ts';

/** The verdicts of earlier scans as far as one engine may use them. */
export interface Reuse {
  /** Null where none may be used. */
  readonly cache: OpenCache | null;
  /** Why nothing, or not everything, of the cache is used. */
  readonly remarks: readonly Reason[];
}

/** No verdict but those of this run. */
export const nothingReused: Reuse = { cache: null, remarks: [] };

/** Opens the cache for an engine. One that is not proved to be what it says has no basis that a verdict could be kept under. */
export async function reuseFor(choice: CacheChoice, basis: VerdictBasis | null): Promise<Reuse> {
  if (choice.state === 'none') return nothingReused;
  if (choice.state === 'refused') return { cache: null, remarks: [choice.reason] };
  if (basis === null) return { cache: null, remarks: [unproved] };
  const cache = await choice.cache.open(basis);
  return { cache, remarks: cache.remarks };
}

/** What a clean verdict of this engine depends on; null where it is not known by proof. */
export function basisOf({ name, version, configuration, signatures, proofs, foreign }: RunningEngine): VerdictBasis | null {
  if (foreign !== null || configuration === null || proofs.signatures !== 'proved' || proofs.configuration !== 'proved') return null;
  return { engine: { name, version }, configuration, files: signatures.map((file) => ({ name: file.name, sha256: file.sha256 })) };
}

/** The scan that found an entry's content clean, by path. */
export function knownClean(entries: readonly CensusEntry[], { cache }: Reuse): ReadonlyMap<string, EarlierScan> {
  const known = new Map<string, EarlierScan>();
  if (cache === null || cache.known === 0) return known;
  for (const { path, sha256, size } of entries) {
    const scan = sha256 === null ? undefined : cache.lookup({ sha256, size });
    if (scan !== undefined) known.set(path, scan);
  }
  return known;
}

/** What one engine did with the entries. */
export interface Examined {
  readonly examined: ReadonlySet<string>;
  readonly cached: ReadonlyMap<string, EarlierScan>;
  readonly findings: readonly FindingDraft[];
}

/** Keeps what both engines found clean, each under its own basis. Only for a scan that counts. Answers what could not be kept. */
export async function keepClean(
  census: Census,
  {
    scan,
    reuse,
    scanned,
    matched,
  }: {
    readonly scan: EarlierScan;
    readonly reuse: Reuse;
    readonly scanned: { readonly scanned: ReadonlySet<string>; readonly unopened: ReadonlySet<string> } & Pick<
      Examined,
      'cached' | 'findings'
    >;
    readonly matched: (Examined & { readonly reuse: Reuse }) | null;
  },
): Promise<Reason[]> {
  const own = await reuse.cache?.keep(scan, keptOf(census, { ...scanned, examined: scanned.scanned.difference(scanned.unopened) }));
  const rules = matched === null ? null : await matched.reuse.cache?.keep(scan, keptOf(census, matched));
  return [own, rules].flatMap((each) => each ?? []);
}

/** What was found clean in this very run, and what an earlier one had found. Content that was found to be malware anywhere is clean nowhere. */
function keptOf({ entries }: Census, { examined, cached, findings }: Examined): KeptContents {
  const found = new Set(findings.map(({ location }) => location.path));
  const dirty = new Set(entries.flatMap(({ path, sha256 }) => (found.has(path) ? [sha256] : [])));
  const contents = entries.flatMap(({ path, sha256, size }) =>
    sha256 !== null && examined.has(path) && !dirty.has(sha256) ? [{ path, sha256, size }] : [],
  );
  return { clean: contents.filter(({ path }) => !cached.has(path)), reused: contents.filter(({ path }) => cached.has(path)) };
}

/** What the evidence says of an engine's earlier verdicts. */
export function reuseRecord({ cache, remarks }: Reuse, cached: ReadonlyMap<string, EarlierScan>): object {
  const scans = new Map([...cached.values()].map((scan) => [JSON.stringify(scan), scan]));
  return {
    used: cache !== null,
    ...(cache === null ? {} : { key: cache.key, known: cache.known, reused: cached.size }),
    scans: [...scans].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, scan]) => scan),
    remarks: remarks.map(({ code, text }) => ({ code, ja: text.ja, en: text.en })),
  };
}

const unproved = reason('virus-cache-unproved-engine', {
  ja: '定義と設定を証明できない検査エンジンのため、ウイルス検査のキャッシュは使わず、すべて検査します。',
  en: 'The engine’s signatures and configuration are not proved: the verdict cache is not used, and everything is scanned.',
});
