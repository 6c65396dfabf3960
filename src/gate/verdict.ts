import type { Census } from './census.ts';
import { compareWithBase, type ChangesInput, type ComparedBase, type Comparison, type Scope } from './changes.ts';
import type { CheckId } from './check.ts';
import type { ChecklistEvaluation } from './checklist.ts';
import { countCoverage, ownPart, type CoverageCounts } from './coverage.ts';
import { markFindings, type Deviation, type MarkedFinding } from './deviation.ts';
import { judgeDeviations, type JudgedDeviation } from './deviation-use.ts';
import type { Binding, FoundOutcome, Shard } from './outcome.ts';
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
  /** In a judgement of changes: findings that are in the base too. */
  readonly existing: number;
  /** In a judgement of changes: findings of which nobody knows whether the change brings them. */
  readonly uncompared: number;
  readonly blocking: number;
}

/** `verdict.json`: recomputable from the results folder. */
export interface Judgement {
  readonly schema: 'kenpin.verdict/1';
  readonly verdict: Verdict;
  /** What the verdict is about. */
  readonly scope: Scope;
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
  /** Whether the required checks are only some of those that a delivery needs. */
  readonly partial: boolean;
  /** Where a part is asked for: the one shard of each required check whose outcome counts. Default: the whole. */
  readonly shard?: Shard | null;
  readonly thresholds: Readonly<Record<string, Threshold>>;
  readonly outcomes: readonly FoundOutcome[];
  readonly deviations: readonly Deviation[];
  /** Evaluates the checklist against the marked findings, or null where the profile asks for none. */
  readonly evaluateChecklist: ((findings: readonly MarkedFinding[]) => ChecklistEvaluation) | null;
  /** Faults met before judging: an unreadable outcome file, a record of another schema, … Each blocks. */
  readonly faults: readonly Reason[];
  /** What a change is held against; null judges the whole delivery. */
  readonly changes: ChangesInput | null;
}

/**
 * Judges a delivery, or what a change would add to it. Pure: the same input gives the same judgement, and anything missing, damaged or foreign keeps it from `pass`.
 * A judgement of changes, or of some checks, is none of the delivery: {@link letsDeliver}.
 */
export function judge(input: JudgeInput): Judgement {
  const checks = judgedChecks(input).map((check) => judgeCheck(check, input));
  const findings = checks.flatMap((check) => check.findings);
  const checklist = input.evaluateChecklist?.(findings) ?? null;
  const testData = checks.flatMap((check) => check.testData);
  const blockers = [
    ...input.faults.map((fault): Blocker => ({ kind: 'inconclusive', part: 'gate', reason: fault })),
    ...censusBlockers(input.census),
    ...checks.flatMap((check) => check.blockers),
    ...checklistBlockers(checklist, input.changes === null ? null : findings),
    ...testDataBlockers(testData, input.trial),
  ];
  return {
    schema: 'kenpin.verdict/1',
    verdict: verdictOf(blockers),
    scope: scopeOf(input),
    binding: input.binding,
    today: input.today,
    trial: input.trial,
    blockers,
    checks: checks.map((check) => check.summary),
    findings,
    deviations: judgeDeviations(input, findings, checklist),
    checklist,
    testData,
  };
}

function scopeOf({ changes, partial, required, shard = null }: JudgeInput): Scope {
  if (partial || shard !== null)
    return { kind: 'checks', checks: required, since: changes?.since ?? null, ...(shard === null ? {} : { shard }) };
  return changes === null ? { kind: 'delivery' } : { kind: 'changes', since: changes.since };
}

/** Whether a judgement lets the delivery through: it passes, and it is about the delivery. */
export function letsDeliver({ verdict, scope }: Pick<Judgement, 'verdict' | 'scope'>): boolean {
  return verdict === 'pass' && scope.kind === 'delivery';
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
  const unknowns = [...shardReasons(found, input.shard), ...found.flatMap((outcome) => outcomeReasons(outcome, input))];
  const recorded = found.map(({ record }) => record.outcome).filter((outcome) => outcome.status !== 'notApplicable');
  const base = input.changes === null ? null : compareWithBase(check, input.changes, { binding: input.binding, found });
  const marked = recorded.flatMap((outcome) => markFindings(check, outcome.findings, input));
  const findings = base === null ? marked : marked.map((each) => compared(each, base));
  const blockingIn = (wanted: MarkedFinding['state']) =>
    findings.filter(({ state, finding }) => state === wanted && blocks(finding.severity, threshold)).length;
  const counted = (wanted: MarkedFinding['state']) => findings.filter(({ state }) => state === wanted).length;
  const blockers = [
    ...unknowns.map((each) => unknownIn(check, each)),
    ...baseBlockers(check, base?.doubts ?? [], unknowns),
    ...(blockingIn('uncompared') > 0 ? [unknownIn(check, uncomparedFindings(blockingIn('uncompared')))] : []),
    ...(blockingIn('open') > 0 ? [{ kind: 'fail', part: check, reason: blockingFindings(blockingIn('open')) } as const] : []),
  ];
  return {
    summary: {
      check,
      verdict: verdictOf(blockers),
      threshold,
      coverage: sumCoverage(recorded.map(({ coverage }) => countCoverage((input.shard ?? null) === null ? coverage : ownPart(coverage)))),
      open: counted('open'),
      waived: counted('waived'),
      existing: counted('existing'),
      uncompared: counted('uncompared'),
      blocking: blockingIn('open'),
    },
    findings,
    blockers,
    testData: recorded.flatMap((outcome) => outcome.testData),
  };
}

function compared(marked: MarkedFinding, base: ComparedBase): MarkedFinding {
  const comparison = base.compare(marked.finding);
  const state = marked.state === 'open' ? statesOfComparison[comparison] : marked.state;
  return { ...marked, state, base: comparison };
}

const statesOfComparison: Readonly<Record<Comparison, MarkedFinding['state']>> = {
  new: 'open',
  notComparable: 'open',
  existing: 'existing',
  unknown: 'uncompared',
};

function unknownIn(part: string, why: Reason): Blocker {
  return { kind: 'inconclusive', part, reason: why };
}

/** What the tree of the change lacks the base mostly lacks too: a stale feed is said once. */
function baseBlockers(check: string, doubts: readonly Reason[], own: readonly Reason[]): Blocker[] {
  const said = new Set(own.map(({ text }) => text.ja));
  return doubts
    .filter(({ text }) => !said.has(text.ja))
    .map(({ code, text }) => unknownIn(check, { code, text: { ja: `変更前の検査: ${text.ja}`, en: `The base: ${text.en}` } }));
}

function uncomparedFindings(count: number): Reason {
  return reason(
    'findings-uncompared',
    {
      ja: '変更前にもあったかどうか分からない指摘が {count} 件あります。',
      en: '{count} findings of which nobody knows whether the base has them too.',
    },
    { count },
  );
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

/**
 * `changed`: the findings of a judgement of changes. A change is not answerable for what people have not answered yet, nor for what the base contradicts;
 * only for what it brings against an answer.
 */
function checklistBlockers(checklist: ChecklistEvaluation | null, changed: readonly MarkedFinding[] | null): Blocker[] {
  return (checklist?.items ?? []).flatMap(({ item, result }): Blocker[] => {
    if (result.state === 'satisfied' || result.state === 'accepted') return [];
    const kind = result.state === 'unanswered' ? 'inconclusive' : 'fail';
    const blocker = { kind, part: 'checklist', reason: named(item, result.reason) } as const;
    if (changed === null) return [blocker];
    const against =
      result.state === 'contradicted' ? changed.filter(({ finding }) => result.fingerprints.includes(finding.fingerprint)) : [];
    if (against.some(({ base }) => base !== 'existing' && base !== 'unknown')) return [blocker];
    return against.some(({ base }) => base === 'unknown') ? [{ ...blocker, kind: 'inconclusive' }] : [];
  });
}

function named(item: string, { code, text }: Reason): Reason {
  return { code, text: { ja: `${item}: ${text.ja}`, en: `${item}: ${text.en}` } };
}

function testDataBlockers(testData: readonly Reason[], trial: boolean): Blocker[] {
  if (trial) return [];
  return testData.map((each) => ({ kind: 'inconclusive', part: 'gate', reason: each }));
}
