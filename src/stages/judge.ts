import { safeParse } from 'zod/mini';
import { allRules } from '../checks/index.ts';
import { evaluateChecklist } from '../checklist/evaluate.ts';
import type { Census } from '../gate/census.ts';
import { checkIds, type CheckId } from '../gate/check.ts';
import type { ChecklistAnswer } from '../gate/checklist.ts';
import type { Deviation } from '../gate/deviation.ts';
import type { FoundOutcome, OutcomeRecord } from '../gate/outcome.ts';
import type { Policy } from '../gate/policy.ts';
import { reason, type Reason } from '../gate/reason.ts';
import type { Profile } from '../gate/requirement.ts';
import { judge, type Judgement } from '../gate/verdict.ts';
import { outcomeRecordSchema } from '../gate/wire.ts';
import { sha256Bytes } from '../io/digest.ts';
import { kenpinVersion } from '../options/version.ts';
import type { ResultsReader } from '../package/results-reader.ts';
import { readCensus } from './census.ts';

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
  const { policy, profile, deviations, answers, today, only } = basis;
  const judgement = judge({
    census,
    binding: { censusDigest: census.digest, policyDigest: basis.policyDigest, kenpin: basis.kenpin ?? kenpinVersion },
    today,
    trial: policy.purpose === 'trial',
    required: only ?? profile.requiredChecks,
    thresholds: Object.fromEntries(checkIds.map((id) => [id, policy.checks[id].failOn])),
    outcomes: only === undefined ? found : found.filter(({ record }) => only.some((id) => id === record.check)),
    deviations,
    evaluateChecklist: profile.checklist
      ? (findings) => evaluateChecklist({ answers, findings, rules: allRules, deviations, today })
      : null,
    faults,
    changes: null,
  });
  return { judgement, census, outcomes: found.map(({ record }) => record) };
}

/** Every file below `outcomes/` must be a record we understand, and its evidence must be there unaltered. */
async function readOutcomes(reader: ResultsReader): Promise<{ found: FoundOutcome[]; faults: Reason[] }> {
  const found: FoundOutcome[] = [];
  const faults: Reason[] = [];
  for (const path of await reader.list()) {
    if (!path.startsWith('outcomes/')) continue;
    const record = parseRecord(await reader.read(path));
    if (record === null) {
      faults.push(
        reason(
          'outcome-unreadable',
          {
            ja: '{path} を結果として読めません（破損、または別の版の形式です）。',
            en: '{path} is no outcome that this version can read (damaged, or another schema).',
          },
          { path },
        ),
      );
      continue;
    }
    found.push({ record, damagedEvidence: await damagedEvidence(reader, record) });
  }
  return { found, faults };
}

function parseRecord(bytes: Uint8Array | null): OutcomeRecord | null {
  try {
    const result = safeParse(outcomeRecordSchema, JSON.parse(Buffer.from(bytes ?? []).toString('utf8')));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

async function damagedEvidence(reader: ResultsReader, { outcome, check }: OutcomeRecord): Promise<string[]> {
  if (outcome.status === 'notApplicable') return [];
  const damaged: string[] = [];
  for (const { path, sha256, size } of outcome.evidence) {
    const bytes = path.startsWith(`evidence/${check}/`) ? await reader.read(path) : null;
    if (bytes === null || bytes.length !== size || sha256Bytes(bytes) !== sha256) damaged.push(path);
  }
  return damaged;
}
