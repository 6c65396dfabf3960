import type { Census } from '../../gate/census.ts';
import type { EvidenceFile } from '../../gate/outcome.ts';
import type { Reason } from '../../gate/reason.ts';
import type { ReadShard } from './join.ts';
import type { ShardScan } from './scan-record.ts';

interface Joining {
  readonly shards: readonly ReadShard[];
  readonly reasons: readonly Reason[];
}

/** `virus-scan.json` and `verdicts.jsonl` over all shards, of the same shape as those of a scan on one machine. None where a shard has no record of its own. */
export function joinedEvidence(census: Census, { shards, reasons }: Joining): EvidenceFile[] {
  const scans = shards.flatMap(({ evidence }) => evidence?.scan ?? []);
  const [first] = scans;
  if (first === undefined || scans.length < shards.length) return [];
  return [
    {
      name: 'virus-scan.json',
      mediaType: 'application/json',
      content: `${JSON.stringify(recordOf(census, { first, scans, shards, reasons }), null, 1)}\n`,
    },
    { name: 'verdicts.jsonl', mediaType: 'application/jsonl', content: verdictsOf(census, shards) },
  ];
}

/** The lines as the shards wrote them, in the census's order. */
function verdictsOf(census: Census, shards: readonly ReadShard[]): string {
  const lines = new Map(shards.flatMap(({ own, evidence }) => [...own.keys()].map((entry, i) => [entry, evidence?.lines[i]] as const)));
  return census.entries.map((entry) => `${lines.get(entry)}\n`).join('');
}

function recordOf(
  census: Census,
  { first, scans, shards, reasons }: Joining & { readonly first: ShardScan; readonly scans: readonly ShardScan[] },
): object {
  const { engine, foreign, signatures, maxAgeHours } = first;
  const weakest = scans.find(({ time }) => time.clock === 'machineOnly') ?? first;
  return {
    schema: 'kenpin.virus-scan/1',
    shards: scans.map((scan, i) => partOf(scan, shards[i])),
    engine,
    ...(foreign === undefined ? {} : { foreign }),
    signatures,
    maxAgeHours,
    startedAt: scans.map(({ startedAt }) => startedAt).toSorted()[0],
    finishedAt: scans
      .map(({ finishedAt }) => finishedAt)
      .toSorted()
      .at(-1),
    operation: {
      host: listed(scans.map(({ operation }) => operation.host)),
      operator: listed(scans.map(({ operation }) => operation.operator)),
    },
    // What is not known of every shard is not known of the whole.
    time: weakest.time,
    newest: (scans.find(({ newest }) => newest.daily === null) ?? newestOf(scans)).newest,
    update: scans.every(({ update }) => JSON.stringify(update) === JSON.stringify(first.update)) ? first.update : null,
    canary: plantedIn(scans.map(({ canary }) => canary)),
    censusDigest: census.digest,
    counts: countsOf(census, scans),
    found: scans.flatMap(({ found }) => found),
    failures: scans.flatMap(({ failures }) => failures),
    ...yaraOf(scans),
    reasons: reasons.map(({ code, text }) => ({ code, ja: text.ja, en: text.en })),
    remarks: [...new Map(scans.flatMap(({ remarks }) => remarks).map((each) => [JSON.stringify(each), each])).values()],
    testData: scans.some(({ testData }) => testData),
  };
}

/** Which machine scanned how much, when, and with which canary. */
function partOf(scan: ShardScan, shard: ReadShard | undefined): object {
  const { operation, startedAt, finishedAt, canary, counts, cache } = scan;
  const sha256 = shard?.outcome.evidence.find(({ path }) => path.endsWith('/virus-scan.json'))?.sha256;
  return {
    ...scan.shard,
    operation,
    startedAt,
    finishedAt,
    canary,
    counts,
    ...(cache === undefined ? {} : { cache }),
    evidenceSha256: sha256,
  };
}

function newestOf(scans: readonly ShardScan[]): ShardScan {
  return scans.reduce((newest, each) => ((each.newest.daily ?? 0) > (newest.newest.daily ?? 0) ? each : newest));
}

function countsOf({ entries }: Census, scans: readonly ShardScan[]): object {
  const files = entries.filter(({ path }) => !path.includes('!/')).length;
  const sum = (of: (counts: ShardScan['counts']) => number) => scans.reduce((total, { counts }) => total + of(counts), 0);
  const cached = sum((counts) => counts.cached ?? 0);
  return {
    entries: entries.length,
    files,
    members: entries.length - files,
    scanned: sum(({ scanned }) => scanned),
    notScanned: sum(({ notScanned }) => notScanned),
    ...(cached === 0 ? {} : { cached }),
    found: sum(({ found }) => found),
  };
}

function yaraOf(scans: readonly ShardScan[]): object {
  const parts = scans.flatMap(({ yara }) => yara ?? []);
  const [first] = parts;
  if (first === undefined) return {};
  return {
    yara: {
      engine: parts.every(({ engine }) => engine !== null) ? first.engine : null,
      rules: first.rules,
      canary: plantedIn(parts.map(({ canary }) => canary)),
      counts: {
        examined: parts.reduce((total, { counts }) => total + counts.examined, 0),
        matched: parts.reduce((total, { counts }) => total + counts.matched, 0),
      },
      found: parts.flatMap(({ found }) => found),
      failures: parts.flatMap(({ failures }) => failures),
    },
  };
}

function plantedIn(canaries: readonly { readonly planted: number; readonly found: number }[]): { found: number; planted: number } {
  return {
    found: canaries.reduce((total, { found }) => total + found, 0),
    planted: canaries.reduce((total, { planted }) => total + planted, 0),
  };
}

function listed(names: readonly string[]): string {
  return [...new Set(names)].toSorted().join(', ');
}
