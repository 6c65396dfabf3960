import { allRules } from '../checks/index.ts';
import { evaluateChecklist } from '../checklist/evaluate.ts';
import type { Census } from '../gate/census.ts';
import { checkIds, type CheckId } from '../gate/check.ts';
import type { ChecklistAnswer } from '../gate/checklist.ts';
import type { Deviation } from '../gate/deviation.ts';
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
  const judgement = judge({
    census,
    binding: { censusDigest: census.digest, policyDigest: basis.policyDigest, kenpin: basis.kenpin ?? kenpinVersion },
    today,
    trial: policy.purpose === 'trial',
    required: only ?? profile.requiredChecks,
    partial: only !== undefined,
    shard,
    thresholds: Object.fromEntries(checkIds.map((id) => [id, policy.checks[id].failOn])),
    outcomes: found.filter(({ record }) => isWanted(record, basis)),
    deviations,
    evaluateChecklist:
      profile.checklist && only === undefined
        ? (findings) => evaluateChecklist({ answers, findings, rules: allRules, deviations, today })
        : null,
    faults,
    changes: since === null ? null : await readChanges(reader, { since, census, selections: policy.deliverables }),
  });
  return { judgement, census, outcomes: found.map(({ record }) => record) };
}

/** Other shards that were run into the same folder are not this one's to judge. */
function isWanted({ check, shard: found }: OutcomeRecord, { only, shard = null }: JudgeBasis): boolean {
  if (shard !== null && (found.index !== shard.index || found.count !== shard.count)) return false;
  return only === undefined || only.some((id) => id === check);
}
