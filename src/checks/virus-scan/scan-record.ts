import * as z from 'zod/mini';

const text = z.string();
const count = z.int().check(z.gte(0));
const why = z.object({ code: text, ja: text, en: text });
const planted = z.looseObject({ planted: count, found: count });

/** `virus-scan.json` of a shard as far as it is joined with others; what it says beside that stays as it is in the shard's own evidence. */
const shardScanSchema = z.looseObject({
  schema: z.literal('kenpin.virus-scan/1'),
  shard: z.object({ index: count, count }),
  engine: z.looseObject({ name: text, version: text, identity: text, configurationSha256: z.nullable(text) }),
  foreign: z.optional(z.looseObject({ address: text })),
  signatures: z.array(z.looseObject({ name: text, version: text, sha256: text, issuedAt: text })),
  maxAgeHours: count,
  startedAt: text,
  finishedAt: text,
  operation: z.object({ host: text, operator: text }),
  time: z.looseObject({ clock: z.enum(['confirmed', 'machineOnly']) }),
  newest: z.looseObject({ daily: z.nullable(count) }),
  update: z.unknown(),
  canary: planted,
  censusDigest: text,
  counts: z.looseObject({ entries: count, scanned: count, notScanned: count, found: count, cached: z.optional(count) }),
  cache: z.optional(z.unknown()),
  found: z.array(z.looseObject({ path: text })),
  failures: z.array(z.looseObject({ path: text })),
  yara: z.optional(
    z.looseObject({
      engine: z.nullable(z.object({ name: text, version: text })),
      rules: z.array(z.object({ path: text, size: count, sha256: text })),
      canary: planted,
      counts: z.looseObject({ examined: count, matched: count }),
      found: z.array(z.looseObject({ path: text })),
      failures: z.array(z.looseObject({ path: text })),
    }),
  ),
  reasons: z.array(why),
  remarks: z.array(why),
  testData: z.boolean(),
});

/** A parsed `virus-scan.json` of a shard. */
export type ShardScan = z.infer<typeof shardScanSchema>;

/** One line of `verdicts.jsonl`. */
const verdictSchema = z.looseObject({
  path: text,
  size: count,
  sha256: z.nullable(text),
  verdict: z.enum(['clean', 'found', 'notExamined']),
  cached: z.optional(z.unknown()),
});

/** A parsed line of `verdicts.jsonl`. */
export type VerdictLine = z.infer<typeof verdictSchema>;

/** Reads a shard's `virus-scan.json`; null where it is none. */
export function parseShardScan(bytes: Uint8Array): ShardScan | null {
  try {
    const result = z.safeParse(shardScanSchema, JSON.parse(textOf(bytes)));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

/** Reads `verdicts.jsonl`; null where a line is none. */
export function parseVerdicts(bytes: Uint8Array): { readonly lines: readonly string[]; readonly verdicts: readonly VerdictLine[] } | null {
  try {
    const all = textOf(bytes);
    if (all !== '' && !all.endsWith('\n')) return null;
    const lines = all.split('\n').slice(0, -1);
    const results = lines.map((line) => z.safeParse(verdictSchema, JSON.parse(line)));
    const verdicts = results.flatMap((result) => (result.success ? [result.data] : []));
    return verdicts.length === lines.length ? { lines, verdicts } : null;
  } catch {
    return null;
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
