import * as z from 'zod/mini';
import type { ResultsReader } from '../package/results-reader.ts';
import { readEvidence, type Evidence, type RecordedEvidence } from './evidence.ts';

/** Where the record of the scan lies, relative to the results folder. */
export const virusEvidencePath = 'evidence/virus-scan/virus-scan.json';

const text = z.string();
const count = z.int().check(z.nonnegative());
const why = z.object({ code: text, ja: text, en: text });

/** What the label is made from: `evidence/virus-scan/virus-scan.json`, schema `kenpin.virus-scan/1`. */
const virusScanRecord = z.object({
  schema: z.literal('kenpin.virus-scan/1'),
  engine: z.object({ name: text, version: text, configurationSha256: z.nullable(text) }),
  foreign: z.optional(
    z.object({
      address: text,
      notProved: z.array(z.object({ text: z.object({ ja: text }) })),
      stated: z.nullable(z.object({ version: text, date: text })),
      trusted: z.nullable(z.object({ why: text, by: text, on: text })),
    }),
  ),
  signatures: z.array(z.object({ name: text, version: text, issuedAt: text, proof: z.enum(['signed', 'test']) })),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  operation: z.object({ host: text, operator: text }),
  time: z.object({ clock: z.enum(['confirmed', 'machineOnly']), answer: z.object({ address: z.optional(text) }) }),
  newest: z.object({ daily: z.nullable(count) }),
  censusDigest: text,
  counts: z.object({
    entries: count,
    files: count,
    members: count,
    scanned: count,
    notScanned: count,
    cached: z.optional(count),
    found: count,
  }),
  yara: z.optional(
    z.object({
      engine: z.nullable(z.object({ name: text, version: text })),
      rules: z.array(z.unknown()),
      counts: z.object({ matched: count }),
    }),
  ),
  reasons: z.array(why),
  remarks: z.array(why),
  testData: z.boolean(),
});

/** A parsed {@link virusScanRecord}. */
export type VirusScanRecord = z.infer<typeof virusScanRecord>;

/** Reads the record of the scan, where an outcome names it with its SHA-256. */
export async function readVirusEvidence(reader: ResultsReader, recorded: RecordedEvidence): Promise<Evidence<VirusScanRecord>> {
  return readEvidence({ reader, recorded, path: virusEvidencePath }, virusScanRecord);
}
