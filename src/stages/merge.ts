import { joinShards, type FoundShard } from '../checks/virus-scan/join.ts';
import type { Census } from '../gate/census.ts';
import { checkIds, dividedChecks, type CheckId } from '../gate/check.ts';
import { KenpinError } from '../gate/error.ts';
import type { EvidenceReference, OutcomeRecord } from '../gate/outcome.ts';
import { bindingReasons } from '../gate/outcome-reasons.ts';
import { reason, type Reason } from '../gate/reason.ts';
import type { ResultsFolder } from '../io/results-folder.ts';
import { readCensus } from './census.ts';
import { bindingOf } from './binding.ts';
import type { GateContext } from './context.ts';
import { readEvidence, type MergeSource, type SourcedOutcome } from './merge-source.ts';
import { copyWhole, keepShards, writeJoined } from './merge-write.ts';
import { outcomePlace } from './outcome-places.ts';
import { readOutcomeFiles, type OutcomeFile } from './outcomes.ts';

/** What became of it: nothing was written where there are faults. */
export type Merged =
  | { readonly state: 'merged'; readonly census: Census; readonly outcomes: readonly OutcomeRecord[]; readonly shards: number }
  | { readonly state: 'refused'; readonly faults: readonly Reason[] };

/**
 * Joins results folders into one: outcomes of whole checks are taken over, shards are held against each other and become one outcome.
 * Everything must be of the same census, this policy and this version of kenpin, each outcome there once, each piece of evidence undamaged. One fault refuses all of it.
 */
export async function mergeResults(context: GateContext, results: ResultsFolder, sources: readonly MergeSource[]): Promise<Merged> {
  const here: MergeSource = { name: '', reader: results };
  const found = await findOutcomes([here, ...sources]);
  if (found.faults.length === 0 && found.outcomes.every(({ source, record }) => source === here && record.shard.count === 1))
    return { state: 'refused', faults: [nothingToMerge] };
  for (const old of ['verdict.json', 'reports']) await results.remove(old);
  const { census, faults: foreign } = await commonCensus(here, sources);
  if (census === null || foreign.length > 0) return refuse(results, foreign);
  const faults = [...found.faults, ...found.outcomes.flatMap((each) => bindingFaults(each, context, census))];
  const groups = checkIds.map((id) => groupOf(id, found.outcomes, here));
  const all = [...faults, ...groups.flatMap((group) => group.faults)];
  if (all.length > 0) return refuse(results, all);
  const parts = await Promise.all(groups.map(async ({ shards }) => (shards.length === 0 ? null : await join(census, shards))));
  const contradictions = parts.flatMap((part) => (part?.state === 'refused' ? part.faults : []));
  if (contradictions.length > 0) return refuse(results, contradictions);
  await writeCensus(results, sources);
  const outcomes: OutcomeRecord[] = [];
  for (const [i, { id, whole, shards }] of groups.entries()) {
    const part = parts[i];
    if (part?.state === 'joined') {
      const kept = await keepShards(results, id, shards);
      outcomes.push(await writeJoined(results, { id, part, shards, kept, binding: bindingOf(context, census) }));
    } else if (whole !== null) outcomes.push(await copyWhole(results, whole));
  }
  return { state: 'merged', census, outcomes, shards: groups.reduce((sum, { shards }) => sum + shards.length, 0) };
}

/** An earlier merge is no longer what these folders say. */
async function refuse(results: ResultsFolder, faults: readonly Reason[]): Promise<Merged> {
  for (const id of dividedChecks) await results.remove(outcomePlace(id, null).outcome);
  return { state: 'refused', faults };
}

/** The census that all folders have; only our own may have none. */
async function commonCensus(
  here: MergeSource,
  sources: readonly MergeSource[],
): Promise<{ readonly census: Census | null; readonly faults: readonly Reason[] }> {
  let census: Census | null = (await here.reader.read('census.json')) === null ? null : await readCensus(here.reader);
  const faults: Reason[] = [];
  for (const { name, reader } of sources) {
    try {
      const own = await readCensus(reader);
      census ??= own;
      if (own.digest !== census.digest) faults.push(at(name, otherCensus));
    } catch (error) {
      if (!(error instanceof KenpinError)) throw error;
      faults.push(
        at(name, { code: error.code, text: { ja: `${error.text.ja}${error.mend.ja}`, en: `${error.text.en} ${error.mend.en}` } }),
      );
    }
  }
  if (census === null && faults.length === 0) faults.push(nothingToMerge);
  return { census, faults };
}

async function findOutcomes(sources: readonly MergeSource[]): Promise<{ outcomes: SourcedOutcome[]; faults: Reason[] }> {
  const outcomes: SourcedOutcome[] = [];
  const faults: Reason[] = [];
  for (const source of sources) {
    for (const file of await readOutcomeFiles(source.reader)) {
      if ('code' in file) {
        faults.push(at(source.name, file));
        continue;
      }
      const check = checkIds.find((id) => id === file.record.check);
      if (check === undefined || !hasItsPlace(file, check)) faults.push(at(source.name, misplaced(file)));
      else outcomes.push({ ...file, source, check });
    }
  }
  return { outcomes, faults };
}

/** An outcome lies where {@link outcomePlace} says, and so does its evidence: nothing of it can be written anywhere else. */
function hasItsPlace({ path, record: { shard, outcome } }: OutcomeFile, check: CheckId): boolean {
  const place = outcomePlace(check, shard.count === 1 ? null : shard);
  const evidence: readonly EvidenceReference[] = outcome.status === 'notApplicable' ? [] : outcome.evidence;
  return (
    path === place.outcome &&
    (shard.count === 1 || dividedChecks.includes(check)) &&
    evidence.every((each) => each.path.startsWith(place.evidence) && isPlain(each.path.slice(place.evidence.length)))
  );
}

function isPlain(path: string): boolean {
  return path.split('/').every((part) => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(part));
}

function bindingFaults(found: SourcedOutcome, context: GateContext, census: Census): Reason[] {
  return bindingReasons(found, { binding: bindingOf(context, census) }).map((each) =>
    at(`${found.source.name} ${found.path}`.trim(), each),
  );
}

interface Group {
  readonly id: CheckId;
  /** The outcome of the undivided check. */
  readonly whole: SourcedOutcome | null;
  /** All shards in their order. */
  readonly shards: readonly SourcedOutcome[];
  readonly faults: readonly Reason[];
}

/** The outcomes of one check: one that is whole, or every shard exactly once. */
function groupOf(id: CheckId, outcomes: readonly SourcedOutcome[], here: MergeSource): Group {
  const all = outcomes.filter(({ check }) => check === id);
  const shards = all.filter(({ record }) => record.shard.count > 1).toSorted((a, b) => a.record.shard.index - b.record.shard.index);
  // What an earlier merge wrote here is replaced by what it was made from, and by the same outcome.
  const wholes = all.filter(({ record }) => record.shard.count === 1);
  const others = wholes.filter(({ source }) => source !== here);
  const own = wholes.filter(({ source, bytes }) => source === here && !others.some((each) => Buffer.compare(each.bytes, bytes) === 0));
  const kept = shards.length > 0 ? others : [...others, ...own];
  const faults =
    shards.length > 0
      ? [...shardFaults(id, shards), ...(kept.length > 0 ? [doubled(id, [...kept, ...shards])] : [])]
      : kept.length > 1
        ? [doubled(id, kept)]
        : [];
  return { id, whole: kept[0] ?? null, shards, faults };
}

function shardFaults(id: CheckId, shards: readonly SourcedOutcome[]): Reason[] {
  const counts = [...new Set(shards.map(({ record }) => record.shard.count))];
  const [count = 0] = counts;
  if (counts.length > 1)
    return [reason('merge-other-division', otherDivision, { id, counts: counts.toSorted((a, b) => a - b).join(', ') })];
  const faults: Reason[] = [];
  const missing: number[] = [];
  for (let index = 1; index <= count; index += 1) {
    const same = shards.filter(({ record }) => record.shard.index === index);
    if (same.length === 0) missing.push(index);
    if (same.length > 1) faults.push(doubled(`${id} ${index}/${count}`, same));
  }
  const beyond = shards.filter(({ record }) => record.shard.index > count);
  if (beyond.length > 0) faults.push(...beyond.map((each) => at(each.source.name, misplaced(each))));
  if (missing.length > 0)
    faults.push(
      reason('merge-shard-missing', shardMissing, { id, count, missing: missing.map((index) => `${index}/${count}`).join(', ') }),
    );
  return faults;
}

async function join(census: Census, shards: readonly SourcedOutcome[]) {
  const found: FoundShard[] = [];
  for (const { record, check, source } of shards) {
    const { evidence } = outcomePlace(check, record.shard);
    const read = (name: string) => readEvidence(source.reader, record, `${evidence}${name}`);
    found.push({ record, from: source.name, scan: await read('virus-scan.json'), verdicts: await read('verdicts.jsonl') });
  }
  return joinShards(census, found);
}

async function writeCensus(results: ResultsFolder, [first]: readonly MergeSource[]): Promise<void> {
  if ((await results.read('census.json')) !== null || first === undefined) return;
  await results.write('census.json', (await first.reader.read('census.json')) ?? '');
}

/** Where it was, before what it is. */
function at(name: string, { code, text }: Reason): Reason {
  return name === '' ? { code, text } : { code, text: { ja: `${name}: ${text.ja}`, en: `${name}: ${text.en}` } };
}

function misplaced({ path, record: { check, shard } }: OutcomeFile): Reason {
  return reason(
    'merge-misplaced',
    {
      ja: '{path} は、その場所にあるべき結果ではありません（検査 {check}、分担 {index}/{count}）。',
      en: '{path} is not the outcome that belongs there (check {check}, shard {index}/{count}).',
    },
    { path, check, ...shard },
  );
}

function doubled(what: string, found: readonly SourcedOutcome[]): Reason {
  const places = found.map(({ source, path }) => `${source.name === '' ? '' : `${source.name}: `}${path}`).join(', ');
  return reason(
    'merge-doubled',
    {
      ja: '{what} の結果が重複しています（{places}）。使う方だけを指定してください。',
      en: 'There is more than one outcome of {what}: {places}. Name only the one to use.',
    },
    { what, places },
  );
}

const otherCensus = reason('outcome-other-census', {
  ja: '別の納品物に対する結果です。',
  en: 'The outcome was made for other deliverables.',
});

const nothingToMerge = reason('merge-nothing', {
  ja: 'まとめる結果がありません。kenpin check virus-scan --shard で分担した結果フォルダを指定してください。',
  en: 'There is nothing to merge. Name the results folders of `kenpin check virus-scan --shard`.',
});

const otherDivision = {
  ja: '{id} の分割数が揃っていません（{counts}）。同じ分割数で、すべての分担をやり直してください。',
  en: 'The shards of {id} are of different divisions ({counts}). Run all of them again with the same count.',
};

const shardMissing = {
  ja: '{id} の分担 {missing} がありません（全 {count}）。その分担の結果フォルダを加えてください。',
  en: 'Of the {count} shards of {id} these are missing: {missing}. Add their results folders.',
};
