import type { Census, CensusEntry } from '../../gate/census.ts';
import { coverageOf, countCoverage, eachCovered, type Coverage, type CoverageState } from '../../gate/coverage.ts';
import type { Finding } from '../../gate/finding.ts';
import type { EvidenceFile, OutcomeRecord, RecordedOutcome } from '../../gate/outcome.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import { joinedEvidence } from './join-evidence.ts';
import { differences } from './join-differences.ts';
import { parseShardScan, parseVerdicts, type ShardScan } from './scan-record.ts';
import { divide, isOfOtherShard } from './shards.ts';

/** A shard's outcome with the evidence that it names, already held against its hashes. */
export interface FoundShard {
  readonly record: OutcomeRecord;
  /** Where it was found, for people. */
  readonly from: string;
  /** `virus-scan.json` and `verdicts.jsonl`; null where the scan did not get so far. */
  readonly scan: Uint8Array | null;
  readonly verdicts: Uint8Array | null;
}

/** A shard whose evidence was read and agrees with its outcome. */
export interface ReadShard {
  readonly record: OutcomeRecord;
  readonly outcome: Exclude<RecordedOutcome, { status: 'notApplicable' }>;
  /** Null where the scan did not start or was not believed: its outcome is incomplete. */
  readonly evidence: { readonly scan: ShardScan; readonly lines: readonly string[] } | null;
  /** Entries that are its own, in the census's order, with what became of them. */
  readonly own: ReadonlyMap<CensusEntry, CoverageState>;
}

/** The shards as one scan, or why they are none. */
export type Joined =
  | {
      readonly state: 'joined';
      readonly status: 'completed' | 'incomplete';
      readonly findings: readonly Finding[];
      readonly coverage: Coverage;
      readonly reasons: readonly Reason[];
      readonly testData: readonly Reason[];
      readonly evidence: readonly EvidenceFile[];
    }
  | { readonly state: 'refused'; readonly faults: readonly Reason[] };

/**
 * Joins the shards of one census, given in their order and each once: every entry must be accounted for by the shard that {@link divide} gives it to, and by no other,
 * in its outcome as in its evidence. Shards that scanned with different engines, signatures or rules are joined to an incomplete scan: it cannot be said with what the delivery was scanned.
 */
export function joinShards(census: Census, found: readonly FoundShard[]): Joined {
  const owners = divide(census, found.length);
  const read = found.map((shard) => readShard(shard, census, owners));
  const faults = read.flatMap((each) => ('code' in each ? [each] : []));
  if (faults.length > 0) return { state: 'refused', faults };
  const shards = read.flatMap((each) => ('code' in each ? [] : [each]));
  const states = new Map(shards.flatMap(({ own }) => [...own]));
  const coverage = coverageOf(census, (entry) => states.get(entry) ?? { state: 'notExamined', reason: notReached });
  const reasons = reasonsOf(shards, countCoverage(coverage).notExamined);
  return {
    state: 'joined',
    status: reasons.length === 0 ? 'completed' : 'incomplete',
    findings: shards.flatMap(({ outcome }) => outcome.findings).toSorted((a, b) => compareText(a.location.path, b.location.path)),
    coverage,
    reasons,
    testData: distinct(shards.flatMap(({ outcome }) => outcome.testData)),
    evidence: joinedEvidence(census, { shards, reasons }),
  };
}

/** Whatever kept a shard from counting, once; what was left is counted anew over all of them. */
function reasonsOf(shards: readonly ReadShard[], left: number): Reason[] {
  const own = shards.flatMap(({ record, outcome }) => {
    if (outcome.status === 'completed') return [];
    return outcome.reasons.length > 0 ? outcome.reasons : [notFinished(record)];
  });
  return distinct([
    ...differences(shards),
    ...own.filter(({ code }) => code !== 'virus-not-examined'),
    ...(left === 0
      ? []
      : [reason('virus-not-examined', { ja: '{left} 件を検査できませんでした。', en: '{left} entries could not be scanned.' }, { left })]),
  ]);
}

function readShard(found: FoundShard, census: Census, owners: Uint16Array): ReadShard | Reason {
  const { record, from } = found;
  const { outcome, shard } = record;
  if (outcome.status === 'notApplicable') return contradicts(found, { ja: '「対象外」とされています', en: 'it says not applicable' });
  const own = ownStates(census, outcome.coverage, { owners, index: shard.index });
  if ('code' in own) return { code: own.code, text: named(own.text, { from, ...shard }) };
  if (found.scan === null && found.verdicts === null) {
    if (outcome.status === 'completed') return contradicts(found, { ja: '検査の記録がありません', en: 'there is no record of the scan' });
    return { record, outcome, evidence: null, own };
  }
  const scan = found.scan === null ? null : parseShardScan(found.scan);
  const verdicts = found.verdicts === null ? null : parseVerdicts(found.verdicts);
  if (scan === null || verdicts === null)
    return contradicts(found, { ja: '検査の記録を読めません', en: 'the record of the scan cannot be read' });
  const read: ReadShard = { record, outcome, evidence: { scan, lines: verdicts.lines }, own };
  if (!agrees(scan, read))
    return contradicts(found, { ja: '検査の記録が結果と一致しません', en: 'the record of the scan does not agree with the outcome' });
  const paths = new Set(outcome.findings.map(({ location }) => location.path));
  const entries = [...own];
  const lines =
    verdicts.verdicts.length === entries.length &&
    verdicts.verdicts.every((line, i) => {
      const [entry, state] = entries[i] ?? [];
      const expected = state?.state !== 'examined' ? 'notExamined' : paths.has(line.path) ? 'found' : 'clean';
      return line.path === entry?.path && line.size === entry.size && line.sha256 === entry.sha256 && line.verdict === expected;
    });
  return lines
    ? read
    : contradicts(found, { ja: '一件ごとの記録が結果と一致しません', en: 'the record of its entries does not agree with the outcome' });
}

/** The states of a shard's own entries. It must have left every other, and none of its own. */
function ownStates(
  census: Census,
  coverage: Coverage,
  { owners, index }: { readonly owners: Uint16Array; readonly index: number },
): Map<CensusEntry, CoverageState> | Reason {
  const own = new Map<CensusEntry, CoverageState>();
  let place = 0;
  for (const [entry, state] of eachCovered(census, coverage)) {
    const mine = owners[place] === index;
    place += 1;
    if (mine && (state.state !== 'notExamined' || !isOfOtherShard(state.reason))) own.set(entry, state);
    else if (mine) return reason('merge-entry-missing', missing, { path: entry.path });
    else if (state.state !== 'notExamined') return reason('merge-entry-overlaps', overlaps, { path: entry.path });
  }
  const { examined, notApplicable, notExamined } = countCoverage(coverage);
  if (place === census.entries.length && examined + notApplicable + notExamined === place) return own;
  return reason('merge-coverage', otherLength, { found: examined + notApplicable + notExamined, all: census.entries.length });
}

/** Its counts are those of the outcome, and a complete scan has no reason not to be one. */
function agrees(scan: ShardScan, { record, outcome, own }: ReadShard): boolean {
  const states = [...own.values()];
  const examined = states.filter(({ state }) => state === 'examined').length;
  return (
    scan.shard.index === record.shard.index &&
    scan.shard.count === record.shard.count &&
    scan.censusDigest === record.binding.censusDigest &&
    scan.counts.entries === states.length &&
    scan.counts.scanned === examined &&
    scan.counts.notScanned === states.length - examined &&
    scan.counts.found === outcome.findings.length &&
    scan.reasons.length === (outcome.status === 'completed' ? 0 : outcome.reasons.length) &&
    scan.canary.found <= scan.canary.planted
  );
}

const missing = {
  ja: '分担 {index}/{count}（{from}）が、自分の分担の {path} を検査していません。',
  en: 'Shard {index}/{count} ({from}) left out {path}, which is its own.',
};
const overlaps = {
  ja: '分担 {index}/{count}（{from}）が、別の分担の {path} を検査したとしています。',
  en: 'Shard {index}/{count} ({from}) says that it examined {path}, which belongs to another.',
};
const otherLength = {
  ja: '分担 {index}/{count}（{from}）の件数（{found}）が納品物の件数（{all}）と一致しません。',
  en: 'Shard {index}/{count} ({from}) accounts for {found} entries; the census has {all}.',
};
const notReached = reason('virus-not-reached', { ja: '検査が届きませんでした。', en: 'The scan did not reach it.' });

function named(text: Reason['text'], parameters: { from: string; index: number; count: number }): Reason['text'] {
  return reason('', text, parameters).text;
}

function contradicts({ record, from }: FoundShard, why: Reason['text']): Reason {
  return reason(
    'merge-evidence-contradicts',
    {
      ja: `分担 {index}/{count}（{from}）は使えません: ${why.ja}。その分担をやり直してください。`,
      en: `Shard {index}/{count} ({from}) cannot be used: ${why.en}. Run that shard again.`,
    },
    { ...record.shard, from },
  );
}

function notFinished({ shard }: OutcomeRecord): Reason {
  return reason(
    'merge-shard-incomplete',
    {
      ja: '分担 {index}/{count} の検査が最後まで終わっていません。その分担をやり直してください。',
      en: 'Shard {index}/{count} did not finish. Run that shard again.',
    },
    { ...shard },
  );
}

function distinct(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((each) => [`${each.code} ${each.text.ja}`, each])).values()];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
