import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { checklistTemplate, parseAnswers } from '../../src/checklist/answers.ts';
import { evaluateChecklist } from '../../src/checklist/evaluate.ts';
import { ipaItems } from '../../src/checklist/ipa.ts';
import { supplementItems } from '../../src/checklist/annex-supplement.ts';
import { itemNumber } from '../../src/checklist/item-number.ts';
import { checklistWorkbook } from '../../src/checklist/workbook.ts';
import { cellText } from '../../src/report/sheet.ts';
import { readWorkbook } from '../report/read-workbook.ts';
import type { ChecklistAnswer } from '../../src/gate/checklist.ts';
import type { Deviation, MarkedFinding } from '../../src/gate/deviation.ts';
import { InputError } from '../../src/gate/error.ts';
import type { Rule } from '../../src/gate/rule.ts';
import { judge } from '../../src/gate/verdict.ts';
import { deliveryOf } from '../fakes/delivery.ts';
import { policyOf } from '../fakes/policy.ts';

describe('the 47 items', () => {
  test('are as IPA counts them: 47 items, 38 cells, 32 fundamental, 15 precautions, 8 groups of 17', () => {
    const grouped = ipaItems.filter(({ group }) => group !== undefined);
    const groups = new Set(grouped.map(({ group }) => group));
    expect(ipaItems).toHaveLength(47);
    expect(new Set(ipaItems.map(({ id }) => id)).size).toBe(47);
    expect(ipaItems.filter(({ proposition }) => proposition === 'fundamental')).toHaveLength(32);
    expect(ipaItems.filter(({ proposition }) => proposition === 'precaution')).toHaveLength(15);
    expect([groups.size, grouped.length]).toEqual([8, 17]);
    expect(ipaItems.length - grouped.length + groups.size).toBe(38);
  });

  test.each([
    ['1-(i)-a', '1-(i)-a'],
    ['１－（ｉ）－ａ', '1-(i)-a'],
    ['5-(ⅷ)', '5-(viii)'],
    ['1-1-a', '1-(i)-a'],
    ['3-iii', '3-(iii)'],
    ['3-(I)-A', '3-(i)-a'],
    ['※ 6‐(i)‐c', '6-(i)-c'],
    ['s-01', 'S-01'],
    ['5-(xi)', undefined],
    ['1-(v)', undefined],
    ['12-(i)', undefined],
    ['2024-11-02', undefined],
  ])('%s is %s', (typed, expected) => {
    expect(itemNumber(typed)).toBe(expected);
  });
});

const row = (item: string, status: string, rest = 'how: した\n    by: 山田\n    on: 2026-11-01') =>
  `  - item: "${item}"\n    status: ${status}\n    ${rest}\n`;
const codeOf = (text: string) => {
  try {
    parseAnswers({ text: `answers:\n${text}`, name: 'checklist.yml' });
    return 'parsed';
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
};

describe('answers', () => {
  test('are read with official numbers and statuses', () => {
    expect(parseAnswers({ text: `answers:\n${row('1-1-a', '対応済')}`, name: 'x' })).toEqual([
      { item: '1-(i)-a', status: 'done', how: 'した', by: '山田', on: '2026-11-01' },
    ]);
  });

  test.each([
    ['an item that does not exist', row('12-(i)', '対応済'), 'yaml-invalid'],
    ['an item answered twice under two spellings', row('1-1-a', '対応済') + row('1-(i)-a', '未対策'), 'yaml-invalid'],
    ['an answer without ground', row('2-(i)', '対応済', 'by: 山田\n    on: 2026-11-01'), 'yaml-invalid'],
    ['a status that is none', row('2-(i)', '対応済？'), 'yaml-invalid'],
    ['a day that does not exist', row('2-(i)', '対応済', 'how: x\n    by: 山田\n    on: 2026-02-30'), 'yaml-invalid'],
    ['an answer of nobody', row('2-(i)', '対応済', 'how: x\n    on: 2026-11-01'), 'yaml-invalid'],
  ])('refuse %s', (_name, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  test.each(['ja', 'en'] as const)('the template in %s names every item, answers none, and parses once uncommented', (language) => {
    const template = checklistTemplate(language);
    expect(parseAnswers({ text: template, name: 'x' })).toEqual([]);
    const filled = template
      .replace('answers: []', 'answers:')
      .replaceAll(/^# {2}- /gm, '  - ')
      .replaceAll('how: "", by: ""', 'how: "x", by: "山田"');
    expect(parseAnswers({ text: filled, name: 'x' })).toHaveLength(ipaItems.length + supplementItems.length);
  });
});

const today = '2026-11-23';
const done = (item: string): ChecklistAnswer => ({ item, status: 'done', how: 'した', by: '山田', on: '2026-11-01' });
const everything = [...ipaItems, ...supplementItems].map(({ id }) => done(id));
const rule: Rule = {
  id: 'x/y',
  severity: 'high',
  title: { ja: '', en: '' },
  message: { ja: '', en: '' },
  advice: { ja: '', en: '' },
  requirements: [],
  checklistItems: ['10-(ii)'],
  source: '',
};
const finding = (state: 'open' | 'waived', severity: 'high' | 'note' = 'high'): MarkedFinding => ({
  finding: { ruleId: 'x/y', severity, location: { path: 'a' }, parameters: {}, fingerprint: 'f'.repeat(32) },
  check: 'x',
  state,
  applied: [],
  reopened: [],
});
const stateOf = (item: string, changes: Partial<Parameters<typeof evaluateChecklist>[0]>) =>
  evaluateChecklist({ answers: everything, findings: [], rules: [rule], deviations: [], today, ...changes }).items.find(
    (each) => each.item === item,
  )?.result.state;
const answer = (item: string, change: Partial<ChecklistAnswer>) =>
  everything.map((each) => (each.item === item ? { ...each, ...change } : each));

describe('evaluation', () => {
  test('a clean scan answers nothing', () => {
    const { items } = evaluateChecklist({ answers: [], findings: [], rules: [rule], deviations: [], today });
    expect(items).toHaveLength(58);
    expect(items.every(({ result }) => result.state === 'unanswered')).toBe(true);
  });

  test('all done and nothing against it is satisfied', () => {
    expect(
      evaluateChecklist({ answers: everything, findings: [], rules: [rule], deviations: [], today }).items.every(
        ({ result }) => result.state === 'satisfied',
      ),
    ).toBe(true);
  });

  test.each(['open', 'waived'] as const)('an %s finding contradicts 対応済', (state) => {
    expect(stateOf('10-(ii)', { findings: [finding(state)] })).toBe('contradicted');
    expect(stateOf('1-(ii)', { findings: [finding(state)] })).toBe('satisfied');
  });

  test('a finding contradicts 対応不要 as well, a note does not', () => {
    const answers = answer('10-(ii)', { status: 'notNeeded' });
    expect(stateOf('10-(ii)', { answers, findings: [finding('open')] })).toBe('contradicted');
    expect(stateOf('10-(ii)', { answers, findings: [finding('open', 'note')] })).toBe('satisfied');
  });

  test('a fundamental measure not done fails, a precaution left out is shown', () => {
    expect(stateOf('2-(i)', { answers: answer('2-(i)', { status: 'notDone' }) })).toBe('unsatisfied');
    expect(stateOf('2-(ii)', { answers: answer('2-(ii)', { status: 'notDone' }) })).toBe('accepted');
    expect(stateOf('S-01', { answers: answer('S-01', { status: 'notDone' }) })).toBe('unsatisfied');
  });

  test('one member of a group done is enough for the others', () => {
    const without = everything.filter(({ item }) => item !== '1-(i)-b');
    expect(stateOf('1-(i)-b', { answers: without })).toBe('accepted');
    expect(stateOf('1-(i)-b', { answers: without.filter(({ item }) => item !== '1-(i)-a') })).toBe('unanswered');
  });

  test('対応不要 of one member satisfies no other', () => {
    const answers = answer('1-(i)-a', { status: 'notNeeded' }).filter(({ item }) => item !== '1-(i)-b');
    expect(stateOf('1-(i)-b', { answers })).toBe('unanswered');
  });

  test('an answer of tomorrow is none', () => {
    expect(stateOf('2-(i)', { answers: answer('2-(i)', { on: '2026-11-24' }) })).toBe('unanswered');
  });

  test('a deviation lets a measure be left out only when it counts', () => {
    const deviation: Deviation = {
      id: 'D-1',
      target: { kind: 'checklistItem', item: '2-(i)' },
      what: 'a',
      why: 'b',
      alternative: 'c',
      assurance: 'd',
      until: '2026-12-31',
      approval: { by: 'x', reference: 'y', on: '2026-11-01' },
    };
    const { approval: _, ...applied } = deviation;
    const answers = answer('2-(i)', { status: 'notDone' });
    expect(stateOf('2-(i)', { answers, deviations: [deviation] })).toBe('accepted');
    expect(stateOf('2-(i)', { answers, deviations: [applied] })).toBe('unsatisfied');
    expect(stateOf('2-(i)', { answers, deviations: [{ ...deviation, until: '2026-11-22' }] })).toBe('unsatisfied');
  });
});

describe('the workbook', () => {
  const { census } = deliveryOf({ a: 'a' });
  const judgement = judge({
    census,
    binding: { censusDigest: census.digest, policyDigest: '', kenpin: '0' },
    today,
    trial: false,
    required: [],
    partial: false,
    thresholds: {},
    outcomes: [],
    deviations: [],
    evaluateChecklist: (findings) =>
      evaluateChecklist({ answers: answer('2-(i)', { how: '=HYPERLINK("http://x")' }), findings, rules: [rule], deviations: [], today }),
    faults: [],
    changes: null,
  });

  test('has equal bytes for equal input, whenever it is made', async () => {
    const make = () => checklistWorkbook({ judgement, policy: policyOf(), generatedAt: '2026-11-23T00:00:00Z' });
    const first = await make();
    await setTimeout(2100);
    expect(Buffer.from(await make()).equals(Buffer.from(first))).toBe(true);
    expect(first.subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });

  test.each([
    ['constructor', 'constructor '],
    ['__proto__', '__proto__ '],
    ['=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
    ['対策済\u202E', cellText('対策済\u202E')],
  ])('holds the answer %j as text', async (how, cell) => {
    const item = judgement.checklist?.items.map((each) =>
      each.item === '2-(i)' && each.answer !== null ? { ...each, answer: { ...each.answer, how } } : each,
    );
    const { sheets } = await readWorkbook(
      await checklistWorkbook({
        judgement: { ...judgement, checklist: { items: item ?? [] } } as typeof judgement,
        policy: policyOf(),
        generatedAt: '2026-11-23T00:00:00Z',
      }),
    );
    expect(sheets.get('チェックリスト')?.rows.flatMap(({ values }) => values)).toContain(cell);
    expect(cell).not.toContain('\u202E');
  });
});
