import * as z from 'zod/mini';
import { containerKinds, roles, type Census } from './census.ts';
import type { BaseRecord } from './changes.ts';
import type { OutcomeRecord } from './outcome.ts';
import { severities } from './severity.ts';

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const mark = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const count = z.int().check(z.gte(0));
const text = z.strictObject({ ja: z.string(), en: z.string() });
const reasonSchema = z.strictObject({ code: z.string(), text });
const containerKind = z.enum(containerKinds);

const fate = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('read') }),
  z.strictObject({ state: z.literal('opened'), container: containerKind, members: count }),
  z.strictObject({ state: z.literal('unopened'), container: containerKind, reason: reasonSchema }),
  z.strictObject({ state: z.literal('unread'), reason: reasonSchema }),
]);

/** `census.json`. */
export const censusSchema: z.ZodMiniType<Census> = z.strictObject({
  schema: z.literal('kenpin.census/1'),
  digest: sha256,
  entries: z.array(
    z.strictObject({
      path: z.string().check(z.minLength(1)),
      role: z.enum(roles),
      size: count,
      sha256: z.nullable(sha256),
      fate,
      remarks: z.optional(z.array(reasonSchema)),
    }),
  ),
}) as unknown as z.ZodMiniType<Census>;

const finding = z.strictObject({
  ruleId: z.string(),
  severity: z.enum(severities),
  location: z.strictObject({ path: z.string(), line: z.optional(z.int()), column: z.optional(z.int()) }),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
  fingerprint: mark,
  comparison: z.optional(mark),
  exploitedSince: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  former: z.optional(z.strictObject({ ruleId: z.string(), fingerprint: mark })),
  links: z.optional(z.array(z.string())),
  fix: z.optional(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('upgrade'), value: z.string() }),
      z.strictObject({ kind: z.literal('delete-file'), value: z.literal('') }),
      z.strictObject({ kind: z.literal('replace-lines'), value: z.string(), lines: z.int().check(z.gte(1)) }),
    ]),
  ),
});

const coverage = z.strictObject({
  states: z.array(
    z.discriminatedUnion('state', [
      z.strictObject({ state: z.literal('examined') }),
      z.strictObject({ state: z.literal('notApplicable'), rule: z.string() }),
      z.strictObject({ state: z.literal('notExamined'), reason: reasonSchema }),
    ]),
  ),
  runs: z.array(z.tuple([count, count])),
});

const evidence = z.array(z.strictObject({ path: z.string(), mediaType: z.string(), size: count, sha256 }));
const recorded = { findings: z.array(finding), coverage, evidence, testData: z.array(reasonSchema) };

/** `outcomes/<check>.json`. */
export const outcomeRecordSchema: z.ZodMiniType<OutcomeRecord> = z.strictObject({
  schema: z.literal('kenpin.outcome/1'),
  check: z.string(),
  binding: z.strictObject({ censusDigest: sha256, policyDigest: sha256, kenpin: z.string() }),
  shard: z.strictObject({ index: z.int().check(z.gte(1)), count: z.int().check(z.gte(1)) }),
  startedAt: z.string(),
  finishedAt: z.string(),
  tools: z.record(z.string(), z.string()),
  data: z.record(z.string(), sha256),
  outcome: z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('completed'), ...recorded }),
    z.strictObject({ status: z.literal('incomplete'), ...recorded, reasons: z.array(reasonSchema) }),
    z.strictObject({ status: z.literal('notApplicable'), reason: reasonSchema }),
  ]),
}) as unknown as z.ZodMiniType<OutcomeRecord>;

/** `base/base.json`. */
export const baseRecordSchema: z.ZodMiniType<BaseRecord> = z.strictObject({
  schema: z.literal('kenpin.base/1'),
  commit: z.string().check(z.regex(/^[0-9a-f]{40,64}$/)),
  censusDigest: z.nullable(sha256),
  absent: z.array(z.string()),
  faults: z.array(reasonSchema),
});
