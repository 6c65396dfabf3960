import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkIds } from '../../src/gate/check.ts';
import type { ChecklistEvaluation } from '../../src/gate/checklist.ts';
import { coverageOf, otherShardCode, type CoverageState } from '../../src/gate/coverage.ts';
import type { Deviation } from '../../src/gate/deviation.ts';
import type { Finding } from '../../src/gate/finding.ts';
import type { FoundOutcome, RecordedOutcome } from '../../src/gate/outcome.ts';
import { reason } from '../../src/gate/reason.ts';
import { severities, type Severity } from '../../src/gate/severity.ts';
import { judge, type JudgeInput, type Verdict } from '../../src/gate/verdict.ts';
import { deliveryOf } from '../fakes/delivery.ts';

const { census } = deliveryOf({ 'a.txt': 'a', 'b.txt': 'b', 'c.zip!/d.txt': 'd' });
const binding = { censusDigest: census.digest, policyDigest: 'f'.repeat(64), kenpin: '0.1.0' };
const today = '2026-11-23';
const why = reason('test', { ja: '理由', en: 'why' });

function findingOf(severity: Severity, n: number): Finding {
  return {
    ruleId: `r/${severity}`,
    severity,
    location: { path: 'a.txt', line: n },
    parameters: {},
    fingerprint: String(n).padStart(32, '0'),
  };
}

function completed(findings: readonly Finding[] = []): RecordedOutcome {
  return { status: 'completed', findings, coverage: coverageOf(census, () => ({ state: 'examined' })), evidence: [], testData: [] };
}

function found(check: string, outcome: RecordedOutcome = completed()): FoundOutcome {
  return {
    record: {
      schema: 'kenpin.outcome/1',
      check,
      binding,
      shard: { index: 1, count: 1 },
      startedAt: '',
      finishedAt: '',
      tools: {},
      data: {},
      outcome,
    },
    damagedEvidence: [],
  };
}

function inputWith(changes: Partial<JudgeInput> = {}): JudgeInput {
  return {
    census,
    binding,
    today,
    trial: false,
    required: checkIds,
    partial: false,
    thresholds: Object.fromEntries(checkIds.map((id) => [id, 'medium'])),
    outcomes: checkIds.map((id) => found(id)),
    deviations: [],
    evaluateChecklist: null,
    faults: [],
    changes: null,
    ...changes,
  };
}

const withFirst = (change: (outcome: FoundOutcome) => FoundOutcome) =>
  inputWith({ outcomes: checkIds.map((id, i) => (i === 0 ? change(found(id)) : found(id))) });
const withRecord = (change: Partial<FoundOutcome['record']>) => withFirst((each) => ({ ...each, record: { ...each.record, ...change } }));

describe('one shard, judged alone', () => {
  const shard = { index: 1, count: 2 };
  const other = { state: 'notExamined' as const, reason: { code: otherShardCode, text: { ja: '別', en: 'other' } } };
  const withShard = (own: CoverageState): FoundOutcome => {
    const coverage = coverageOf(census, ({ path }) => (path === 'b.txt' ? other : own));
    const { record, damagedEvidence } = found('virus-scan', { ...completed(), coverage } as RecordedOutcome);
    return { record: { ...record, shard }, damagedEvidence };
  };
  const judged = (own: 'examined' | 'notExamined') =>
    judge(
      inputWith({
        required: ['virus-scan'],
        partial: true,
        shard,
        outcomes: [withShard(own === 'examined' ? { state: 'examined' } : { state: 'notExamined', reason: why })],
      }),
    );

  test('leaves the entries of the others to them, and none of its own', () => {
    expect(judged('examined').verdict).toBe('pass');
    expect(judged('examined').scope.kind).toBe('checks');
    expect(judged('notExamined').verdict).toBe('inconclusive');
  });
});

describe('a complete, clean, bound delivery', () => {
  test('passes', () => {
    expect(judge(inputWith()).verdict).toBe('pass');
    expect(judge(inputWith()).blockers).toEqual([]);
  });
});

/** Every row is one fault added to a delivery that passes. */
const faults: Record<string, [JudgeInput, Verdict]> = {
  'no outcome at all': [inputWith({ outcomes: [] }), 'inconclusive'],
  'one outcome missing': [inputWith({ outcomes: checkIds.slice(1).map((id) => found(id)) }), 'inconclusive'],
  'one outcome doubled': [inputWith({ outcomes: [...checkIds.map((id) => found(id)), found('virus-scan')] }), 'inconclusive'],
  'a shard missing': [withRecord({ shard: { index: 1, count: 2 } }), 'inconclusive'],
  'made for another census': [withRecord({ binding: { ...binding, censusDigest: '0'.repeat(64) } }), 'inconclusive'],
  'made under another policy': [withRecord({ binding: { ...binding, policyDigest: '0'.repeat(64) } }), 'inconclusive'],
  'made by another kenpin': [withRecord({ binding: { ...binding, kenpin: '9.9.9' } }), 'inconclusive'],
  'evidence damaged': [withFirst((each) => ({ ...each, damagedEvidence: ['evidence/x'] })), 'inconclusive'],
  'incomplete with a reason': [
    withRecord({ outcome: { ...(completed() as RecordedOutcome & { status: 'completed' }), status: 'incomplete', reasons: [why] } }),
    'inconclusive',
  ],
  'incomplete without a reason': [
    withRecord({ outcome: { ...(completed() as RecordedOutcome & { status: 'completed' }), status: 'incomplete', reasons: [] } }),
    'inconclusive',
  ],
  'a required check not applicable': [withRecord({ outcome: { status: 'notApplicable', reason: why } }), 'inconclusive'],
  'one entry not examined': [
    withRecord({
      outcome: {
        ...completed(),
        coverage: coverageOf(census, ({ path }) => (path === 'b.txt' ? { state: 'notExamined', reason: why } : { state: 'examined' })),
      } as RecordedOutcome,
    }),
    'inconclusive',
  ],
  'coverage shorter than the census': [
    withRecord({ outcome: { ...completed(), coverage: { states: [{ state: 'examined' }], runs: [[0, 2]] } } as RecordedOutcome }),
    'inconclusive',
  ],
  'coverage longer than the census': [
    withRecord({ outcome: { ...completed(), coverage: { states: [{ state: 'examined' }], runs: [[0, 4]] } } as RecordedOutcome }),
    'inconclusive',
  ],
  'coverage with a negative run': [
    withRecord({
      outcome: {
        ...completed(),
        coverage: {
          states: [{ state: 'examined' }],
          runs: [
            [0, 4],
            [0, -1],
          ],
        },
      } as RecordedOutcome,
    }),
    'inconclusive',
  ],
  'coverage of unknown states': [
    withRecord({ outcome: { ...completed(), coverage: { states: [], runs: [[0, 3]] } } as RecordedOutcome }),
    'inconclusive',
  ],
  'an empty census': [inputWith({ census: { ...census, entries: [] } }), 'inconclusive'],
  'test data in a contract': [withRecord({ outcome: { ...completed(), testData: [why] } as RecordedOutcome }), 'inconclusive'],
  'a fault before judging': [inputWith({ faults: [why] }), 'inconclusive'],
  'a medium finding': [withRecord({ outcome: completed([findingOf('medium', 1)]) }), 'fail'],
  'a finding nobody graded': [withRecord({ outcome: completed([findingOf('unknown', 1)]) }), 'fail'],
  'a finding of a check that nobody asked for': [
    inputWith({ outcomes: [...checkIds.map((id) => found(id)), found('extra', completed([findingOf('low', 1)]))] }),
    'fail',
  ],
  'an unanswered checklist item': [inputWith({ evaluateChecklist: () => checklist('unanswered') }), 'inconclusive'],
  'a checklist item not done': [inputWith({ evaluateChecklist: () => checklist('unsatisfied') }), 'fail'],
  'a checklist item contradicted': [inputWith({ evaluateChecklist: () => checklist('contradicted') }), 'fail'],
};

function checklist(state: 'unanswered' | 'unsatisfied' | 'contradicted'): ChecklistEvaluation {
  const result = state === 'contradicted' ? ({ state, reason: why, fingerprints: [] } as const) : ({ state, reason: why } as const);
  return { items: [{ item: '1-(i)-a', result }] };
}

describe('never pass', () => {
  test.each(Object.entries(faults))('%s', (_name, [input, expected]) => {
    const { verdict, blockers } = judge(input);
    expect(verdict).toBe(expected);
    expect(blockers.length).toBeGreaterThan(0);
  });

  test('a finding below the threshold passes and is shown', () => {
    const judgement = judge(withRecord({ outcome: completed([findingOf('low', 1)]) }));
    expect(judgement.verdict).toBe('pass');
    expect(judgement.findings).toHaveLength(1);
  });

  test('test data in a trial passes and is named', () => {
    const input = { ...withRecord({ outcome: { ...completed(), testData: [why] } as RecordedOutcome }), trial: true };
    expect(judge(input)).toMatchObject({ verdict: 'pass', testData: [why] });
  });
});

const deviation: Deviation = {
  id: 'D-1',
  target: { kind: 'rule', rule: 'r/medium' },
  what: '内容',
  why: '理由',
  alternative: '代替',
  assurance: '担保',
  approval: { by: '発注者 花子', reference: 'JST-1', on: '2026-11-01' },
  until: '2027-03-31',
  severity: 'medium',
};

describe('deviations', () => {
  const input = (changes: Partial<Deviation>) => ({
    ...withRecord({ outcome: completed([findingOf('medium', 1)]) }),
    deviations: [{ ...deviation, ...changes }],
  });

  test('an approved one that has not expired waives its findings and keeps them', () => {
    const judgement = judge(input({}));
    expect(judgement.verdict).toBe('pass');
    expect(judgement.findings).toMatchObject([{ state: 'waived', deviation: 'D-1', finding: { ruleId: 'r/medium' } }]);
    expect(judgement.deviations).toMatchObject([{ counts: true, used: 1 }]);
  });

  test('its last day counts', () => {
    expect(judge(input({ until: today })).verdict).toBe('pass');
  });

  test.each<[string, Partial<Deviation>]>([
    ['expired', { until: '2026-11-22' }],
    ['approved tomorrow', { approval: { by: 'x', reference: 'y', on: '2026-11-24' } }],
    ['for another rule', { target: { kind: 'rule', rule: 'r/other' } }],
    ['for another path', { target: { kind: 'rule', rule: 'r/medium', paths: ['b.txt'] } }],
    ['for a path that only begins alike', { target: { kind: 'rule', rule: 'r/medium', paths: ['a'] } }],
    ['for another finding', { target: { kind: 'findings', fingerprints: ['f'.repeat(32)] } }],
    ['for a checklist item', { target: { kind: 'checklistItem', item: '1-(i)-a' } }],
  ])('one that is %s changes nothing', (_name, changes) => {
    const without = judge({ ...input({}), deviations: [] });
    const judgement = judge(input(changes));
    expect(judgement.verdict).toBe('fail');
    expect(judgement.findings.map(({ state }) => state)).toEqual(without.findings.map(({ state }) => state));
  });

  test('one without approval changes nothing', () => {
    const { approval: _, ...applied } = deviation;
    const judgement = judge({ ...input({}), deviations: [applied] });
    expect(judgement.verdict).toBe('fail');
    expect(judgement.findings).toMatchObject([{ state: 'open', applied: ['D-1'] }]);
  });

  test('a folder target covers what lies below it and inside containers', () => {
    const at = (path: string, place: string) =>
      judge({
        ...withRecord({ outcome: completed([{ ...findingOf('medium', 1), location: { path } }]) }),
        deviations: [{ ...deviation, target: { kind: 'rule', rule: 'r/medium', paths: [place] } }],
      }).verdict;
    expect(at('src/a.ts', 'src/')).toBe('pass');
    expect(at('app.war!/a.jsp', 'app.war')).toBe('pass');
    expect(at('app.wars', 'app.war')).toBe('fail');
    expect(at('src2/a.ts', 'src')).toBe('fail');
  });
});

const outcomes = fc.array(
  fc.record({
    check: fc.constantFrom<string>(...checkIds, 'extra'),
    severities: fc.array(fc.constantFrom(...severities), { maxLength: 3 }),
    status: fc.constantFrom('completed', 'incomplete'),
    examined: fc.boolean(),
  }),
  { maxLength: 8 },
);

type Generated = (typeof outcomes extends fc.Arbitrary<infer T> ? T : never)[number];

function generated({ check, severities: found_, status, examined }: Generated): FoundOutcome {
  const coverage = coverageOf(census, () => (examined ? { state: 'examined' } : { state: 'notExamined', reason: why }));
  const base = { findings: found_.map((severity, i) => findingOf(severity, i)), coverage, evidence: [], testData: [] };
  return found(check, status === 'completed' ? { status, ...base } : { status: 'incomplete', ...base, reasons: [why] });
}

describe('laws', () => {
  const passes = (input: JudgeInput) => judge(input).verdict === 'pass';

  test('adding an incomplete outcome never improves a verdict, and never lets one pass', () => {
    fc.assert(
      fc.property(outcomes, fc.constantFrom<string>(...checkIds, 'extra'), (some, check) => {
        const before = inputWith({ outcomes: some.map((each) => generated(each)) });
        const extra = generated({ check, severities: [], status: 'incomplete', examined: true });
        expect(passes({ ...before, outcomes: [...before.outcomes, extra] })).toBe(false);
      }),
    );
  });

  test('removing an outcome of a required check never lets a delivery pass', () => {
    fc.assert(
      fc.property(fc.constantFrom(...checkIds), (check) => {
        const before = inputWith();
        expect(passes({ ...before, outcomes: before.outcomes.filter(({ record }) => record.check !== check) })).toBe(false);
      }),
    );
  });

  test('damaging evidence never lets a delivery pass', () => {
    fc.assert(
      fc.property(fc.nat(checkIds.length - 1), fc.array(fc.string(), { minLength: 1, maxLength: 3 }), (index, damagedEvidence) => {
        const before = inputWith();
        expect(passes({ ...before, outcomes: before.outcomes.map((each, i) => (i === index ? { ...each, damagedEvidence } : each)) })).toBe(
          false,
        );
      }),
    );
  });

  test('adding findings never turns another verdict into pass', () => {
    fc.assert(
      fc.property(outcomes, fc.constantFrom(...checkIds), fc.constantFrom(...severities), (some, check, severity) => {
        const before = inputWith({ outcomes: some.map((each) => generated(each)) });
        const more = before.outcomes.map((each) =>
          each.record.check === check && each.record.outcome.status !== 'notApplicable'
            ? {
                ...each,
                record: {
                  ...each.record,
                  outcome: { ...each.record.outcome, findings: [...each.record.outcome.findings, findingOf(severity, 99)] },
                },
              }
            : each,
        );
        if (!passes(before)) expect(passes({ ...before, outcomes: more })).toBe(false);
        else expect(passes(before)).toBe(true);
      }),
    );
  });

  test('the order of outcomes and deviations does not matter to the verdict', () => {
    fc.assert(
      fc.property(outcomes, (some) => {
        const before = inputWith({
          outcomes: some.map((each) => generated(each)),
          deviations: [deviation, { ...deviation, id: 'D-2', until: '2020-01-01' }],
        });
        const after = { ...before, outcomes: before.outcomes.toReversed(), deviations: before.deviations.toReversed() };
        expect(judge(after).verdict).toBe(judge(before).verdict);
      }),
    );
  });

  test('pass means: every required check whole, complete, wholly examined, nothing blocking open', () => {
    fc.assert(
      fc.property(outcomes, (some) => {
        const input = inputWith({ outcomes: some.map((each) => generated(each)) });
        if (!passes(input)) {
          expect(judge(input).blockers.length).toBeGreaterThan(0);
          return;
        }
        for (const id of checkIds) {
          const own = some.filter(({ check }) => check === id);
          expect(own).toHaveLength(1);
          expect(own[0]).toMatchObject({ status: 'completed', examined: true });
          expect(own[0]?.severities.filter((each) => each !== 'low' && each !== 'note')).toEqual([]);
        }
      }),
    );
  });
});
