import type { Census } from './census.ts';
import type { CheckId } from './check.ts';
import type { ChecklistEvaluation } from './checklist.ts';
import { countCoverage, type CoverageCounts } from './coverage.ts';
import { deviationState, markFindings, type Deviation, type MarkedFinding } from './deviation.ts';
import type { Binding, FoundOutcome } from './outcome.ts';
import { outcomeReasons, shardReasons } from './outcome-reasons.ts';
import { reason, type Reason } from './reason.ts';
import { blocks, type Threshold } from './severity.ts';

/** The answer of the gate. Only `pass` lets a delivery through. */
export type Verdict = 'pass' | 'fail' | 'inconclusive';

/** Why the verdict is not `pass`: a `fail` blocker is a known fault, an `inconclusive` one something that could not be known. */
export interface Blocker {
  readonly kind: 'fail' | 'inconclusive';
  /** The check, or `census`, `checklist`, `gate`. */
  readonly part: string;
  readonly reason: Reason;
}

/** How one check stands. */
export interface CheckVerdict {
  readonly check: string;
  readonly verdict: Verdict;
  readonly threshold: Threshold;
  readonly coverage: CoverageCounts;
  readonly open: number;
  readonly waived: number;
  readonly blocking: number;
}

/** A deviation and whether it counts; `used` is the number of findings it waives. */
export interface JudgedDeviation {
  readonly deviation: Deviation;
  readonly counts: boolean;
  readonly reason?: Reason;
  readonly used: number;
}

/** `verdict.json`: recomputable from the results folder. */
export interface Judgement {
  readonly schema: 'kenpin.verdict/1';
  readonly verdict: Verdict;
  readonly binding: Binding;
  /** Day of the judgement in Japan, `YYYY-MM-DD`. */
  readonly today: string;
  readonly trial: boolean;
  readonly blockers: readonly Blocker[];
  readonly checks: readonly CheckVerdict[];
  readonly findings: readonly MarkedFinding[];
  readonly deviations: readonly JudgedDeviation[];
  readonly checklist: ChecklistEvaluation | null;
  /** What was made for tests and serves nothing but a trial. Empty for a real contract, or it blocks. */
  readonly testData: readonly Reason[];
}

/** Everything the judgement depends on. Nothing else is read: no clock, no file. */
export interface JudgeInput {
  readonly census: Census;
  readonly binding: Binding;
  readonly today: string;
  readonly trial: boolean;
  /** Checks that must have an outcome: the profile's and those the policy adds. */
  readonly required: readonly CheckId[];
  readonly thresholds: Readonly<Record<string, Threshold>>;
  readonly outcomes: readonly FoundOutcome[];
  readonly deviations: readonly Deviation[];
  /** Evaluates the checklist against the marked findings, or null where the profile asks for none. */
  readonly evaluateChecklist: ((findings: readonly MarkedFinding[]) => ChecklistEvaluation) | null;
  /** Faults met before judging: an unreadable outcome file, a record of another schema, … Each blocks. */
  readonly faults: readonly Reason[];
}

/** Judges a delivery. Pure: the same input gives the same judgement, and anything missing, damaged or foreign keeps it from `pass`. */
export function judge(input: JudgeInput): Judgement {
  const checks = judgedChecks(input).map((check) => judgeCheck(check, input));
  const findings = checks.flatMap((check) => check.findings);
  const checklist = input.evaluateChecklist?.(findings) ?? null;
  const testData = checks.flatMap((check) => check.testData);
  const blockers = [
    ...input.faults.map((fault): Blocker => ({ kind: 'inconclusive', part: 'gate', reason: fault })),
    ...censusBlockers(input.census),
    ...checks.flatMap((check) => check.blockers),
    ...checklistBlockers(checklist),
    ...testDataBlockers(testData, input.trial),
  ];
  return {
    schema: 'kenpin.verdict/1',
    verdict: verdictOf(blockers),
    binding: input.binding,
    today: input.today,
    trial: input.trial,
    blockers,
    checks: checks.map((check) => check.summary),
    findings,
    deviations: judgeDeviations(input, findings),
    checklist,
    testData,
  };
}

/** A known fault is said before an unknown one; both block. */
function verdictOf(blockers: readonly Blocker[]): Verdict {
  if (blockers.some(({ kind }) => kind === 'fail')) return 'fail';
  return blockers.length > 0 ? 'inconclusive' : 'pass';
}

/** The required checks, then every other check that left an outcome: nothing that was found is overlooked. */
function judgedChecks({ required, outcomes }: JudgeInput): string[] {
  return [...new Set<string>([...required, ...outcomes.map(({ record }) => record.check)])];
}

interface JudgedCheck {
  readonly summary: CheckVerdict;
  readonly findings: readonly MarkedFinding[];
  readonly blockers: readonly Blocker[];
  readonly testData: readonly Reason[];
}

function judgeCheck(check: string, input: JudgeInput): JudgedCheck {
  const threshold = input.thresholds[check] ?? 'note';
  const found = input.outcomes.filter(({ record }) => record.check === check);
  const unknowns = [...shardReasons(found), ...found.flatMap((outcome) => outcomeReasons(outcome, input))];
  const recorded = found.map(({ record }) => record.outcome).filter((outcome) => outcome.status !== 'notApplicable');
  const findings = recorded.flatMap((outcome) => markFindings(check, outcome.findings, input));
  const blocking = findings.filter(({ state, finding }) => state === 'open' && blocks(finding.severity, threshold));
  const blockers: Blocker[] = unknowns.map((each) => ({ kind: 'inconclusive', part: check, reason: each }));
  if (blocking.length > 0) blockers.push({ kind: 'fail', part: check, reason: blockingFindings(blocking.length) });
  return {
    summary: {
      check,
      verdict: verdictOf(blockers),
      threshold,
      coverage: sumCoverage(recorded.map((outcome) => countCoverage(outcome.coverage))),
      open: findings.filter(({ state }) => state === 'open').length,
      waived: findings.filter(({ state }) => state === 'waived').length,
      blocking: blocking.length,
    },
    findings,
    blockers,
    testData: recorded.flatMap((outcome) => outcome.testData),
  };
}

function blockingFindings(count: number): Reason {
  return reason(
    'findings-open',
    { ja: '対応が必要な指摘が {count} 件あります。', en: '{count} open findings at or above the threshold.' },
    { count },
  );
}

function sumCoverage(counts: readonly CoverageCounts[]): CoverageCounts {
  return counts.reduce(
    (sum, each) => ({
      examined: sum.examined + each.examined,
      notApplicable: sum.notApplicable + each.notApplicable,
      notExamined: sum.notExamined + each.notExamined,
    }),
    { examined: 0, notApplicable: 0, notExamined: 0 },
  );
}

function censusBlockers(census: Census): Blocker[] {
  if (census.entries.length > 0) return [];
  return [
    {
      kind: 'inconclusive',
      part: 'census',
      reason: reason('census-empty', { ja: '納品物が1件もありません。', en: 'There is nothing to deliver: the census is empty.' }),
    },
  ];
}

function checklistBlockers(checklist: ChecklistEvaluation | null): Blocker[] {
  return (checklist?.items ?? []).flatMap(({ item, result }): Blocker[] => {
    switch (result.state) {
      case 'satisfied':
      case 'accepted':
        return [];
      case 'unanswered':
        return [{ kind: 'inconclusive', part: 'checklist', reason: named(item, result.reason) }];
      case 'unsatisfied':
      case 'contradicted':
        return [{ kind: 'fail', part: 'checklist', reason: named(item, result.reason) }];
    }
  });
}

function named(item: string, { code, text }: Reason): Reason {
  return { code, text: { ja: `${item}: ${text.ja}`, en: `${item}: ${text.en}` } };
}

function testDataBlockers(testData: readonly Reason[], trial: boolean): Blocker[] {
  if (trial) return [];
  return testData.map((each) => ({ kind: 'inconclusive', part: 'gate', reason: each }));
}

function judgeDeviations({ deviations, today }: JudgeInput, findings: readonly MarkedFinding[]): JudgedDeviation[] {
  return deviations.map((deviation) => {
    const state = deviationState(deviation, today);
    const used = findings.filter((finding) => finding.deviation === deviation.id).length;
    return state.state === 'counts' ? { deviation, counts: true, used } : { deviation, counts: false, reason: state.reason, used };
  });
}
