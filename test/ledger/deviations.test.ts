import { describe, expect, test } from 'vitest';
import { allRules } from '../../src/checks/index.ts';
import { InputError } from '../../src/gate/error.ts';
import { deviationsTemplate, parseDeviations } from '../../src/ledger/deviations.ts';

const row = (target: string, rest = '') => `deviations:
  - id: D-001
    ${target}
    what: 内容
    why: 理由
    alternative: 代替
    assurance: 担保
    until: 2027-03-31
    ${rest}`;
const outcomeOf = (text: string) => {
  try {
    return parseDeviations({ text, name: 'deviations.yml' });
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
};

describe('deviations.yml', () => {
  test.each([
    ['rule: a/b', { kind: 'rule', rule: 'a/b' }],
    ['rule: a/b\n    paths: [x/]', { kind: 'rule', rule: 'a/b', paths: ['x/'] }],
    [`findings: [${'0'.repeat(31)}a]`, { kind: 'findings', fingerprints: [`${'0'.repeat(31)}a`] }],
    ['checklistItem: 2-(i)', { kind: 'checklistItem', item: '2-(i)' }],
  ])('with %s has its target', (target, expected) => {
    expect(outcomeOf(row(target))).toMatchObject([{ id: 'D-001', target: expected }]);
  });

  test('without approval is only applied for', () => {
    expect(outcomeOf(row('rule: a/b'))).not.toHaveProperty('0.approval');
    expect(outcomeOf(row('rule: a/b', 'approval: { by: 花子, reference: "JST-7", on: 2026-04-01 }'))).toMatchObject([
      { approval: { by: '花子', on: '2026-04-01' } },
    ]);
  });

  test('keeps the severity it was approved for', () => {
    expect(outcomeOf(row('rule: dependencies/vulnerable-package', 'severity: unknown'))).toMatchObject([{ severity: 'unknown' }]);
    expect(outcomeOf(row(`findings: ["${'a'.repeat(32)}"]`, 'severity: high'))).toMatchObject([{ severity: 'high' }]);
    expect(outcomeOf(row('rule: a/b'))).not.toHaveProperty('0.severity');
  });

  test('says at which line the severity is missing, and why it is wanted', () => {
    const text = row('rule: dependencies/vulnerable-package');
    expect(() => parseDeviations({ text, name: 'deviations.yml' })).toThrow(
      expect.objectContaining({
        where: 'deviations.yml:3:11',
        text: expect.objectContaining({ ja: expect.stringContaining('承認した重大度の上限') as string }) as object,
      }) as Error,
    );
  });

  test.each([
    ['no target', row('what2: x').replace('    what2: x\n', ''), 'yaml-invalid'],
    ['two targets', row('rule: a/b\n    checklistItem: 2-(i)'), 'yaml-invalid'],
    ['paths without a rule', row('checklistItem: 2-(i)\n    paths: [x]'), 'yaml-invalid'],
    ['a number used twice', `${row('rule: a/b')}\n${row('rule: c/d').replace('deviations:\n', '')}`, 'yaml-invalid'],
    ['a field missing', row('rule: a/b').replace('    assurance: 担保\n', ''), 'yaml-invalid'],
    ['an empty reason', row('rule: a/b').replace('理由', '""'), 'yaml-invalid'],
    ['an approval without reference', row('rule: a/b', 'approval: { by: 花子, on: 2026-04-01 }'), 'yaml-invalid'],
    ['a day that does not exist', row('rule: a/b').replace('2027-03-31', '2027-02-29'), 'yaml-invalid'],
    ['an unknown key', row('rule: a/b', 'approved: true'), 'yaml-invalid'],
    ['a vulnerability without the severity it was approved for', row('rule: dependencies/vulnerable-package'), 'yaml-invalid'],
    ['a severity that is none', row('rule: dependencies/vulnerable-package', 'severity: worst'), 'yaml-invalid'],
    ['a severity of a checklist item', row('checklistItem: 2-(i)', 'severity: high'), 'yaml-invalid'],
  ])('refuses %s', (_name, text, code) => {
    expect(outcomeOf(text)).toBe(code);
  });

  test.each(['ja', 'en'] as const)('the template in %s is valid and empty', (language) => {
    expect(outcomeOf(deviationsTemplate(language))).toEqual([]);
  });

  test.each(['ja', 'en'] as const)('the example in the template in %s is one, about a rule that exists', (language) => {
    const [, example = ''] = deviationsTemplate(language).split('deviations: []');
    const text = example.replaceAll(/^# ?/gm, '').replace(/^\n.*:\n/, '');
    const [deviation] = parseDeviations({ text, name: 'deviations.yml' });
    expect(deviation).toMatchObject({ severity: 'high', approval: { on: '2026-04-01' } });
    expect(allRules.map(({ id }) => id)).toContain(deviation?.target.kind === 'rule' ? deviation.target.rule : '');
  });
});
