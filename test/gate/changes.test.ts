import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChangesInput, FoundBase } from '../../src/gate/changes.ts';
import { checkIds } from '../../src/gate/check.ts';
import type { ChecklistEvaluation } from '../../src/gate/checklist.ts';
import { coverageOf } from '../../src/gate/coverage.ts';
import { numberFindings, type Finding, type FindingDraft } from '../../src/gate/finding.ts';
import type { FoundOutcome, RecordedOutcome } from '../../src/gate/outcome.ts';
import { reason } from '../../src/gate/reason.ts';
import { severities } from '../../src/gate/severity.ts';
import { judge, letsDeliver, type Judgement, type JudgeInput } from '../../src/gate/verdict.ts';
import { deliveryOf, sha256 } from '../fakes/delivery.ts';

const { census } = deliveryOf({ 'a/lock.json': 'head', 'b/lock.json': 'x', 'app.war!/x.jar': 'y' });
const base = deliveryOf({ 'a/lock.json': 'base' }).census;
const binding = { censusDigest: census.digest, policyDigest: 'f'.repeat(64), kenpin: '0.1.0' };
const since = 'c'.repeat(40);
const today = '2026-11-23';
const why = reason('test', { ja: '理由', en: 'why' });
const data = { kev: '1'.repeat(64), 'osv/npm': '2'.repeat(64) };

interface Thing {
  readonly component: string;
  readonly path?: string;
  readonly severity?: Finding['severity'];
  readonly comparable?: boolean;
}

const draftOf = ({ component, path = 'a/lock.json', severity = 'high', comparable = true }: Thing): FindingDraft => ({
  ruleId: 'dependencies/vulnerable-package',
  severity,
  location: { path },
  parameters: {},
  identity: component,
  ...(comparable ? { comparison: component } : {}),
});
const findingsOf = (things: readonly Thing[]) => numberFindings(things.map(draftOf), sha256);

function completed(findings: readonly Finding[], of = census): RecordedOutcome {
  return { status: 'completed', findings, coverage: coverageOf(of, () => ({ state: 'examined' })), evidence: [], testData: [] };
}

function found(check: string, outcome: RecordedOutcome, censusDigest = census.digest): FoundOutcome {
  const record = {
    schema: 'kenpin.outcome/1',
    check,
    binding: { ...binding, censusDigest },
    shard: { index: 1, count: 1 },
    startedAt: '',
    finishedAt: '',
    tools: {},
    data: check === 'dependencies' ? data : {},
    outcome,
  } as const;
  return { record, damagedEvidence: [] };
}

function baseWith(things: readonly Thing[], changes: Partial<FoundBase> = {}): FoundBase {
  return {
    record: { schema: 'kenpin.base/1', commit: since, censusDigest: base.digest, absent: [], faults: [] },
    census: base,
    outcomes: [found('dependencies', completed(findingsOf(things), base), base.digest)],
    ...changes,
  };
}

const against = (foundBase: FoundBase | null, changes: Partial<ChangesInput> = {}): ChangesInput => ({
  since,
  base: foundBase,
  faults: [],
  outside: new Set(),
  ...changes,
});

function inputWith(things: readonly Thing[], changes: ChangesInput | null, more: Partial<JudgeInput> = {}): JudgeInput {
  return {
    census,
    binding,
    today,
    trial: false,
    required: checkIds,
    partial: false,
    thresholds: Object.fromEntries(checkIds.map((id) => [id, 'medium'])),
    outcomes: checkIds.map((id) => found(id, completed(id === 'dependencies' ? findingsOf(things) : []))),
    deviations: [],
    evaluateChecklist: null,
    faults: [],
    changes,
    ...more,
  };
}

const statesOf = ({ findings }: Judgement) => findings.map(({ state }) => state);

describe('what a change adds', () => {
  test('blocks, what the base has too does not and is shown', () => {
    const judgement = judge(inputWith([{ component: 'old' }, { component: 'new' }], against(baseWith([{ component: 'old' }]))));
    expect(judgement).toMatchObject({ verdict: 'fail', scope: { kind: 'changes', since } });
    expect(statesOf(judgement).toSorted()).toEqual(['existing', 'open']);
    expect(judgement.checks[0]).toMatchObject({ open: 1, existing: 1, uncompared: 0, blocking: 1 });
  });

  test('is nothing where a lockfile moves or the same component occurs a second time', () => {
    const head = [{ component: 'old', path: 'b/lock.json' }, { component: 'old' }];
    const judgement = judge(inputWith(head, against(baseWith([{ component: 'old', path: 'elsewhere/lock.json' }]))));
    expect(judgement.verdict).toBe('pass');
    expect(statesOf(judgement)).toEqual(['existing', 'existing']);
  });

  test('is the same vulnerability in another component, though no more occurrences than before', () => {
    const judgement = judge(
      inputWith([{ component: 'npm\0right\u00001\0GHSA-1' }], against(baseWith([{ component: 'npm\0left\u00001\0GHSA-1' }]))),
    );
    expect(judgement.verdict).toBe('fail');
  });

  test('includes a finding that only its place tells apart, though the base has the same', () => {
    const thing = { component: 'old', comparable: false };
    expect(judge(inputWith([thing], against(baseWith([thing])))).verdict).toBe('fail');
  });

  test('includes every finding of a check that is not compared', () => {
    const secret = { ...draftOf({ component: 'x' }), ruleId: 'default-credentials/x' };
    const outcomes = checkIds.map((id) => found(id, completed(id === 'default-credentials' ? numberFindings([secret], sha256) : [])));
    const foundBase = baseWith([], { outcomes: [found('dependencies', completed([], base), base.digest)] });
    expect(judge(inputWith([], against(foundBase), { outcomes })).checks[3]).toMatchObject({ open: 1, blocking: 1 });
  });

  test('a waived finding stays waived, and says whether the base has it', () => {
    const [finding] = findingsOf([{ component: 'old' }]);
    const deviations = [
      {
        id: 'D-1',
        target: { kind: 'findings', fingerprints: [finding?.fingerprint ?? ''] },
        what: 'a',
        why: 'b',
        alternative: 'c',
        assurance: 'd',
        approval: { by: 'x', reference: 'y', on: '2026-01-01' },
        until: '2027-01-01',
        severity: 'high',
      } as const,
    ];
    expect(judge(inputWith([{ component: 'old' }], against(baseWith([{ component: 'old' }])), { deviations })).findings).toMatchObject([
      { state: 'waived', base: 'existing' },
    ]);
  });
});

const incomplete = (findings: readonly Finding[]): RecordedOutcome => ({
  ...(completed(findings, base) as RecordedOutcome & { status: 'completed' }),
  status: 'incomplete',
  reasons: [why],
});
const withOutcome = (change: (outcome: FoundOutcome) => FoundOutcome) =>
  baseWith([], { outcomes: baseWith([]).outcomes.map((each) => change(each)) });
const withRecord = (change: Partial<FoundOutcome['record']>) => withOutcome((each) => ({ ...each, record: { ...each.record, ...change } }));

/** Every row is a base that cannot tell whether a finding is new. */
const doubtful: Record<string, ChangesInput> = {
  'none recorded': against(null),
  'one that could not be made': against(null, { faults: [why] }),
  'a fault while it was read': against(baseWith([]), { faults: [why] }),
  'of another commit': against(baseWith([], { record: { ...baseWith([]).record, commit: 'd'.repeat(40) } })),
  'of another census than recorded': against(baseWith([], { record: { ...baseWith([]).record, censusDigest: '0'.repeat(64) } })),
  'without any file': against(
    baseWith([], {
      census: { ...base, entries: [] },
      outcomes: [found('dependencies', completed([], { ...base, entries: [] }), base.digest)],
    }),
  ),
  'with a part that could not be had': against(baseWith([], { record: { ...baseWith([]).record, faults: [why] } })),
  'without an outcome of the check': against(baseWith([], { outcomes: [] })),
  'with the outcome twice': against(baseWith([], { outcomes: [...baseWith([]).outcomes, ...baseWith([]).outcomes] })),
  'with the tree of the change for its own': against(withRecord({ binding })),
  'under another policy': against(withRecord({ binding: { ...binding, censusDigest: base.digest, policyDigest: '0'.repeat(64) } })),
  'by another kenpin': against(withRecord({ binding: { ...binding, censusDigest: base.digest, kenpin: '9.9.9' } })),
  'with damaged evidence': against(withOutcome((each) => ({ ...each, damagedEvidence: ['evidence/x'] }))),
  'with other feeds': against(withRecord({ data: { ...data, kev: '9'.repeat(64) } })),
  incomplete: against(withRecord({ outcome: incomplete([]) })),
  'not applicable': against(withRecord({ outcome: { status: 'notApplicable', reason: why } })),
  'not wholly examined': against(
    withRecord({
      outcome: { ...completed([], base), coverage: coverageOf(base, () => ({ state: 'notExamined', reason: why })) } as RecordedOutcome,
    }),
  ),
  'with a coverage of another size': against(
    withRecord({ outcome: { ...completed([], base), coverage: { states: [], runs: [] } } as RecordedOutcome }),
  ),
};

describe('a base that is', () => {
  test.each(Object.entries(doubtful))('%s makes a finding neither new nor existing', (_name, changes) => {
    const judgement = judge(inputWith([{ component: 'x' }], changes));
    expect(judgement.verdict).toBe('inconclusive');
    expect(judgement.findings).toMatchObject([{ state: 'uncompared', base: 'unknown' }]);
    expect(judgement.blockers.length).toBeGreaterThan(0);
  });

  test.each(Object.entries(doubtful))('%s does not let a change without findings pass', (_name, changes) => {
    expect(judge(inputWith([], changes)).verdict).toBe('inconclusive');
  });

  test.each(Object.entries(doubtful))('%s says nothing about a delivery', (_name, changes) => {
    const other = checkIds.filter((id) => id !== 'dependencies');
    expect(judge(inputWith([], changes, { required: other, outcomes: other.map((id) => found(id, completed([]))) })).verdict).toBe('pass');
  });

  test.each(Object.entries(doubtful))('%s excuses no finding that only its place tells apart', (_name, changes) => {
    const { verdict, findings } = judge(inputWith([{ component: 'x', comparable: false }], changes));
    expect({ verdict, findings }).toMatchObject({ verdict: 'fail', findings: [{ state: 'open', base: 'notComparable' }] });
  });

  test('incomplete still shows what stood there before', () => {
    const changes = against(withRecord({ outcome: incomplete(findingsOf([{ component: 'old' }])) }));
    const judgement = judge(inputWith([{ component: 'old' }], changes));
    expect(judgement.verdict).toBe('inconclusive');
    expect(judgement.findings).toMatchObject([{ state: 'existing' }]);
  });

  test('of another build, even with the same findings, shows nothing', () => {
    const outcomes = [found('dependencies', completed(findingsOf([{ component: 'old' }]), base), '0'.repeat(64))];
    expect(judge(inputWith([{ component: 'old' }], against(baseWith([], { outcomes })))).findings).toMatchObject([{ state: 'uncompared' }]);
  });

  test('unable to hold a path leaves findings there open to question, the others not', () => {
    const changes = against(baseWith([]), { outside: new Set(['app.war!/x.jar']) });
    expect(judge(inputWith([{ component: 'x', path: 'app.war!/x.jar' }], changes))).toMatchObject({
      verdict: 'inconclusive',
      findings: [{ state: 'uncompared' }],
    });
    expect(judge(inputWith([{ component: 'x', path: 'b/lock.json' }], changes)).verdict).toBe('fail');
    expect(judge(inputWith([], changes)).verdict).toBe('pass');
    expect(judge(inputWith([{ component: 'x', path: 'app.war!/x.jar', severity: 'low' }], changes)).verdict).toBe('pass');
  });

  test('at fault for the same reason as the change says it once', () => {
    const both = withRecord({ outcome: incomplete([]) });
    const outcomes = checkIds.map((id) =>
      found(id, id === 'dependencies' ? ({ ...completed([]), status: 'incomplete', reasons: [why] } as RecordedOutcome) : completed([])),
    );
    const { blockers } = judge(inputWith([], against(both), { outcomes }));
    expect(blockers.map(({ reason: each }) => each.text.en)).toEqual(['why']);
  });

  test('consulted for fewer ecosystems than the change is no fault', () => {
    const changes = against(withRecord({ data: { kev: data.kev } }));
    expect(judge(inputWith([{ component: 'x' }], changes)).findings).toMatchObject([{ state: 'open' }]);
  });
});

describe('the checklist of a change', () => {
  const checklist = (state: 'unanswered' | 'unsatisfied' | 'contradicted', fingerprints: readonly string[] = []): ChecklistEvaluation => ({
    items: [{ item: '10-(ii)', result: state === 'contradicted' ? { state, reason: why, fingerprints } : { state, reason: why } }],
  });
  const verdictWith = (evaluation: ChecklistEvaluation, changes: ChangesInput, things: readonly Thing[] = []) =>
    judge(inputWith(things, changes, { evaluateChecklist: () => evaluation })).verdict;
  const low = { component: 'x', severity: 'low' } as const;
  const [finding] = findingsOf([low]);
  const contradicted = checklist('contradicted', [finding?.fingerprint ?? '']);

  test('does not block for what people have not answered or done', () => {
    expect(verdictWith(checklist('unanswered'), against(baseWith([])))).toBe('pass');
    expect(verdictWith(checklist('unsatisfied'), against(baseWith([])))).toBe('pass');
  });

  test('blocks for what the change brings against an answer, and for nothing that the base has', () => {
    expect(verdictWith(contradicted, against(baseWith([])), [low])).toBe('fail');
    expect(verdictWith(contradicted, against(baseWith([low])), [low])).toBe('pass');
    expect(verdictWith(contradicted, against(null), [low])).toBe('inconclusive');
  });
});

const things = fc.array(
  fc.record({
    component: fc.constantFrom('a', 'b', 'c', 'd'),
    path: fc.constantFrom('a/lock.json', 'b/lock.json', 'app.war!/x.jar'),
    severity: fc.constantFrom(...severities),
    comparable: fc.boolean(),
  }),
  { maxLength: 5 },
);
const bases: fc.Arbitrary<FoundBase | null> = fc.oneof(
  { weight: 4, arbitrary: things.map((some) => baseWith(some)) },
  {
    weight: 2,
    arbitrary: things.map((some) => baseWith([], { outcomes: [found('dependencies', incomplete(findingsOf(some)), base.digest)] })),
  },
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(doubtful).map((each) => each.base)) },
);
const outsides = fc.subarray(['a/lock.json', 'b/lock.json', 'app.war!/x.jar']).map((paths) => new Set(paths));

describe('laws', () => {
  test('a judgement of changes never lets a delivery through, and a base never touches a judgement of the delivery', () => {
    fc.assert(
      fc.property(things, bases, (head, foundBase) => {
        const changed = judge(inputWith(head, against(foundBase)));
        expect(letsDeliver(changed)).toBe(false);
        const whole = judge(inputWith(head, null));
        expect(whole.scope).toEqual({ kind: 'delivery' });
        expect(letsDeliver(whole)).toBe(whole.verdict === 'pass');
        expect(whole.findings.every(({ state, base: standing }) => state === 'open' && standing === undefined)).toBe(true);
      }),
    );
  });

  test('the comparison removes no finding and excuses none that the base lacks', () => {
    fc.assert(
      fc.property(things, bases, outsides, (head, foundBase, outside) => {
        const whole = judge(inputWith(head, null));
        const changed = judge(inputWith(head, against(foundBase, { outside })));
        expect(changed.findings.map(({ finding }) => finding)).toEqual(whole.findings.map(({ finding }) => finding));
        const inBase = new Set(
          (foundBase?.outcomes ?? []).flatMap(({ record: { outcome } }) =>
            outcome.status === 'notApplicable' ? [] : outcome.findings.map(({ comparison }) => comparison),
          ),
        );
        for (const { finding, state } of changed.findings)
          if (state === 'existing') expect(finding.comparison !== undefined && inBase.has(finding.comparison)).toBe(true);
      }),
    );
  });

  test('passes only where every blocking finding is in the base, and fails only where one is not', () => {
    fc.assert(
      fc.property(things, bases, outsides, (head, foundBase, outside) => {
        const { verdict, findings } = judge(inputWith(head, against(foundBase, { outside })));
        const worst = findings.filter(({ finding }) => !['low', 'note'].includes(finding.severity)).map(({ state }) => state);
        if (verdict === 'pass') expect(worst.filter((state) => state !== 'existing')).toEqual([]);
        if (verdict === 'fail') expect(worst).toContain('open');
        if (worst.includes('uncompared')) expect(verdict).not.toBe('pass');
      }),
    );
  });

  test('what is taken out of a base never improves the verdict', () => {
    const rank = { pass: 0, inconclusive: 1, fail: 2 };
    fc.assert(
      fc.property(things, things, things, (head, some, more) => {
        const larger = judge(inputWith(head, against(baseWith([...some, ...more])))).verdict;
        const smaller = judge(inputWith(head, against(baseWith(some)))).verdict;
        expect(rank[smaller]).toBeGreaterThanOrEqual(rank[larger]);
      }),
    );
  });

  test('an incomplete tree of the change stays inconclusive whatever the base has', () => {
    fc.assert(
      fc.property(bases, (foundBase) => {
        const outcomes = checkIds.map((id) =>
          found(
            id,
            id === 'dependencies' ? ({ ...completed([]), status: 'incomplete', reasons: [why] } as RecordedOutcome) : completed([]),
          ),
        );
        expect(judge(inputWith([], against(foundBase), { outcomes })).verdict).toBe('inconclusive');
      }),
    );
  });
});
