import type { Joined } from '../checks/virus-scan/join.ts';
import type { CheckId } from '../gate/check.ts';
import { ToolError } from '../gate/error.ts';
import type { Binding, EvidenceReference, OutcomeRecord } from '../gate/outcome.ts';
import { sha256Bytes } from '../io/digest.ts';
import type { ResultsFolder } from '../io/results-folder.ts';
import { readEvidence, type SourcedOutcome } from './merge-source.ts';
import { outcomePlace, removeEarlier } from './outcome-places.ts';

/** A file that was read before anything is removed or written. */
interface Kept {
  readonly reference: EvidenceReference;
  readonly bytes: Uint8Array;
}

/** Keeps every shard's outcome and evidence as evidence of the whole, where the shard itself had them. Answers what was kept. */
export async function keepShards(results: ResultsFolder, id: CheckId, shards: readonly SourcedOutcome[]): Promise<EvidenceReference[]> {
  const kept: Kept[] = [];
  for (const shard of shards) {
    const path = `${outcomePlace(id, shard.record.shard).evidence}outcome.json`;
    kept.push({ reference: referenceTo(path, 'application/json', shard.bytes), bytes: shard.bytes }, ...(await evidenceOf(shard)));
  }
  await removeEarlier(results, id, null);
  for (const { reference, bytes } of kept) await results.write(reference.path, bytes);
  return kept.map(({ reference }) => reference);
}

/** Writes the joined outcome. */
export async function writeJoined(
  results: ResultsFolder,
  joined: {
    readonly id: CheckId;
    readonly part: Extract<Joined, { state: 'joined' }>;
    readonly shards: readonly SourcedOutcome[];
    readonly kept: readonly EvidenceReference[];
    readonly binding: Binding;
  },
): Promise<OutcomeRecord> {
  const { id, part, shards, kept, binding } = joined;
  const place = outcomePlace(id, null);
  const evidence = [...kept];
  for (const { name, mediaType, content } of part.evidence) {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    await results.write(`${place.evidence}${name}`, bytes);
    evidence.push(referenceTo(`${place.evidence}${name}`, mediaType, bytes));
  }
  const { status, findings, coverage, reasons, testData } = part;
  const recorded = { findings, coverage, evidence: evidence.toSorted((a, b) => (a.path < b.path ? -1 : 1)), testData };
  const records = shards.map(({ record }) => record);
  const record: OutcomeRecord = {
    schema: 'kenpin.outcome/1',
    check: id,
    binding,
    shard: { index: 1, count: 1 },
    startedAt: records.map(({ startedAt }) => startedAt).toSorted()[0] ?? '',
    finishedAt:
      records
        .map(({ finishedAt }) => finishedAt)
        .toSorted()
        .at(-1) ?? '',
    tools: Object.assign({}, ...records.map(({ tools }) => tools)) as Record<string, string>,
    data: Object.assign({}, ...records.map(({ data }) => data)) as Record<string, string>,
    outcome: status === 'completed' ? { status, ...recorded } : { status, ...recorded, reasons },
  };
  await results.write(place.outcome, `${JSON.stringify(record)}\n`);
  return record;
}

/** Takes the outcome of an undivided check over as it is. */
export async function copyWhole(results: ResultsFolder, whole: SourcedOutcome): Promise<OutcomeRecord> {
  const kept = await evidenceOf(whole);
  await removeEarlier(results, whole.check, null);
  for (const { reference, bytes } of kept) await results.write(reference.path, bytes);
  await results.write(whole.path, whole.bytes);
  return whole.record;
}

async function evidenceOf({ record, source }: SourcedOutcome): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (const reference of record.outcome.status === 'notApplicable' ? [] : record.outcome.evidence) {
    const bytes = await readEvidence(source.reader, record, reference.path);
    if (bytes === null) throw changed(source.name, reference.path);
    kept.push({ reference, bytes });
  }
  return kept;
}

function referenceTo(path: string, mediaType: string, bytes: Uint8Array): EvidenceReference {
  return { path, mediaType, size: bytes.length, sha256: sha256Bytes(bytes) };
}

function changed(source: string, path: string): ToolError {
  return new ToolError({
    code: 'merge-changed',
    where: source,
    text: { ja: '{path} がまとめている間に変わりました。', en: '{path} changed while it was merged.' },
    mend: { ja: 'もう一度実行してください。', en: 'Run it again.' },
    parameters: { path },
  });
}
