import { allRules } from '../checks/index.ts';
import { evaluateChecklist } from '../checklist/evaluate.ts';
import type { Census } from '../gate/census.ts';
import { checkIds, type CheckId } from '../gate/check.ts';
import type { ChecklistAnswer } from '../gate/checklist.ts';
import type { Deviation } from '../gate/deviation.ts';
import { reason, type Reason } from '../gate/reason.ts';
import type { OutcomeRecord, Shard } from '../gate/outcome.ts';
import type { Policy } from '../gate/policy.ts';
import type { Profile } from '../gate/requirement.ts';
import { judge, type Judgement } from '../gate/verdict.ts';
import { kenpinVersion } from '../options/version.ts';
import type { ResultsReader } from '../package/results-reader.ts';
import { readCensus } from './census.ts';
import { readChanges } from './changes.ts';
import { readOutcomes } from './outcomes.ts';

/** What a delivery is judged by: the policy and the files it names, and the day. */
export interface JudgeBasis {
  readonly policy: Policy;
  readonly policyDigest: string;
  readonly profile: Profile;
  readonly deviations: readonly Deviation[];
  readonly answers: readonly ChecklistAnswer[];
  /** Day in Japan, `YYYY-MM-DD`. */
  readonly today: string;
  /** Judge these checks alone, without the checklist: what `kenpin check` answers. Never a verdict on the delivery. */
  readonly only?: readonly CheckId[];
  /** Judge this one part of those checks: what a shard answers. Never a verdict on the delivery. */
  readonly shard?: Shard | null;
  /** Judge what the work tree adds to this commit (whole id). Never a verdict on the delivery. */
  readonly since?: string | null;
  /** The version that the outcomes must be of. Default: this one. */
  readonly kenpin?: string;
}

/** A judgement with what it was made from. */
export interface Judged {
  readonly judgement: Judgement;
  readonly census: Census;
  readonly outcomes: readonly OutcomeRecord[];
}

/** Judges a results folder, or the same files inside a package: nothing is taken from an earlier verdict. */
export async function judgeResults(reader: ResultsReader, basis: JudgeBasis): Promise<Judged> {
  const census = await readCensus(reader);
  const { found, faults } = await readOutcomes(reader);
  const { policy, profile, deviations, answers, today, only, shard = null, since = null } = basis;
  const wanted = found.filter(({ record }) => isWanted(record, basis));
  const judgement = judge({
    census,
    binding: { censusDigest: census.digest, policyDigest: basis.policyDigest, kenpin: basis.kenpin ?? kenpinVersion },
    today,
    trial: policy.purpose === 'trial',
    required: only ?? profile.requiredChecks,
    partial: only !== undefined,
    shard,
    thresholds: Object.fromEntries(checkIds.map((id) => [id, policy.checks[id].failOn])),
    outcomes: wanted,
    deviations,
    evaluateChecklist:
      profile.checklist && only === undefined
        ? (findings) => evaluateChecklist({ answers, findings, rules: allRules, deviations, today })
        : null,
    faults: since === null && wanted.some(({ record }) => askedNobody(record)) ? [...faults, madeForAChange] : faults,
    changes: since === null ? null : await readChanges(reader, { since, census, selections: policy.deliverables }),
  });
  return { judgement, census, outcomes: found.map(({ record }) => record) };
}

/** Other shards that were run into the same folder are not this one's to judge. */
function isWanted({ check, shard: found }: OutcomeRecord, { only, shard = null }: JudgeBasis): boolean {
  if (shard !== null && (found.index !== shard.index || found.count !== shard.count)) return false;
  return only === undefined || only.some((id) => id === check);
}

/** A check of a change asks nobody about default credentials (`attestations.json` is its record of whom it asked): its outcome is none of a delivery. */
function askedNobody({ check, outcome }: OutcomeRecord): boolean {
  return (
    check === 'default-credentials' &&
    outcome.status === 'completed' &&
    !outcome.evidence.some(({ path }) => path.endsWith('/attestations.json'))
  );
}

const madeForAChange: Reason = reason('outcome-of-a-change', {
  ja: 'default-credentials の結果は変更だけの検査（--changes-since）で作られており、担当者の確認（attestations）を含みません。--changes-since を付けずに検査をやり直してください。',
  en: 'The outcome of default-credentials was made for a change (--changes-since), which asks nobody for attestations. Run the check again without --changes-since.',
});
