import * as z from 'zod/mini';
import type { Consultation } from '../checks/dependencies/consultation.ts';
import {
  cellStates,
  type AffectedComponent,
  type Cell,
  type CellEntry,
  type CrossRow,
  type CrossTable,
  type SeverityCandidate,
  type SourceColumn,
  type VexNote,
} from '../gate/cross-table.ts';
import type { Reason } from '../gate/reason.ts';
import { severities } from '../gate/severity.ts';
import type { Text } from '../gate/text.ts';

/** An object with exactly the fields of a contract: one that is added to the type and forgotten here does not compile. */
function exactly<T extends object>(shape: { readonly [Key in keyof T]-?: z.ZodMiniType }): z.ZodMiniType<T> {
  return z.strictObject(shape) as unknown as z.ZodMiniType<T>;
}

const text = exactly<Text>({ ja: z.string(), en: z.string() });
const reason = exactly<Reason>({ code: z.string(), text });
const moment = z.iso.datetime({ offset: true });
const day = z.iso.date();
const severity = z.enum(severities);
const score = z.number().check(z.gte(0), z.lte(10));
const probability = z.number().check(z.gte(0), z.lte(1));
const id = z.string().check(z.minLength(1));
const count = z.int().check(z.gte(0));
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const entry = exactly<CellEntry>({
  id,
  link: z.string(),
  title: z.string(),
  severity: z.optional(severity),
  score: z.optional(score),
  modified: z.optional(moment),
  note: z.optional(z.string()),
});

const row = exactly<CrossRow>({
  id,
  ids: z.array(id).check(z.minLength(1)),
  title: z.string(),
  severity,
  severityFrom: z.string(),
  candidates: z.array(
    exactly<SeverityCandidate>({ source: id, by: z.string(), severity, score: z.optional(score), vector: z.optional(z.string()) }),
  ),
  exploitedSince: z.optional(day),
  epss: z.optional(exactly<NonNullable<CrossRow['epss']>>({ score: probability, percentile: probability })),
  components: z.array(
    exactly<AffectedComponent>({
      name: z.string(),
      version: z.string(),
      paths: z.array(z.string()),
      fixed: z.optional(z.string()),
      kind: z.enum(['found', 'declared']),
      judgement: z.enum(['affected', 'needsTriage', 'answered']),
      answer: z.optional(z.string()),
    }),
  ),
  cells: z.array(exactly<Cell>({ feed: id, state: z.enum(cellStates), entries: z.array(entry) })),
  vex: z.array(
    exactly<VexNote>({
      document: z.string(),
      author: z.string(),
      status: z.enum(['notAffected', 'affected', 'fixed', 'underInvestigation']),
      justification: z.optional(z.string()),
      text: z.optional(z.string()),
      timestamp: moment,
    }),
  ),
});

/** `evidence/dependencies/cross-table.json`. */
export const crossTableSchema = exactly<CrossTable>({
  schema: z.literal('kenpin.cross-table/1'),
  sources: z.array(exactly<SourceColumn>({ feed: id, title: text, counts: z.boolean(), reason: z.optional(reason) })),
  rows: z.array(row),
});

/** `evidence/dependencies/consultation.json`. */
export interface ConsultationRecord {
  readonly schema: 'kenpin.consultation/1';
  readonly consultations: readonly Consultation[];
}

/** Schema of {@link ConsultationRecord}. */
export const consultationSchema = exactly<ConsultationRecord>({
  schema: z.literal('kenpin.consultation/1'),
  consultations: z.array(
    exactly<Consultation>({
      feed: id,
      result: z.enum(['consulted', 'stale', 'damaged', 'partial', 'notConsulted', 'refused']),
      source: z.optional(z.string()),
      fetchedAt: z.optional(moment),
      dataAsOf: z.optional(moment),
      maxAgeDays: z.optional(z.number()),
      records: z.optional(count),
      sha256: z.optional(sha256),
      testData: z.optional(z.string()),
      reason: z.optional(reason),
    }),
  ),
});

/** A component of `evidence/dependencies/packages.json`, once for each file it was found in. */
export interface ListedPackage {
  readonly path: string;
  /** Empty where the component belongs to none. */
  readonly ecosystem: string;
  readonly name: string;
  /** Empty where it is not known. */
  readonly version: string;
  readonly groups: readonly string[];
  /** Ids of the records that concern it. */
  readonly vulnerabilities: readonly string[];
}

/** What is read of `packages.json`; further fields are of no concern here. */
export const packagesSchema = z.object({
  schema: z.literal('kenpin.packages/1'),
  packages: z.array(
    z.object({
      path: z.string(),
      ecosystem: z.string(),
      name: z.string(),
      version: z.string(),
      groups: z.array(z.string()),
      vulnerabilities: z.array(z.string()),
    }),
  ),
});
