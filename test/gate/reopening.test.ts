import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkIds } from '../../src/gate/check.ts';
import type { ChecklistEvaluation } from '../../src/gate/checklist.ts';
import { markFindings, type Deviation } from '../../src/gate/deviation.ts';
import { deviationStateText, isUnused, judgeDeviations } from '../../src/gate/deviation-use.ts';
import { numberFindings, type Finding, type FindingDraft } from '../../src/gate/finding.ts';
import { reason } from '../../src/gate/reason.ts';
import { severities, type Severity } from '../../src/gate/severity.ts';
import { sha256 } from '../fakes/delivery.ts';

const today = '2026-11-23';
const approvedOn = '2026-06-01';

const deviation: Deviation = {
  id: 'D-1',
  target: { kind: 'rule', rule: 'dependencies/vulnerable-package' },
  what: '内容',
  why: '理由',
  alternative: '代替',
  assurance: '担保',
  approval: { by: '発注者 花子', reference: 'JST-1', on: approvedOn },
  until: '2027-03-31',
  severity: 'high',
};

const draft: FindingDraft = {
  ruleId: 'dependencies/vulnerable-package',
  severity: 'high',
  location: { path: 'package-lock.json' },
  parameters: {},
  identity: 'npm\0left\u00001.0.0\0GHSA-1',
};
const exploited = (since: string): FindingDraft => ({
  ...draft,
  ruleId: 'dependencies/exploited-package',
  severity: 'critical',
  exploitedSince: since,
  former: 'dependencies/vulnerable-package',
});

const numbered = (one: FindingDraft): Finding => {
  const [finding] = numberFindings([one], sha256);
  if (finding === undefined) throw new Error('numberFindings lost a draft');
  return finding;
};
const marked = (one: FindingDraft, ...deviations: Deviation[]) => {
  const [mark] = markFindings('dependencies', [numbered(one)], { deviations, today });
  return {
    state: mark?.state,
    waivedBy: mark?.deviation,
    applied: mark?.applied,
    reopened: mark?.reopened.map((each) => each.reason.code),
  };
};
const without = (each: Deviation): Deviation => {
  const { severity: _, ...rest } = each;
  return rest;
};
const onFinding = (one: FindingDraft, more: Partial<Deviation> = {}): Deviation => ({
  ...deviation,
  target: { kind: 'findings', fingerprints: [numbered(one).fingerprint] },
  ...more,
});

describe('the severity of an approval', () => {
  test('holds up to it and no further; what nobody graded is worse than every grade', () => {
    fc.assert(
      fc.property(fc.constantFrom(...severities), fc.constantFrom(...severities), (approved, found) => {
        const { state } = marked({ ...draft, severity: found }, { ...deviation, severity: approved });
        const order: readonly Severity[] = ['unknown', 'critical', 'high', 'medium', 'low', 'note'];
        expect(state).toBe(order.indexOf(found) >= order.indexOf(approved) ? 'waived' : 'open');
      }),
    );
  });

  test.each<[string, FindingDraft, string]>([
    ['has risen', { ...draft, severity: 'critical' }, 'deviation-severity-rose'],
    ['is not graded any more', { ...draft, severity: 'unknown' }, 'deviation-severity-rose'],
  ])('reopens a finding whose severity %s', (_name, found, code) => {
    expect(marked(found, deviation)).toEqual({ state: 'open', waivedBy: undefined, applied: [], reopened: [code] });
    expect(marked(found, onFinding(found))).toEqual({ state: 'open', waivedBy: undefined, applied: [], reopened: [code] });
  });

  test('is needed where the world can make a finding worse, by rule and by fingerprint', () => {
    expect(marked(draft, without(deviation))).toMatchObject({ state: 'open', reopened: ['deviation-no-severity'] });
    expect(marked(draft, without(onFinding(draft)))).toMatchObject({ state: 'open', reopened: ['deviation-no-severity'] });
  });

  test.each(checkIds.filter((id) => id !== 'dependencies'))('is not needed for %s', (check) => {
    const target = { kind: 'rule', rule: draft.ruleId } as const;
    expect(markFindings(check, [numbered(draft)], { deviations: [without({ ...deviation, target })], today })).toMatchObject([
      { state: 'waived', reopened: [] },
    ]);
  });

  test('an approval that does not count at all is not said to be reopened', () => {
    expect(marked({ ...draft, severity: 'critical' }, { ...deviation, until: '2026-06-30' })).toMatchObject({
      applied: ['D-1'],
      reopened: [],
    });
  });

  test('another deviation that covers it waives it all the same', () => {
    const wider = { ...deviation, id: 'D-2', severity: 'critical' as const };
    expect(marked({ ...draft, severity: 'critical' }, deviation, wider)).toMatchObject({ state: 'waived', waivedBy: 'D-2' });
  });
});

describe('a vulnerability that enters KEV', () => {
  const since = '2026-08-01';

  test('takes its finding out of an approval by rule and out of one by fingerprint, and says why', () => {
    expect(numbered(exploited(since)).fingerprint).not.toBe(numbered(draft).fingerprint);
    for (const approved of [{ ...deviation, severity: 'unknown' as const }, onFinding(draft, { severity: 'unknown' })])
      expect(marked(exploited(since), approved)).toMatchObject({ state: 'open', reopened: ['deviation-exploited-since'] });
  });

  test('before the approval still needs an approval of what it is now', () => {
    expect(marked(exploited('2026-05-01'), { ...deviation, severity: 'unknown' })).toMatchObject({
      state: 'open',
      reopened: ['deviation-former-rule'],
    });
  });

  const ofExploited: Deviation = {
    ...deviation,
    target: { kind: 'rule', rule: 'dependencies/exploited-package' },
    severity: 'critical',
  };

  test.each([
    ['the day before the approval', '2026-05-31', 'waived'],
    ['on the day of the approval: CISA’s day begins after Japan’s', approvedOn, 'open'],
    ['the day after it', '2026-06-02', 'open'],
    ['years before', '2021-12-10', 'waived'],
  ])('listed %s', (_name, day, state) => {
    expect(marked(exploited(day), ofExploited).state).toBe(state);
    expect(marked(exploited(day), onFinding(exploited(day), { severity: 'critical' })).state).toBe(state);
  });

  test('is reopened even under a rule of its own where the check says so', () => {
    expect(marked({ ...draft, exploitedSince: since }, deviation)).toMatchObject({
      state: 'open',
      reopened: ['deviation-exploited-since'],
    });
  });
});

test('ids that are joined to a vulnerability later give another finding', () => {
  const joined = { ...draft, identity: `${draft.identity}\0PYSEC-1` };
  expect(marked(joined, onFinding(draft))).toMatchObject({ state: 'open', reopened: [] });
});

test('nothing that is learnt to be worse is waived by what did not waive it before', () => {
  const day = fc.constantFrom('2026-05-31', approvedOn, '2026-07-01');
  fc.assert(
    fc.property(
      fc.constantFrom(...severities),
      fc.constantFrom(...severities),
      fc.constantFrom(...severities),
      day,
      (was, is, approved, since) => {
        const about = [{ ...deviation, severity: approved }, onFinding({ ...draft, severity: was }, { severity: approved })];
        if (severities.indexOf(is) > severities.indexOf(was)) return;
        for (const each of about) {
          const before = marked({ ...draft, severity: was }, each).state;
          const worse = [marked({ ...draft, severity: is }, each), marked({ ...exploited(since), severity: is }, each)];
          if (before === 'open') expect(worse.map(({ state }) => state)).toEqual(['open', 'open']);
        }
      },
    ),
  );
});

describe('the use of deviations', () => {
  const useOf = (one: FindingDraft, each: Deviation, checklist: ChecklistEvaluation | null = null) => {
    const findings = markFindings('dependencies', [numbered(one)], { deviations: [each], today });
    return judgeDeviations({ deviations: [each], today }, findings, checklist)[0];
  };
  const item: Deviation = without({ ...deviation, target: { kind: 'checklistItem', item: '4-(vi)' } });
  const excused = (state: 'accepted' | 'unsatisfied'): ChecklistEvaluation => ({
    items: [
      {
        item: '4-(vi)',
        answer: { item: '4-(vi)', status: 'notDone', how: 'x', by: 'y', on: '2026-01-01' },
        result: { state, reason: reason('x', { ja: 'x', en: 'x' }) },
      },
    ],
  });

  test.each<[string, ReturnType<typeof useOf>, string, boolean]>([
    ['one that waives', useOf(draft, deviation), '有効（指摘 1 件）', false],
    ['one that is reopened', useOf({ ...draft, severity: 'critical' }, deviation), '再承認が必要（1 件。有効なのは 0 件）', false],
    [
      'one without a finding',
      useOf(draft, { ...deviation, target: { kind: 'rule', rule: 'dependencies/other' } }),
      '使われていない（当てはまるものがない）',
      true,
    ],
    ['one that has expired', useOf(draft, { ...deviation, until: '2026-06-30' }), '無効: 期限が切れている', false],
    ['one of a checklist item', useOf(draft, item, excused('accepted')), '有効（項目 1 件）', false],
    ['one of an item that needs none', useOf(draft, item, { items: [] }), '使われていない（当てはまるものがない）', true],
  ])('%s', (_name, judged, words, unused) => {
    if (judged === undefined) throw new Error('a deviation was lost');
    expect(deviationStateText(judged).ja).toBe(words);
    expect(isUnused(judged)).toBe(unused);
  });
});
